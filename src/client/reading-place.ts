/** What of the text stands at the top of the window, or where the keyboard is. */

import { firstWords } from './not-of-the-text.ts';
import { folioOfId } from './text-passages.ts';

/** A place in the text that is read. */
export interface ReadingPlace {
  /** Printed page; `undefined` before the first. */
  readonly folio: string | undefined;
  /** What it is in: "paragraph", "note". `undefined`: nothing of the text is in sight. */
  readonly kind: 'paragraph' | 'quotation' | 'entry' | 'heading' | 'note' | 'notice' | undefined;
  /** Which of its kind that begin on that page, counted from 1; `undefined`: it began on an earlier page. */
  readonly nth?: number | undefined;
  /** Page on which it begins. */
  readonly opening?: string | undefined;
  /** Sign of a note. */
  readonly label?: string | undefined;
  /** Its first words. */
  readonly words?: string | undefined;
}

const PASSAGES = '[data-passage], [data-note]';
/** How many of its first words name a passage. */
const WORDS = 6;

/** How far below the edge of the window the line stands that is read first, in pixels. */
export const READING_LINE = 72;

/** The printed page of the last break above a line of the window; `undefined` above the first. */
export function folioAt(text: HTMLElement, line: number): string | undefined {
  return lastBreak(text, (one) => one.getBoundingClientRect().top <= line)?.dataset.folio;
}

/** Where the keyboard is, if it is in the text and in sight; else what stands at the top of the window. */
export function placeOf(text: HTMLElement): ReadingPlace {
  const focused = document.activeElement;
  const stop = focused && isInSight(focused) ? focused.closest<HTMLElement>(PASSAGES) : null;
  if (stop && focused && text.contains(stop)) return placeIn(text, stop, (one) => isNotAfter(one, focused));
  const passages = [...text.querySelectorAll<HTMLElement>(PASSAGES)];
  const first = passages.find((one) => one.getBoundingClientRect().bottom > READING_LINE);
  if (!first) return { folio: folioAt(text, READING_LINE), kind: undefined };
  // A passage that begins below the line is on the page of its own first word.
  const line = Math.max(READING_LINE, first.getBoundingClientRect().top + 1);
  return placeIn(text, first, (one) => one.getBoundingClientRect().top <= line);
}

function placeIn(
  text: HTMLElement,
  passage: HTMLElement,
  isBefore: (pageBreak: HTMLElement) => boolean,
): ReadingPlace {
  const words = firstWords(passage, WORDS);
  if (passage.dataset.note !== undefined) {
    const label = passage.querySelector('.note-label')?.textContent?.trim();
    return { folio: passage.dataset.folio, kind: 'note', label, words };
  }
  const opening = openingOf(passage);
  const kind = kindOf(passage);
  const within = [...passage.querySelectorAll<HTMLElement>('.page-break')].filter(isBefore).at(-1);
  const folio = within?.dataset.folio ?? opening;
  if (folio !== opening) return { folio, kind, opening, words };
  const alike = [...text.querySelectorAll<HTMLElement>('[data-passage]')].filter(
    (one) => openingOf(one) === opening && kindOf(one) === kind,
  );
  return { folio, kind, opening, nth: alike.indexOf(passage) + 1, words };
}

/** The page on which a passage begins, by its id: `p61-3`, `page-61`. */
function openingOf({ dataset: { passage = '', folio } }: HTMLElement): string | undefined {
  return folio ?? folioOfId(passage);
}

function kindOf(passage: HTMLElement): ReadingPlace['kind'] {
  if (passage.matches('blockquote')) return 'quotation';
  if (passage.matches('.missing-page')) return 'notice';
  if (passage.matches('h1, h2, h3, :is(h1, h2) *')) return 'heading';
  return passage.matches('li') ? 'entry' : 'paragraph';
}

function lastBreak(text: HTMLElement, isBefore: (one: HTMLElement) => boolean): HTMLElement | undefined {
  const breaks = text.querySelectorAll<HTMLElement>('.page-break, .missing-page');
  // They stand in their order, so that the last is found by halves.
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = breaks[middle];
    if (one && isBefore(one)) low = middle + 1;
    else high = middle;
  }
  return breaks[low - 1];
}

/** Whether an element other than the page itself can be seen in the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && element !== document.body;
}

function isNotAfter(one: HTMLElement, place: Element): boolean {
  return one === place || (one.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
