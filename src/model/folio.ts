/**
 * A folio: the number printed on a page (`"61"`, `"viii"`), printers' sense. Always a string; whether the
 * page really prints it or the map infers it is told by the page map, not by the folio.
 */
export type Folio = string;

const ROMAN: readonly (readonly [string, number])[] = [
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

/** The lower-case Roman numeral of a whole number from 1 to 399. */
export function toRoman(value: number): string {
  let rest = value;
  let numeral = '';
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  }
  return numeral;
}

/** The value of a lower-case Roman numeral, or `undefined` if the string is none in its canonical form. */
export function fromRoman(numeral: string): number | undefined {
  let rest = numeral;
  let value = 0;
  for (const [sign, worth] of ROMAN) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && value > 0 && toRoman(value) === numeral ? value : undefined;
}

/** The series a folio belongs to and its value in it; `undefined` for a string that is no folio. */
export function parseFolio(folio: Folio): { series: 'roman' | 'arabic'; value: number } | undefined {
  if (/^[1-9]\d{0,3}$/.test(folio)) return { series: 'arabic', value: Number(folio) };
  const value = fromRoman(folio);
  return value === undefined ? undefined : { series: 'roman', value };
}

/** The folios from `from` to `to`, both included, of one series. Throws if they do not form a rising run. */
export function folioRange(from: Folio, to: Folio): Folio[] {
  const first = parseFolio(from);
  const last = parseFolio(to);
  if (!first || !last || first.series !== last.series || first.value > last.value) {
    throw new Error(`no run of printed pages leads from "${from}" to "${to}"`);
  }
  const run: Folio[] = [];
  for (let value = first.value; value <= last.value; value++) {
    run.push(first.series === 'roman' ? toRoman(value) : String(value));
  }
  return run;
}

/** Order of two folios in a book: Roman front matter stands before the Arabic pages. */
export function compareFolios(a: Folio, b: Folio): number {
  const left = parseFolio(a);
  const right = parseFolio(b);
  if (!left || !right) throw new Error(`not a folio: "${left ? b : a}"`);
  if (left.series !== right.series) return left.series === 'roman' ? -1 : 1;
  return left.value - right.value;
}

/** Whether `next` is the printed page after `folio` in the same series: 62 after 61, vi after v. */
export function isNextFolio(folio: Folio, next: Folio): boolean {
  const left = parseFolio(folio);
  const right = parseFolio(next);
  return left !== undefined && left.series === right?.series && right.value === left.value + 1;
}
