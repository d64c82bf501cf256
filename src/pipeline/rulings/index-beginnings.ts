import type { Token } from '../../model/token.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';

/** What begins at a place: a passage with its kind, or a paragraph of a note. */
export interface Beginning {
  readonly kind: string;
}

/** The passages and paragraphs of notes by the witness offset of their first word. */
export function indexBeginnings(drafts: readonly ChapterDraft[]): ReadonlyMap<number, Beginning> {
  const beginnings = new Map<number, Beginning>();
  const add = (tokens: readonly Token[], kind: string) => {
    const first = tokens.find((token) => token.role !== 'note-mark');
    if (first && !beginnings.has(first.spans[0].start)) beginnings.set(first.spans[0].start, { kind });
  };
  for (const { passages, notes } of drafts) {
    for (const passage of passages) if (passage.kind !== 'lacuna') add(passage.tokens, passage.kind);
    for (const { paragraphs } of notes)
      for (const paragraph of paragraphs) add(paragraph, 'paragraph of a note');
  }
  return beginnings;
}
