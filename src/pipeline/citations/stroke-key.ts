/**
 * What a letter comes to in upright strokes, the thing OCR confuses most: m is read as in, n as ri, h as li. Two
 * forms with the same key may be readings of one word; which confusions are taken for it is decided elsewhere. The
 * confusions that a witness teaches are not used for titles: they are those of its roman type, and an italic word has
 * several at once that were never met.
 */
const STROKES: Readonly<Record<string, string>> = {
  m: 'iii',
  n: 'ii',
  u: 'ii',
  h: 'ii',
  l: 'i',
  t: 'i',
  r: 'i',
  z: 'i',
  j: 'i',
  f: 'i',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  w: 'v',
  d: 'cii',
  b: 'cii',
  e: 'c',
  o: 'c',
  a: 'c',
  s: 'c',
  g: 'c',
  q: 'c',
  '0': 'c',
  '8': 'c',
  '5': 'c',
  y: 'v',
};

const ACCENTS = /\p{M}/gu;

/** The key of a form; capitals and accents do not count. */
export function strokeKey(form: string): string {
  let key = '';
  for (const letter of form.normalize('NFD').replace(ACCENTS, '').toLowerCase())
    key += STROKES[letter] ?? letter;
  return key;
}
