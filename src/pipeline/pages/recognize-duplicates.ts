import type { ScannedPage } from './divide-scans.ts';

/**
 * Least share of the shorter page's three-word runs that must stand in another for the two to be the same page.
 * Measured on Carr: the 11 true pairs reach 0.83-0.99, any other pair at most 0.14.
 */
const LEAST_SHARE = 0.5;

/**
 * Scans that repeat a printed page, recognized by content alone.
 *
 * @returns index of the repeating page -> index of the earlier page that it repeats
 */
export function recognizeDuplicates(pages: readonly ScannedPage[]): Map<number, number> {
  const shingles = pages.map(shinglesOf);
  const holders = new Map<string, number[]>();
  const repeats = new Map<number, number>();
  shingles.forEach((own, index) => {
    const shared = new Map<number, number>();
    for (const shingle of own) {
      for (const holder of holders.get(shingle) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    }
    for (const [holder, count] of shared) {
      const least = Math.min(own.size, shingles[holder]?.size ?? 0);
      if (least >= 20 && count / least >= LEAST_SHARE && !repeats.has(holder)) repeats.set(index, holder);
    }
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (list) list.push(index);
      else holders.set(shingle, [index]);
    }
  });
  return repeats;
}

/** The runs of three words of a page, in lower case and letters only. */
function shinglesOf(page: ScannedPage): Set<string> {
  const words = page.lines
    .map((line) => line.text)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  const shingles = new Set<string>();
  for (let i = 0; i + 2 < words.length; i++) shingles.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return shingles;
}
