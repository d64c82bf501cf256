import { lastRead } from './watch-reading.ts';

/** Whether the window shows the head of the page, where the tools stand. */
export function isAtHead(): boolean {
  return scrollY < innerHeight;
}

/**
 * Where the printed page begins that is read at the moment: its break in the text, or the notice of a missing page. At
 * the head of the page, where one is for the tools, it is the page that was read before; else that to which the address
 * leads, if it leads into the text; else the window tells it.
 */
export function pageAtHand(): HTMLElement | undefined {
  const breaks = [...document.querySelectorAll<HTMLElement>('.text :is(.page-break[id], .missing-page)')];
  const target = isAtHead()
    ? document.getElementById(decodeURIComponent(location.hash.slice(1).split('&')[0] ?? ''))
    : null;
  // A note, a missing page and the beginning of a page say themselves where they are.
  const own =
    (isAtHead() ? lastRead() : undefined) ??
    target?.closest<HTMLElement>('.text [data-folio]')?.dataset.folio;
  const isBegun = (one: HTMLElement) => {
    if (own !== undefined) return one.dataset.folio === own;
    if (!target?.closest('.text')) return one.getBoundingClientRect().top < innerHeight / 2;
    return one === target || one.compareDocumentPosition(target) === Node.DOCUMENT_POSITION_FOLLOWING;
  };
  return breaks.findLast(isBegun) ?? breaks[0];
}
