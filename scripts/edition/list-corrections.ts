/** What the edition reads otherwise than the version that was published, and why. */
import { chapterFile } from '../../src/markdown/chapter-file.ts';
import type { Correction, CorrectionList, VersionCorrections } from '../../src/model/correction.ts';
import type { ReadingRecord } from '../../src/model/provenance.ts';
import type { Span } from '../../src/model/span.ts';
import { offsetOf, parseLocus } from '../../src/model/witness.ts';
import { extentsOf } from '../../src/pipeline/emit/extents.ts';
import { readingRecords } from '../../src/pipeline/emit/write-provenance.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { wordChanges } from './changed-passages.ts';
import { type FrozenEdition, wordsById } from './frozen-edition.ts';

type Restored = Pick<RestoredWork, 'work' | 'witness' | 'chapters' | 'drafts'>;

/** The corrections of a work, in the order of the book; what is gone stands behind what is there. */
export function listCorrections(restored: Restored, frozen: FrozenEdition): CorrectionList {
  const now = wordsById(restored.chapters);
  const causesOf = causesByPassage(restored, frozen);
  const corrections = [...new Set([...now.keys(), ...frozen.texts.keys()])].flatMap((id): Correction[] => {
    const changes = wordChanges(frozen.texts.get(id) ?? '', now.get(id) ?? '');
    return changes.length === 0 ? [] : [{ id, changes, causes: causesOf(id, changes) }];
  });
  return { work: restored.work.id, since: frozen.version, date: frozen.date, corrections };
}

/** The list as its file holds it, one passage a line, so that a correction shows as one line. */
export function formatCorrections({ corrections, ...head }: CorrectionList | VersionCorrections): string {
  const rows = corrections.map((correction) => JSON.stringify(correction)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"corrections":[${rows === '' ? '' : `\n${rows}\n`}]}\n`;
}

/** Finds why words changed: the records of the passage that put them there, and pages that were missing before. */
function causesByPassage({ work, witness, chapters, drafts }: Restored, frozen: FrozenEdition) {
  const places = new Map<string, { records: readonly ReadingRecord[]; spans: readonly Span[] }>();
  drafts.forEach((draft, index) => {
    const chapter = chapters[index];
    if (!chapter)
      throw new Error(`${chapterFile(index, draft.chapter.slug)}: a draft without chapter (our bug)`);
    const ids = [...chapter.passages, ...chapter.notes].map(({ id }) => id);
    const records = readingRecords(draft, witness);
    for (const { id, paragraphs } of extentsOf(draft, ids, witness))
      places.set(id, { records, spans: paragraphs.flat() });
  });
  const lineAt = (offset: number) => witness.lines.findLastIndex(({ span }) => span.start <= offset) + 1;
  return (id: string, changes: Correction['changes']): Correction['causes'] => {
    const { records = [], spans = [] } = places.get(id) ?? {};
    const gained = new Set(changes.flatMap(({ after }) => after.split(' ')));
    const pages = (work.addedPages ?? []).filter(
      ({ page, lines: [first, last] }) =>
        frozen.texts.has(`page-${page}`) &&
        spans.some(({ start }) => lineAt(start) >= first && lineAt(start) <= last),
    );
    const own = records.filter(({ at, to }) => {
      const locus = parseLocus(at);
      const offset = locus && offsetOf(witness, locus);
      const isHere = offset !== undefined && spans.some(({ start, end }) => start <= offset && offset < end);
      return isHere && to.split(' ').some((word) => gained.has(word));
    });
    const causes = [
      ...pages.map(({ page }) => ({ cause: 'added-page', evidence: page })),
      ...own
        .filter(({ cause }) => cause !== '')
        .map(({ cause, evidence }) => ({ cause, ...(evidence !== undefined && { evidence }) })),
    ];
    return [...new Map(causes.map((one) => [JSON.stringify(one), one])).values()];
  };
}
