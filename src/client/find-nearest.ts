// Which address of the site is nearest to one that does not exist.
import type { AddressList, ListedPage, ListedWork } from '../edition/address-list.ts';

/** An address that does not exist is at most this part wrong; a worse guess is none. */
const WORST = 0.5;

/** The address nearest to `path`; `undefined` if none is near. */
export function findNearest(path: string, list: AddressList): ListedPage | undefined {
  const asked = plainPath(path);
  return nearestPageView(asked, list.works) ?? nearestByLetters(asked, list);
}

/** The page view meant by `/<work>/p/61`, `/<work>/61` or `/p/61`; `undefined` if no page of a known work is meant. */
function nearestPageView(asked: string, works: readonly ListedWork[]): ListedPage | undefined {
  for (const work of works) {
    const root = plainPath(work.address);
    if (!asked.startsWith(`${root}/`)) continue;
    const rest = asked.slice(root.length + 1);
    // Below `p/` any number counts; without it, only what is nothing but a number: "chapter-4" is no page.
    const number = rest.startsWith('p/') ? rest.slice(2) : /^\d+$|^[ivxlc]+$/.exec(rest)?.[0];
    return number === undefined ? undefined : pageView(work, number);
  }
  const [, name = '', number = ''] = /(?:([^/]*)\/)?p\/([^/]+)$/.exec(asked) ?? [];
  const named = works
    .map((work) => ({ work, distance: nameDistance(name, work.id) }))
    .filter(({ distance }) => distance <= WORST)
    .sort((a, b) => a.distance - b.distance)[0]?.work;
  if (named) return pageView(named, number);
  // No book is named: a page that only one book has can only be that one.
  const holders = works.filter((work) => foliosOf(work).includes(number));
  return holders.length === 1 && holders[0] ? pageView(holders[0], number) : undefined;
}

/** Part of a work's id that is wrong in `name`, 0 to 1; the beginning of the id ("carr" for "carr-1950") is right. */
function nameDistance(name: string, id: string): number {
  if (name === '') return 1;
  return id.startsWith(name) ? 0 : editDistance(name, id) / Math.max(name.length, id.length);
}

function pageView(work: ListedWork, number: string): ListedPage | undefined {
  const folio = nearestFolio(number, foliosOf(work));
  return folio === undefined
    ? undefined
    : { address: `${work.pages}${folio}/`, name: `Page ${folio}: ${work.name}` };
}

/** All folios of a work, those of its runs one by one. */
function foliosOf({ folios }: ListedWork): string[] {
  return folios.flatMap((listed) => {
    if (typeof listed === 'string') return listed;
    const [first, last] = listed;
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  });
}

/** The page of the site, work or chapter whose address has most letters in common with the one asked for. */
function nearestByLetters(asked: string, list: AddressList): ListedPage | undefined {
  const pages = [...list.pages, ...list.works.flatMap((work) => [work, ...work.chapters])];
  let best: { page: ListedPage; distance: number } | undefined;
  for (const page of pages) {
    const distance = editDistance(asked, plainPath(page.address));
    if (best === undefined || distance < best.distance) best = { page, distance };
  }
  return best && best.distance <= asked.length * WORST
    ? { address: best.page.address, name: best.page.name }
    : undefined;
}

/** Lower case, without slash at the end and file endings. */
function plainPath(path: string): string {
  return path.toLowerCase().replace(/(?:\/|\.html?|\/index\.html?)+$/, '');
}

/** The page with the number asked for or the next to it in the same numerals; `undefined` if no number was asked for. */
function nearestFolio(asked: string, folios: readonly string[]): string | undefined {
  if (folios.includes(asked)) return asked;
  const wanted = folioValue(/\d+/.exec(asked)?.[0] ?? asked);
  if (wanted === undefined) return undefined;
  let best: { folio: string; distance: number } | undefined;
  for (const folio of folios) {
    const value = folioValue(folio);
    if (value?.isRoman !== wanted.isRoman) continue;
    const distance = Math.abs(value.number - wanted.number);
    if (best === undefined || distance < best.distance) best = { folio, distance };
  }
  return best?.folio;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number in a folio, in arabic or small roman numerals; `undefined` if it is neither. */
function folioValue(folio: string): { readonly number: number; readonly isRoman: boolean } | undefined {
  if (/^\d+$/.test(folio)) return { number: Number(folio), isRoman: false };
  if (!/^[ivxlc]+$/.test(folio)) return undefined;
  const digits = [...folio].map((letter) => ROMAN[letter] ?? 0);
  // A lesser numeral before a greater one is taken from it: "ix" is 9.
  const number = digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
  return { number, isRoman: true };
}

/** Number of letters to put in, take out or change (Levenshtein) to make one string of the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
