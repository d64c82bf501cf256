// Tells where in the book one is: for the eye at the foot of the window, until one reads on; for the ear at once.

import { element } from './element.ts';
import { isAtHead, pageAtHand } from './page-at-hand.ts';
import { folioAt, isInSight, placeOf, READING_LINE } from './reading-place.ts';
import { sentence, tellPlace } from './tell-place.ts';

/** How far one must have read on until the line has said what it had to, in pixels. */
const READ_ON = 120;

/** The line at the foot of the window; a reader of screens must know it before anything is said in it. */
const line = element('p', { class: 'where-line', role: 'status' });
document.body.append(line);
let leaving = new AbortController();

/** Says to whoever has come up to the tools from a page which one that was; else where the reader is. */
export function tellWhereFrom(): void {
  const page = isAtHead() ? pageAtHand() : undefined;
  const folio = page?.dataset.folio;
  const text = page?.closest<HTMLElement>('.text');
  if (!text || folio === undefined || folio === folioAt(text, innerHeight / 2)) tellWhere();
  else show(`${sentence(nameOf(text))} You have come up from page ${folio}.`);
}

/** Says where the reader is. */
export function tellWhere(): void {
  // The whole work on one page has a text for every chapter.
  const focused = document.activeElement;
  const texts = [...document.querySelectorAll<HTMLElement>('.text')];
  const text =
    texts.find((one) => focused && isInSight(focused) && one.contains(focused)) ??
    texts.find((one) => one.getBoundingClientRect().bottom > READING_LINE) ??
    texts.at(-1);
  if (text) show(tellPlace(nameOf(text), placeOf(text)));
}

/** The chapter of a text, or the book. */
function nameOf(text: HTMLElement): string {
  return (
    text.closest<HTMLElement>('[data-name]')?.dataset.name ??
    document.querySelector<HTMLElement>('#tools-place')?.dataset.name ??
    document.title
  );
}

function show(told: string): void {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const leave = () => {
    leaving.abort();
    line.textContent = '';
  };
  // Said again, the same words must be new to be heard.
  line.textContent = '';
  setTimeout(() => {
    line.textContent = told;
  }, 100);
  const from = scrollY;
  addEventListener('scroll', () => Math.abs(scrollY - from) > READ_ON && leave(), { signal, passive: true });
  addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal });
}
