import type { Chapter } from '../model/chapter.ts';
import type { CrossReference } from '../model/cross-reference.ts';
import type { Folio } from '../model/folio.ts';
import type { Note, Passage, PassageKind } from '../model/passage.ts';
import type { Work } from '../model/work.ts';

/** The words that may be taken for printed words. */
export interface WordList {
  /** Whether the form is a word just so, capitals included, with a straight apostrophe. */
  has(form: string): boolean;
}

/** What the checks may look at: the edition as readers see it, its cross-references, and the words that are known. */
export interface LintedWork {
  readonly work: Pick<Work, 'id' | 'year'>;
  /** In the order of the book. */
  readonly chapters: readonly Chapter[];
  readonly references: readonly CrossReference[];
  readonly words: WordList;
}

/** A passage or note in its surroundings. */
export interface LintedText {
  readonly id: string;
  readonly kind: PassageKind | 'note';
  readonly text: string;
  readonly inline: Passage | Note;
  /** The page on which it begins. */
  readonly folio: Folio;
  /** The passage or note of the chapter before and after it; notes have notes as neighbours. */
  readonly before: Passage | Note | undefined;
  readonly after: Passage | Note | undefined;
}

/** The passages of all chapters, then the notes of all chapters; missing pages have no text and are left out. */
export function textsOf({ chapters }: Pick<LintedWork, 'chapters'>): LintedText[] {
  return [
    ...chapters.flatMap(({ passages }) => inRow(passages)),
    ...chapters.flatMap(({ notes }) => inRow(notes)),
  ];
}

function inRow(row: readonly (Passage | Note)[]): LintedText[] {
  return row.flatMap((inline, index) => {
    if ('kind' in inline && inline.kind === 'lacuna') return [];
    return {
      id: inline.id,
      kind: 'kind' in inline ? inline.kind : ('note' as const),
      text: inline.text,
      inline,
      folio: openingFolio(inline),
      before: row[index - 1],
      after: row[index + 1],
    };
  });
}

/** A passage's id names the page on which it begins: `p61-3`, `hv-1`. */
function openingFolio(inline: Passage | Note): Folio {
  return 'folio' in inline ? inline.folio : (/^[a-z]([ivxlc]+|\d+)-/.exec(inline.id)?.[1] ?? '');
}

/** The printed page of a place in a text (`offset` in UTF-16 units from its first character). */
export function folioAt({ inline, folio }: Pick<LintedText, 'inline' | 'folio'>, offset: number): Folio {
  let here = folio;
  for (const { offset: at, split, folio: next } of inline.pageBreaks)
    if ((split ?? at) <= offset) here = next;
  return here;
}

/** The paragraphs of a text with their places in it: notes may have several, all else has one. */
export function paragraphsOf({ text }: Pick<LintedText, 'text'>): { start: number; text: string }[] {
  let start = 0;
  return text.split('\n').map((paragraph) => {
    const at = start;
    start += paragraph.length + 1;
    return { start: at, text: paragraph };
  });
}
