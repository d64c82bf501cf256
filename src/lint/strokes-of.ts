/** Letters as rows of upright strokes and bows: scans part the same row into other letters. */
const STROKES: Readonly<Record<string, string>> = {
  m: 'iii',
  n: 'ii',
  u: 'ii',
  h: 'ii',
  r: 'i',
  l: 'i',
  t: 'i',
  j: 'i',
  f: 'i',
  z: 'i',
  w: 'vv',
  d: 'oi',
  b: 'io',
  e: 'o',
  c: 'o',
};

/** What remains of a word when its letters are only strokes: "Lenin" and `Lemn` have the same. */
export function strokesOf(word: string): string {
  return Array.from(word.toLowerCase(), (letter) => STROKES[letter] ?? letter).join('');
}
