import { pageRange } from '../edition/wording.ts';
import type { Folio } from '../model/folio.ts';
import type { Locator } from './cite-record.ts';

/** A stretch of printed pages. */
interface Pages {
  readonly first: Folio;
  readonly last: Folio;
}

/** "p. 61", "pp. 61–62", "p. 61, n. 2", "p. 61, nn. 1–2", "p. 397, note" */
export function placeInPrint({ first, last, notes }: Locator): string {
  return pageRange({ first, last }) + (notes ? `, ${notesNamed(notes, 'n.', 'nn.', 'note')}` : '');
}

/** "n. 2", "nn. 1–2"; `alone` where the note has no sign. */
export function notesNamed(
  [first, last]: readonly [string, string],
  one: string,
  many: string,
  alone: string,
): string {
  if (first === '' || last === '') return first === last ? alone : many;
  return first === last ? `${one} ${first}` : `${many} ${first}–${last}`;
}

/** As the Chicago manual has it: "61", "137–38", "101–5", "61n2", "61nn1–2". */
export function chicagoPages({ first, last, notes }: Locator): string {
  const pages = range({ first, last }, shortenedChicago);
  if (!notes) return pages;
  return `${pages}${notesNamed(notes, 'n', 'nn', 'n').replace(' ', '')}`;
}

/** As the MLA handbook has it: "96–101", "137–38", "103–04", "61n2". */
export function mlaPages({ first, last, notes }: Locator): string {
  return (
    range({ first, last }, shortenedMla) + (notes ? notesNamed(notes, 'n', 'nn', 'n').replace(' ', '') : '')
  );
}

/** In full: "137–138". */
export function fullPages({ first, last }: Pages, dash = '–'): string {
  return first === last ? first : `${first}${dash}${last}`;
}

function range({ first, last }: Pages, shortened: (first: string, last: string) => string): string {
  if (first === last) return first;
  const areFigures = /^\d+$/.test(first) && /^\d+$/.test(last) && first.length === last.length;
  return `${first}–${areFigures ? shortened(first, last) : last}`;
}

/** Up to 100 and from every hundred in full; else what changes, of two figures at least unless it is one of ten. */
function shortenedChicago(first: string, last: string): string {
  if (first.length < 3 || first.endsWith('00')) return last;
  const changed = [...last].findIndex((figure, index) => figure !== first[index]);
  const least = first.at(-2) === '0' ? 1 : 2;
  return last.slice(Math.min(changed, last.length - least));
}

/** Up to 99 in full; else the last two figures, or as many as change. */
function shortenedMla(first: string, last: string): string {
  if (first.length < 3) return last;
  const changed = [...last].findIndex((figure, index) => figure !== first[index]);
  return last.slice(Math.min(changed, last.length - 2));
}
