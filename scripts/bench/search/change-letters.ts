/** Misspells a text as hurried typists and OCR do: letters mistaken, left out, put in, transposed; spaces lost. */
import type { SeededRandom } from './seeded-random.ts';

/** What one misread or mistyped letter becomes: shapes that OCR confuses, and neighbours on the keyboard. */
const MISTAKEN: Readonly<Record<string, string>> = {
  a: 'osqe',
  b: 'hvnl',
  c: 'eovx',
  d: 'clsf',
  e: 'crwo',
  f: 'tdgl',
  g: 'qyhf',
  h: 'bngj',
  i: 'l1jo',
  j: 'ikh',
  k: 'hjl',
  l: '1itk',
  m: 'nrk',
  n: 'umrb',
  o: 'c0ep',
  p: 'oqn',
  q: 'gwa',
  r: 'nte',
  s: 'aze5',
  t: 'fryl',
  u: 'niy',
  v: 'ycb',
  w: 'vqe',
  x: 'zsc',
  y: 'vtug',
  z: 'xs2',
};

/** How often the kinds of mistakes are made, in hundredths; they add up to 100. */
const OFTEN = { mistaken: 55, dropped: 17, inserted: 15, transposed: 10, joined: 3 } as const;

/** A text with mistakes in it. */
export interface Misspelt {
  readonly text: string;
  /** How many characters of the text were changed, each counted once. */
  readonly changed: number;
}

/**
 * Changes a share of the characters of a text, at least one, each once.
 *
 * @param share of all characters, spaces included: 0.1 for one in ten
 */
export function changeLetters(text: string, share: number, random: SeededRandom): Misspelt {
  const letters = [...text];
  const wanted = Math.max(1, Math.round(letters.length * share));
  const isLetter = (place: number) => /[\p{L}\p{N}]/u.test(letters[place] ?? '');
  const isInnerSpace = (place: number) =>
    letters[place] === ' ' && isLetter(place - 1) && isLetter(place + 1);
  const joined = random.some(
    letters.flatMap((_, place) => (isInnerSpace(place) ? [place] : [])),
    Math.round((wanted * OFTEN.joined) / 100),
  );
  const touched = random.some(
    letters.flatMap((_, place) => (isLetter(place) ? [place] : [])),
    wanted - joined.length,
  );
  for (const place of joined) letters[place] = '';
  const taken = new Set(touched);
  for (const place of touched) letters[place] = mistake(letters, place, taken, random);
  return { text: letters.join(''), changed: touched.length + joined.length };
}

/** What stands in the place of a letter after a mistake. Two letters change places by both becoming the other. */
function mistake(letters: string[], place: number, taken: ReadonlySet<number>, random: SeededRandom): string {
  const letter = letters[place] ?? '';
  const drawn = random.below(100);
  if (drawn < OFTEN.dropped) return '';
  if (drawn < OFTEN.dropped + OFTEN.inserted) return letter + otherLetter(letter, random);
  const next = letters[place + 1] ?? '';
  const canSwap = /\p{L}/u.test(next) && next !== letter && !taken.has(place + 1);
  if (drawn < OFTEN.dropped + OFTEN.inserted + OFTEN.transposed && canSwap) {
    letters[place + 1] = letter;
    return next;
  }
  return otherLetter(letter, random);
}

function otherLetter(letter: string, random: SeededRandom): string {
  const other = random.oneOf(
    [...(MISTAKEN[letter.toLowerCase()] ?? 'aeinrst')].filter((one) => one !== letter),
  );
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}
