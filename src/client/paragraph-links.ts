// A link "¶" beside every passage, for those who come to passages by keyboard or by voice; only where they asked for it.
import { firstWords } from './not-of-the-text.ts';
import { folioOfId, kindOf, PASSAGES, putBeside } from './text-passages.ts';

/** Words by which a passage is named. */
const MOST_WORDS = 4;

/** Sets a link beside each passage of the texts on the page, or takes them away. */
export function showParagraphLinks(on: boolean): void {
  const shown = document.querySelector('.passage-link') !== null;
  if (on === shown) return;
  for (const link of document.querySelectorAll('.passage-link')) link.remove();
  if (!on) return;
  for (const passage of document.querySelectorAll<HTMLElement>(PASSAGES)) {
    const link = linkTo(passage);
    if (link) putBeside(passage, 'first', link);
  }
}

/** None for a part of a passage that began on an earlier page, and of the lines that open a chapter for the last alone. */
function linkTo(passage: HTMLElement): HTMLAnchorElement | undefined {
  if (passage.matches('.continued, .chapter-head [data-passage]:not(:last-child)')) return undefined;
  const link = document.createElement('a');
  link.className = 'passage-link';
  link.href = `#${passage.id}`;
  link.ariaLabel = nameOf(passage);
  return link;
}

/** "Link to the paragraph “The February revolution of …”, page 70", "Link to note 2, page 61". */
function nameOf(passage: HTMLElement): string {
  const kind = kindOf(passage);
  const folio = folioOfId(passage.id);
  if (kind === 'missing page') return `Link to the missing page ${folio}`;
  const sign = kind === 'note' ? (passage.querySelector('.note-label')?.textContent ?? '') : '';
  // What stands before a note that no sign opens are points.
  const what = /[\p{L}\d*†‡]/u.test(sign)
    ? `note ${sign}`
    : `the ${kind} “${firstWords(passage, MOST_WORDS)}”`;
  return `Link to ${what}, page ${folio}`;
}
