// What a reader has selected of a text, as words to be looked for.
import { ADDED } from './not-of-the-text.ts';

/** Letters of a selection up to which it is looked for whole; of more the beginning is enough. */
const MOST = 600;

/** What ends a word where it ends. */
const BLOCKS = 'p, li, blockquote, h1, h2, h3';

/**
 * The words selected in a text, whole and as one line, without what the page adds to them; nothing where the selection
 * is elsewhere or has no word.
 */
export function wordsSelected(text: Element): string {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !text.contains(selection.anchorNode)) return '';
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // Half a word, left by an unsteady hand, stands nowhere else.
  if (startContainer instanceof Text)
    range.setStart(startContainer, wordStart(startContainer.data, startOffset));
  if (endContainer instanceof Text) range.setEnd(endContainer, wordEnd(endContainer.data, endOffset));
  const words = range.cloneContents();
  for (const added of words.querySelectorAll(ADDED)) added.remove();
  for (const block of words.querySelectorAll(BLOCKS)) block.append(' ');
  return asAsked(words.textContent.replace(/[⟨⟩]/g, ''));
}

/** Where the word begins that an offset parts; the offset where it parts none. */
export function wordStart(text: string, offset: number): number {
  if (!/^[\p{L}\p{N}]/u.test(text.slice(offset))) return offset;
  return offset - (/[\p{L}\p{N}]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0);
}

/** Where the word ends that an offset parts; the offset where it parts none. */
export function wordEnd(text: string, offset: number): number {
  if (!/[\p{L}\p{N}]$/u.test(text.slice(0, offset))) return offset;
  return offset + (/^[\p{L}\p{N}]*/u.exec(text.slice(offset))?.[0].length ?? 0);
}

/** A selected text as one line, cut behind a word where it is very long; nothing where it has no letter. */
export function asAsked(selected: string): string {
  const line = selected
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = line.length <= MOST ? line : line.slice(0, line.lastIndexOf(' ', MOST));
  return /[\p{L}\p{N}]/u.test(cut) ? cut : '';
}

/** What stands behind the # of the search for words selected in a passage: from three words on as a quotation. */
export function elsewhereHash(words: string, from: string): string {
  const asked = new URLSearchParams({
    q: words,
    ...(words.split(' ').length > 2 && { as: 'quotation', from }),
  });
  return `#${asked}`;
}
