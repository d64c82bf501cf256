import type { Token } from '../model/token.ts';
import type { ChapterDraft } from './passages/draft-chapters.ts';

/** Which of a work's texts a stage is given. */
export interface TextPlace {
  /** Number of the text among all of its work, headings counted, 0-based. */
  readonly row: number;
  readonly opensChapter: boolean;
}

/** Applies a stage to every text of a work: each passage but headings, and each paragraph of each note. */
export function mapTexts(
  drafts: readonly ChapterDraft[],
  stage: (tokens: readonly Token[], place: TextPlace) => readonly Token[],
): ChapterDraft[] {
  let row = 0;
  return drafts.map((draft) => ({
    ...draft,
    passages: draft.passages.map((passage) => {
      if (passage.kind === 'lacuna') return passage;
      const place = { row: row++, opensChapter: passage.opensChapter === true };
      return passage.kind === 'heading' ? passage : { ...passage, tokens: stage(passage.tokens, place) };
    }),
    notes: draft.notes.map((note) => ({
      ...note,
      paragraphs: note.paragraphs.map((paragraph) => stage(paragraph, { row: row++, opensChapter: false })),
    })),
  }));
}

/** Every text of a work in the order in which `mapTexts` numbers them. */
export function textsOf(drafts: readonly ChapterDraft[]): (readonly Token[])[] {
  return drafts.flatMap((draft) => [
    ...draft.passages.flatMap((passage) => (passage.kind === 'lacuna' ? [] : [passage.tokens])),
    ...draft.notes.flatMap((note) => note.paragraphs),
  ]);
}
