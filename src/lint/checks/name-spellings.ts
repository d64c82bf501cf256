import type { Check } from '../check.ts';
import { textsOf } from '../linted-work.ts';
import { strokesOf } from '../strokes-of.ts';
import { isListed, wordsOf } from '../words-of.ts';

/**
 * Capitalized words that are seen once or twice, stand in no list, and differ by one letter, or only in how strokes
 * are parted into letters, from one that is seen oftener. Endings are left alone: Russian declines its names.
 */
export const nameSpellings: Check = {
  code: 'C2',
  name: 'name-spellings',
  reason: 'A name spelt in a second way hides its bearer from search.',
  hint: 'see how the name is spelt here',
  fires: {
    text: 'Then Kamenev spoke. For Kamenev, as Kamenev said, Karnenev was no name.',
    unlisted: ['Kamenev', 'Karnenev'],
  },
  keepsStill: {
    text: 'Then Kamenev spoke. For Kamenev, as Kamenev said, Kameneva was the wife.',
    unlisted: ['Kamenev', 'Kameneva'],
  },
  find: (edition) => {
    const places = new Map<string, { at: string; start: number; end: number }[]>();
    for (const { id, text } of textsOf(edition)) {
      for (const { form, start } of wordsOf(text)) {
        const name = form.replace(/[’']s?$/, '');
        if (!/^\p{Lu}\p{Ll}{4,}$/u.test(name)) continue;
        const place = { at: id, start, end: start + name.length };
        const before = places.get(name);
        if (before) before.push(place);
        else places.set(name, [place]);
      }
    }
    const usual = new Map<string, string[]>();
    for (const [name, { length }] of places) {
      if (length <= SELDOM) continue;
      for (const key of keysOf(name)) usual.set(key, [...(usual.get(key) ?? []), name]);
    }
    return [...places].flatMap(([name, seen]) => {
      if (seen.length > SELDOM || isListed(edition.words, name)) return [];
      const twin = twinOf(name, usual, (one) => places.get(one)?.length ?? 0);
      if (twin === undefined) return [];
      return seen.map((place) => ({
        ...place,
        note: `"${twin}" elsewhere, ${places.get(twin)?.length} times`,
      }));
    });
  },
};

/** Letters at the ends that twins by strokes must share; with fewer, short names have twins by chance. */
const ALIKE = 3;
/** A name met more often than this is taken for a name of its own. */
const SELDOM = 2;

function twinOf(
  name: string,
  usual: ReadonlyMap<string, readonly string[]>,
  countOf: (name: string) => number,
): string | undefined {
  const near = new Set(keysOf(name).flatMap((key) => usual.get(key) ?? []));
  return [...near]
    .filter((one) => isTwin(name, one))
    .sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))[0];
}

/** Keys that two names share if they have the same strokes or are one letter apart. */
function keysOf(name: string): string[] {
  const less = Array.from(name, (_, index) => `-${name.slice(0, index)}${name.slice(index + 1)}`);
  return [`=${strokesOf(name)}`, `-${name}`, ...less];
}

function isTwin(name: string, other: string): boolean {
  let same = 0;
  while (same < name.length && name[same] === other[same]) same += 1;
  const atEnd = same >= Math.min(name.length, other.length) - 1;
  if (atEnd) return false;
  let tail = 0;
  while (tail < Math.min(name.length, other.length) - same && name.at(-1 - tail) === other.at(-1 - tail))
    tail += 1;
  if (strokesOf(name) === strokesOf(other)) return same + tail >= ALIKE;
  return name.length - same - tail <= 1 && other.length - same - tail <= 1;
}
