import { type Folio, isNextFolio } from '../model/folio.ts';
import type { Token } from '../model/token.ts';
import type { Draft, Gap } from './passages/block.ts';
import type { ChapterDraft, NoteDraft } from './passages/draft-chapters.ts';

/** Which of a work's texts a stage is given. */
export interface TextPlace {
  /** Number of the text among all of its work, headings counted, 0-based. */
  readonly row: number;
  readonly opensChapter: boolean;
  /** It is the last paragraph of a note that no missing page breaks off. */
  readonly closesNote: boolean;
  /** It is a paragraph behind which another begins, a heading stands or the chapter ends. */
  readonly closesParagraph: boolean;
}

/** Applies a stage to every text of a work: each passage but headings, and each paragraph of each note. */
export function mapTexts(
  drafts: readonly ChapterDraft[],
  stage: (tokens: readonly Token[], place: TextPlace) => readonly Token[],
): ChapterDraft[] {
  let row = 0;
  return drafts.map((draft) => ({
    ...draft,
    passages: draft.passages.map((passage, at) => {
      if (passage.kind === 'lacuna') return passage;
      const place = {
        row: row++,
        opensChapter: passage.opensChapter === true,
        closesNote: false,
        closesParagraph: endsWhole(passage, draft.passages[at + 1]),
      };
      return passage.kind === 'heading' ? passage : { ...passage, tokens: stage(passage.tokens, place) };
    }),
    notes: draft.notes.map((note) => ({
      ...note,
      paragraphs: note.paragraphs.map((paragraph, at) => {
        const closesNote = at === note.paragraphs.length - 1 && !mayBreakOff(note, draft);
        return stage(paragraph, { row: row++, opensChapter: false, closesNote, closesParagraph: false });
      }),
    })),
  }));
}

/** Before a quotation or a list a sentence may go on, and one may where a small letter follows. */
function endsWhole(passage: Draft, next: Draft | Gap | undefined): boolean {
  if (passage.kind !== 'paragraph' || passage.brokenOff) return false;
  if (next === undefined || next.kind === 'heading') return true;
  if (next.kind !== 'paragraph' || next.continues) return false;
  const first = next.tokens.find(({ role }) => role !== 'note-mark')?.received ?? '';
  return /^["“]?\p{Lu}/u.test(first);
}

/** The last note of a page runs over to the next, if to any; where that is missing, its end may be. */
function mayBreakOff(note: NoteDraft, { passages, notes }: ChapterDraft): boolean {
  const missing = passages.flatMap((passage) => (passage.kind === 'lacuna' ? [passage.folio] : []));
  const isBefore = (folio: Folio) => isNextFolio(note.folio, folio);
  return missing.some(isBefore) && notes.findLast(({ folio }) => folio === note.folio) === note;
}

/** Every text of a work in the order in which `mapTexts` numbers them. */
export function textsOf(drafts: readonly ChapterDraft[]): (readonly Token[])[] {
  return drafts.flatMap((draft) => [
    ...draft.passages.flatMap((passage) => (passage.kind === 'lacuna' ? [] : [passage.tokens])),
    ...draft.notes.flatMap((note) => note.paragraphs),
  ]);
}
