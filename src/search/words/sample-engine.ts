import type { Engine, FoundRecord } from './engine.ts';
import { type RecordPlace, writeRecordAddress } from './record-address.ts';
import { writeUnits } from './units.ts';

/** A text to be found. */
export interface SampleText extends Partial<RecordPlace> {
  readonly text: string;
}

/** The address of the chapter in which every sample stands, unless it says otherwise. */
export const SAMPLE_CHAPTER = '/carr-1950/from-february-to-october/';

/** An engine for tests that finds as Pagefind 1.6 does, its oddities included, and counts what it is asked. */
export function sampleEngine(texts: readonly SampleText[]): Engine & { asked: string[]; fetched: string[] } {
  const asked: string[] = [];
  const fetched: string[] = [];
  const records = texts.map(({ text, ...place }, index) => {
    const content = writeUnits(text);
    return {
      id: `unknown_${index}`,
      content,
      raw_url: writeRecordAddress({
        chapter: SAMPLE_CHAPTER,
        passage: `p70-${index + 1}`,
        order: index,
        pages: [],
        ...place,
      }),
      seen: content.split(' ').map((unit) => unit.replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase()),
    };
  });
  const found = (record: (typeof records)[number], words: readonly number[], score: number): FoundRecord => ({
    id: record.id,
    score,
    words,
    data: async () => {
      fetched.push(record.id);
      return { content: record.content, raw_url: record.raw_url };
    },
  });
  const phrase = (words: readonly string[]) =>
    records.flatMap((record) => {
      const at = record.seen.findIndex((_, start) =>
        words.every((word, index) => record.seen[start + index] === word),
      );
      return at === -1
        ? []
        : [
            found(
              record,
              words.map((_, index) => at + index),
              1,
            ),
          ];
    });
  const beginning = (word: string) => {
    const all = [...new Set(records.flatMap(({ seen }) => seen))];
    const longer = all.filter((one) => one.startsWith(word));
    // Nothing begins so: the longest beginning of it that is a word of its own is taken instead.
    const shorter = all.filter((one) => word.startsWith(one)).sort((a, b) => b.length - a.length);
    return new Set(longer.length > 0 ? longer : shorter.slice(0, 1));
  };
  return {
    asked,
    fetched,
    search: async (query) => {
      asked.push(query);
      if (query.startsWith('"')) return { results: phrase(query.slice(1, -1).split(' ')) };
      const words = beginning(query);
      const results = records.flatMap((record) => {
        const places = record.seen.flatMap((word, index) => (words.has(word) ? [index] : []));
        return places.length > 0
          ? [found(record, places, places.length / Math.sqrt(record.seen.length))]
          : [];
      });
      return { results: results.sort((a, b) => b.score - a.score) };
    },
  };
}
