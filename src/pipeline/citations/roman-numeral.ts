/** Numerals of one place each, small as the notes print them. */
const PLACES: readonly (readonly [sign: string, value: number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number from 1 to 399 in small Roman numerals. */
export function formatRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [sign, worth] of PLACES) {
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  }
  return numeral;
}

/** The number of a regular Roman numeral, small or large; `undefined` where it is none. */
export function parseRoman(numeral: string): number | undefined {
  const small = numeral.toLowerCase();
  let at = 0;
  let value = 0;
  for (const [sign, worth] of PLACES) {
    while (small.startsWith(sign, at)) {
      at += sign.length;
      value += worth;
    }
  }
  return at === small.length && value > 0 && formatRoman(value) === small ? value : undefined;
}
