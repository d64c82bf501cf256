// Which address of the site is nearest to one that does not exist.
import type { AddressList, ListedPage } from '../edition/address-list.ts';

/** An address that does not exist is at most this part wrong; a worse guess is none. */
const WORST = 0.5;

/** The address nearest to `path`; `undefined` if none is near. */
export function findNearest(path: string, list: AddressList): ListedPage | undefined {
  const asked = plainPath(path);
  for (const work of list.works) {
    const root = plainPath(work.pages);
    if (!asked.startsWith(`${root}/`)) continue;
    const folio = nearestFolio(asked.slice(root.length + 1), work.folios);
    if (folio !== undefined) {
      return { address: `${work.pages}${folio}/`, name: `Page ${folio}: ${work.name}` };
    }
  }
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

/** The page with the number asked for or the next to it; `undefined` if no number was asked for. */
function nearestFolio(asked: string, folios: readonly string[]): string | undefined {
  const exact = folios.find((folio) => folio === asked);
  if (exact !== undefined) return exact;
  const wanted = /\d+/.exec(asked)?.[0];
  if (wanted === undefined) return undefined;
  const numbers = folios.filter((folio) => /^\d+$/.test(folio));
  return numbers.reduce<string | undefined>((best, folio) => {
    const isNearer = best === undefined || Math.abs(+folio - +wanted) < Math.abs(+best - +wanted);
    return isNearer ? folio : best;
  }, undefined);
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
