/** The two texts of a work in which ground-truth pages are looked for: body and notes. */

import { foldTypography } from './fold-typography.ts';
import { noteMark } from './note-mark.ts';
import type { ScoredPassage, ScoredWork } from './scored-work.ts';
import { indexSeeds, type Stream } from './stream.ts';

/** Body and notes of a work, folded as the ground truth is, one line per passage. */
export interface EditionStreams {
  readonly body: Stream;
  readonly notes: Stream;
}

// A reference to a note that does not exist gets a number that no note bears.
const NO_SUCH_NOTE = '0';

/** The same texts as strings, not indexed: for a caller that knows where the page stands. */
export interface FoldedTexts {
  readonly body: string;
  readonly notes: string;
}

/** The texts with an index, to look for pages in them. */
export function editionStreams(work: ScoredWork): EditionStreams {
  const { body, notes } = foldTexts(work.passages);
  return { body: indexSeeds(body), notes: indexSeeds(notes) };
}

/** Lacunae are left out: they hold no words of the print. Headings are compared without case. */
export function foldTexts(passages: readonly ScoredPassage[]): FoldedTexts {
  const notes = passages.filter((passage) => passage.kind === 'note');
  // a note without a printed sign can match no reference: String(undefined) is no label either
  const labels = new Map(notes.map((note) => [note.id, String(note.label)]));
  const body = passages
    .filter((passage) => passage.kind !== 'note' && passage.kind !== 'lacuna')
    .map((passage) => {
      const folded = foldedWithMarks(passage, labels);
      return passage.kind === 'heading' ? folded.toLowerCase() : folded;
    });
  return {
    body: body.join('\n'),
    notes: notes.map((note) => foldedWithMarks(note, labels)).join('\n'),
  };
}

function foldedWithMarks(passage: ScoredPassage, labels: ReadonlyMap<string, string>): string {
  let marked = '';
  let end = 0;
  for (const ref of [...(passage.noteRefs ?? [])].sort((one, other) => one.offset - other.offset)) {
    marked += passage.text.slice(end, ref.offset) + noteMark(labels.get(ref.note) ?? NO_SUCH_NOTE);
    end = ref.offset;
  }
  return foldTypography(marked + passage.text.slice(end));
}
