import { lastAtOrBefore } from '../../model/last-at-or-before.ts';
import type { Token } from '../../model/token.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';

/** A token with the text it stands in. */
export interface Standing {
  readonly token: Token;
  readonly part: 'heading' | 'passage' | 'note';
  /** Number of its row (a passage, a paragraph of a note), 0-based. */
  readonly row: number;
}

/** All tokens of a work, found by their place in the witness. */
export interface TextIndex {
  /** The token that holds a witness offset; `undefined` where no text stands. */
  at(offset: number): Standing | undefined;
  /** The token that follows in the text, over page ends too; notes are texts of their own. */
  after(standing: Standing): Standing | undefined;
}

/** Indexes the tokens of drafts that no stage of characters or words has changed. */
export function indexText(drafts: readonly ChapterDraft[]): TextIndex {
  const reading: Standing[] = [];
  let row = 0;
  const add = (part: Standing['part'], tokens: readonly Token[]) => {
    for (const token of tokens) reading.push({ token, part, row });
    row++;
  };
  for (const { passages, notes } of drafts) {
    for (const passage of passages) {
      if (passage.kind !== 'lacuna') add(passage.kind === 'heading' ? 'heading' : 'passage', passage.tokens);
    }
    for (const note of notes) for (const paragraph of note.paragraphs) add('note', paragraph);
  }
  const positions = new Map(reading.map((standing, index) => [standing, index]));
  const sorted = reading.toSorted((a, b) => startOf(a) - startOf(b));
  return {
    at: (offset) => {
      const found = sorted[lastAtOrBefore(sorted, offset, startOf)];
      return found && offset >= startOf(found) && offset < found.token.spans[0].end ? found : undefined;
    },
    after: (standing) => reading[(positions.get(standing) ?? reading.length) + 1],
  };
}

function startOf(standing: Standing | undefined): number {
  return standing?.token.spans[0].start ?? Number.POSITIVE_INFINITY;
}
