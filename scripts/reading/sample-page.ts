/** A printed page restored alone, for specifications. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { type ExcerptPage, restoreExcerpt } from '../../src/pipeline/rulings/sample-excerpt.ts';
import type { SheetFinding } from '../../src/readings/parse-findings.ts';
import { projectRoot } from '../project-root.ts';

const FIRST = 2612;
const FIRST_OF_NOTES = 2649;
const LAST = 2655;

/** Page 57 of Carr without its head, as the witness has it. */
export const PAGE_57: ExcerptPage = {
  folio: '57',
  from: FIRST,
  lines: readFileSync(join(projectRoot, 'content/sources/carr-1950/witness.txt'), 'utf8')
    .split('\n')
    .slice(FIRST - 1, LAST)
    .map((text, index) => {
      if (text.trim() === '') return ['blank', text];
      return [FIRST + index < FIRST_OF_NOTES ? 'body' : 'notes', text];
    }),
};

/** What of a restored work the readings ask for. */
export function samplePage(page: ExcerptPage = PAGE_57): RestoredWork {
  const { drafts, passages, notes, witness } = restoreExcerpt([page], []);
  const lines = [page.from, page.from + page.lines.length - 1];
  const map = { pages: [{ folio: page.folio, lines }] };
  return { drafts, witness, map, chapters: [{ passages, notes }] } as unknown as RestoredWork;
}

/** A finding of p. 57. */
export function sampleFinding(given: Partial<SheetFinding>): SheetFinding {
  return {
    folio: '57',
    line: 2627,
    now: 'question',
    printed: 'questions',
    kind: 'reading',
    certainty: 'certain',
    why: 'sense',
    ...given,
  };
}
