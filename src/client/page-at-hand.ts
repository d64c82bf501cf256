/**
 * Where the printed page begins that is read at the moment: its break in the text, or the notice of a missing page. At
 * the head of the page, where the tools stand, the address tells it, if it leads into the text; else the window does.
 */
export function pageAtHand(): HTMLElement | undefined {
  const breaks = [...document.querySelectorAll<HTMLElement>('.text :is(.page-break[id], .missing-page)')];
  const target =
    scrollY < innerHeight ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  // A note, a missing page and the beginning of a page say themselves where they are.
  const own = target?.closest<HTMLElement>('.text [data-folio]')?.dataset.folio;
  const isBegun = (one: HTMLElement) => {
    if (own !== undefined) return one.dataset.folio === own;
    if (!target?.closest('.text')) return one.getBoundingClientRect().top < innerHeight / 2;
    return one === target || one.compareDocumentPosition(target) === Node.DOCUMENT_POSITION_FOLLOWING;
  };
  return breaks.findLast(isBegun) ?? breaks[0];
}
