/** The printed page that is read at the moment: that of the place the address leads to, else the one at the top of the window. */
export function pageAtHand(): string | undefined {
  const breaks = [...document.querySelectorAll<HTMLElement>('.text :is(.page-break[id], .missing-page)')];
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  // A note, a missing page and the beginning of a page say themselves where they are.
  const own = target?.closest<HTMLElement>('.text [data-folio]')?.dataset.folio;
  if (own !== undefined) return own;
  const isBegun = (one: HTMLElement) =>
    target?.closest('.text')
      ? one === target || one.compareDocumentPosition(target) === Node.DOCUMENT_POSITION_FOLLOWING
      : one.getBoundingClientRect().top < innerHeight / 3;
  return (breaks.filter(isBegun).at(-1) ?? breaks[0])?.dataset.folio;
}
