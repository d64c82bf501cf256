/** Finds words and phrases: asks the engine which records may hold them, reads these, and tells the sentences. */
import type { Hit, WordAnswer } from '../answers.ts';
import type { FormTable } from '../variants/form-groups.ts';
import { type Candidate, candidatesFor, isKnown } from './ask-engine.ts';
import { countForms, type FormCount, widenings } from './count-forms.ts';
import type { Engine } from './engine.ts';
import { makeHits } from './make-hits.ts';
import { excludedWays, needsOf, occurrencesOf, occurrencesOfAll } from './needs.ts';
import { readQuery } from './read-query.ts';
import { readRecord } from './read-record.ts';

/** What is asked. */
export interface AskedWords {
  /** Words, "phrases" in any kind of quotation marks, -words and -"phrases" that must not stand there. */
  readonly query: string;
  /** Whether other forms of the words are looked for too; never of those in quotation marks. */
  readonly widen: boolean;
  /** Whether the reader may still be typing: the last word then counts as the beginning of one. */
  readonly isTyping: boolean;
}

/** Works and chapters by their names, as `/data/addresses.json` has them. */
export interface BookNames {
  readonly works: readonly {
    readonly id: string;
    readonly name: string;
    readonly chapters: readonly { readonly address: string; readonly name: string; readonly part?: string }[];
  }[];
}

/** Records that are read before the first part of the answer, and for each part after it. */
const BATCH = 20;
const LATER_BATCH = 60;
/** Records that are read without being asked for more. */
const UNASKED = 300;

/**
 * The parts of the answer, one after another; the last one is complete. Whoever has heard enough stops asking.
 * After a part that is paused the next one goes on reading.
 */
export async function* findWords(
  engine: Engine,
  { query, widen, isTyping }: AskedWords,
  books: BookNames,
  forms: FormTable,
): AsyncGenerator<WordAnswer> {
  const { wanted, excluded } = readQuery(query, isTyping);
  const needs = needsOf(wanted, widen ? forms : undefined);
  const without = excludedWays(excluded, widen);
  const candidates = needs.length > 0 ? byRank([...(await candidatesFor(engine, needs)).values()]) : [];
  const closed = needs.filter(({ typed }) => typed.every(({ isOpen }) => !isOpen));
  const known = await Promise.all(
    closed.map(({ typed }) => Promise.all(typed.map((way) => isKnown(engine, way)))),
  );
  const unknown = closed.flatMap(({ asked }, index) => (known[index]?.includes(false) ? [asked] : []));
  const counts = new Map<string, FormCount>();
  let read = 0;
  let found = 0;
  let allowed = UNASKED;
  do {
    const batch = candidates.slice(read, Math.min(allowed, read + (read === 0 ? BATCH : LATER_BATCH)));
    const records = await Promise.all(batch.map((candidate) => readRecord(engine, candidate.found)));
    const added: Hit[] = [];
    records.forEach((record, index) => {
      const places = occurrencesOfAll(needs, record.words);
      if (!places || without.some((way) => occurrencesOf(way, record.words).length > 0)) return;
      countForms(counts, needs, places, record);
      added.push(...makeHits(record, needs, places, batch[index]?.score ?? 0, books));
    });
    read += batch.length;
    found += added.length;
    // What the engine offers for the beginning of a word that no word has: words that begin with fewer letters.
    const isMadeUp = found === 0 && read >= BATCH && closed.length < needs.length;
    const isComplete = read >= candidates.length || isMadeUp;
    const isPaused = !isComplete && read >= allowed;
    yield {
      added: added.sort((a, b) => b.score - a.score || a.order - b.order),
      passages: candidates.length,
      read,
      isComplete,
      ...(isPaused && { isPaused }),
      widened: widenings(counts, needs),
      unknown,
    };
    if (isComplete) return;
    if (isPaused) allowed += UNASKED;
  } while (read < candidates.length);
}

function byRank(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score);
}
