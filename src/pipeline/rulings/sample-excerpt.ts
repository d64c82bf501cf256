import { chapterStem } from '../../model/chapter-stem.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Note, Passage } from '../../model/passage.ts';
import type { Ruling } from '../../model/ruling.ts';
import type { Witness, WitnessLine } from '../../model/witness.ts';
import type { Work } from '../../model/work.ts';
import { extentsOf } from '../emit/extents.ts';
import { recordsByOffset, replayText } from '../emit/replay.ts';
import { readingRecords } from '../emit/write-provenance.ts';
import { composeChapters } from '../passages/compose-chapters.ts';
import { type RestoredTexts, restoreTexts } from '../restore-texts.ts';
import { sampleChapter, samplePages, sampleWork } from '../sample-work.ts';
import { makeLexicon } from '../words/lexicon.ts';
import type { ZonedLine, ZonedPage, ZoneKind } from '../zones/zone.ts';

/** A printed page of an excerpt: its lines as the witness has them, blank ones included, with their zones. */
export interface ExcerptPage {
  readonly folio: string;
  /** Number of its first line in the witness, so that a specification can name true loci. */
  readonly from: number;
  readonly lines: readonly (readonly [ZoneKind, string])[];
}

/** A ruling as far as the stages follow it; for specifications. */
export type SampleRuling = Ruling extends infer One
  ? One extends Ruling
    ? Omit<One, 'certainty' | 'readers'>
    : never
  : never;

/** An excerpt of a book, restored with rulings; for specifications. */
export interface RestoredExcerpt extends RestoredTexts {
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  /** Texts of passages and notes, by id, that the provenance alone does not give from the witness. */
  readonly unreplayed: readonly string[];
  readonly witness: Witness;
}

const WORDS =
  'and both brought discussion distinguished form government had never original party personal programme regular ' +
  'revolution revolutionaries revolutionary sense small the this workers';

/**
 * Restores an excerpt that begins a chapter, with rulings that stand in the file of this chapter.
 *
 * @throws UnusableInput when a ruling cannot be followed
 */
export function restoreExcerpt(
  pages: readonly ExcerptPage[],
  rulings: readonly SampleRuling[],
  given: Partial<Work> = {},
): RestoredExcerpt {
  return prepareExcerpt(pages, given)(rulings);
}

/** All of `restoreExcerpt` that no ruling bears on; what it returns may be asked again with others. */
export function prepareExcerpt(
  pages: readonly ExcerptPage[],
  given: Partial<Work> = {},
): (rulings: readonly SampleRuling[]) => RestoredExcerpt {
  const [first, last] = [pages[0]?.folio ?? '1', pages.at(-1)?.folio ?? '1'];
  const chapter = sampleChapter({ slug: 'excerpt', opens: first });
  const work = sampleWork({ pages: samplePages(first, last), chapters: [chapter], ...given });
  const witness = witnessOf(pages);
  const zoned = pages.map((page): ZonedPage => {
    const lines = page.lines.flatMap(([kind], index): ZonedLine[] => {
      const line = witness.lines[page.from + index - 1];
      return line ? [{ line, kind }] : [];
    });
    return { folio: page.folio, chapter, lines };
  });
  const map = mapOf(pages, work);
  const lexicon = makeLexicon(WORDS.split(' '), [{ word: 'in', kind: 'short' }]);
  const follow = restoreTexts({ work, witness, map, pages: zoned }, lexicon);
  return (rulings) => {
    const texts = follow(
      rulings.map((one, index): Ruling => {
        const filed = { stem: chapterStem(1, chapter.slug), index };
        return { certainty: 'certain', readers: ['editor'], filed, ...one };
      }),
    );
    const [composed] = composeChapters(work, witness, map, texts.drafts, []).chapters;
    const [passages, notes] = [composed?.passages ?? [], composed?.notes ?? []];
    const [draft] = texts.drafts;
    const ids = [...passages, ...notes].map(({ id }) => id);
    const records = recordsByOffset(draft ? readingRecords(draft, witness) : [], witness);
    const unreplayed = (draft ? extentsOf(draft, ids, witness) : []).flatMap(({ id, paragraphs }) => {
      const text = [...passages, ...notes].find((one) => one.id === id)?.text;
      const replayed = replayText(witness, paragraphs, records, work.witness.lineEnds);
      return replayed === text ? [] : [`${id}: ${replayed}`];
    });
    return { ...texts, passages, notes, unreplayed, witness };
  };
}

/** The witness of an excerpt: what lies between its pages is left blank. */
function witnessOf(pages: readonly ExcerptPage[]): Witness {
  const texts: string[] = [];
  for (const page of pages) {
    page.lines.forEach(([, text], index) => {
      texts[page.from + index - 1] = text;
    });
  }
  let start = 0;
  const lines = Array.from(texts, (text = '', index): WitnessLine => {
    const line = { number: index + 1, span: { start, end: start + text.length }, text, scan: 0 };
    start += text.length + 1;
    return line;
  });
  return { text: lines.map((line) => line.text).join('\n'), lines, scans: pages.length };
}

function mapOf(pages: readonly ExcerptPage[], work: Work): PageMap {
  return {
    work: work.id,
    witness: work.witness.sha256,
    scans: pages.length,
    pages: pages.map(({ folio, from, lines }, scan) => ({
      folio,
      status: 'present',
      chapter: 'excerpt',
      scan,
      lines: [from, from + lines.length - 1],
      evidence: 'printed',
    })),
  };
}
