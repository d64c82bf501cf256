import type { Piece } from './passage-words.ts';

/** A piece with the class of its mark. */
export interface MarkedPiece extends Piece {
  /** Words that are not as they were asked for are marked otherwise. */
  readonly differs?: boolean;
}

/**
 * Marks pieces of text, which do not overlap; a mark for each, in order. From the end, so that the places before stay
 * true. Space between two blocks gets no mark, for it cannot be seen.
 */
export function markPieces(pieces: readonly MarkedPiece[]): (HTMLElement | undefined)[] {
  const marks: (HTMLElement | undefined)[] = [];
  for (const { node, start, end, differs } of pieces.toReversed()) {
    const text = node as unknown as Text;
    if (start >= end || (text.data.trim() === '' && text.parentElement?.querySelector(':scope > p'))) {
      marks.unshift(undefined);
      continue;
    }
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    const mark = document.createElement('mark');
    mark.className = differs ? 'found differs' : 'found';
    range.surroundContents(mark);
    marks.unshift(mark);
  }
  return marks;
}

/** Takes all such marks away again; the text is as it was. */
export function unmark(): void {
  for (const mark of document.querySelectorAll('mark.found')) {
    const holder = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    holder?.normalize();
  }
}
