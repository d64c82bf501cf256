import { type KeptPlace, keepPlace } from './kept-places.ts';

/**
 * Offers to go on where a book was read last, in an element that has its room already: "Continue at p. 61", and to
 * forget it.
 *
 * @param form address of a place in a chapter of the book, with `{chapter}` and `{folio}` in it
 */
export function showContinue(line: HTMLElement, work: string, place: KeptPlace, form: string): void {
  const link = document.createElement('a');
  link.href = form.replace('{chapter}', place.chapter).replace('{folio}', place.folio);
  link.textContent = `Continue at p. ${place.folio}`;
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.textContent = 'Forget';
  forget.ariaLabel = `Forget that I stopped at p. ${place.folio}`;
  forget.addEventListener('click', () => {
    keepPlace(work, undefined);
    for (const one of document.querySelectorAll('.continue')) one.replaceChildren();
  });
  line.replaceChildren(link, ' ', forget);
}
