/** The letters of a string in upper case, without anything else: what is left of a spaced-out heading. */
export function lettersOf(text: string): string {
  return text.toUpperCase().replace(/[^A-Z]/g, '');
}

/**
 * Likeness of two strings from 0 to 1: the Dice coefficient of their letter pairs. Spacing, digits and
 * punctuation do not count, so that "D IC T A T O R SH IP" is like "DICTATORSHIP".
 */
export function likeness(a: string, b: string): number {
  const left = pairsOf(lettersOf(a));
  const right = pairsOf(lettersOf(b));
  if (left.length === 0 || right.length === 0) return 0;
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count > 0) {
      shared++;
      rest.set(pair, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

function pairsOf(letters: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < letters.length; i++) pairs.push(letters.slice(i, i + 2));
  return pairs;
}

/** Least likeness of a line to a heading that the outline expects there. */
const HEADING_LIKENESS = 0.7;
/** So many characters may a heading's line be longer or shorter than its printed wording. */
const LENGTH_PLAY = 6;

/**
 * Tells whether a line is the given heading, misread or spaced out. Labels that differ by their number alone
 * ("CHAPTER 3", "CHAPTER I3") are alike: the page on which they stand tells them apart.
 */
export function isSameHeading(line: string, heading: string): boolean {
  const length = line.replace(/\s/g, '').length - heading.replace(/\s/g, '').length;
  if (Math.abs(length) > LENGTH_PLAY || likeness(line, heading) < HEADING_LIKENESS) return false;
  return shareOfCapitals(heading) < 0.9 || shareOfCapitals(line) > 0.6;
}

function shareOfCapitals(text: string): number {
  const letters = text.replace(/[^A-Za-z]/g, '');
  return letters.length === 0 ? 0 : letters.replace(/[a-z]/g, '').length / letters.length;
}
