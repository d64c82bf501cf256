import { formatRoman } from './roman-numeral.ts';

/** What a sign of a small numeral is read as, and how surprising that is; specks between the signs cost too. */
const READINGS: readonly (readonly [read: RegExp, printed: string, cost: number])[] = [
  [/^[ivx]/, '', 0],
  [/^[VX]/, '', 0.1],
  [/^[Il1!]/, 'i', 0.2],
  [/^[tzrjJ|]/, 'i', 0.4],
  [/^[yY]/, 'v', 0.4],
  [/^(?:[unU]|ll|II)/, 'ii', 0.45],
  [/^[hH]/, 'ii', 0.6],
  [/^m/, 'iii', 0.6],
  [/^[.,:’'•·*_-]/, '', 0.3],
];

/** Beyond this the strokes are no reading of the numeral. */
const HIGHEST = 1.6;
/** The next likely numeral must be dearer by so much. */
const MARGIN = 0.25;

/**
 * The volume number that strokes in the slot of a volume stand for: `11` and `h` are ii, `xxu` is xxii. Only
 * numerals of volumes that the edition cited has come into question.
 *
 * @param strokes as received, without the comma behind
 * @param last number of the last volume
 * @returns `undefined` where no numeral fits or two fit equally well
 */
export function readVolume(strokes: string, last: number): number | undefined {
  let best: { value: number; cost: number } | undefined;
  let second = Number.POSITIVE_INFINITY;
  for (let value = 1; value <= last; value++) {
    const cost = numeralCost(strokes, formatRoman(value));
    if (cost > HIGHEST) continue;
    if (!best || cost < best.cost) {
      second = best?.cost ?? second;
      best = { value, cost };
    } else second = Math.min(second, cost);
  }
  return best && second - best.cost >= MARGIN ? best.value : undefined;
}

/** The cheapest way to take strokes for a numeral, sign by sign; above `HIGHEST` where there is none. */
function numeralCost(strokes: string, numeral: string): number {
  const memo = new Map<number, number>();
  const from = (at: number, column: number): number => {
    if (at === strokes.length) return column === numeral.length ? 0 : Number.POSITIVE_INFINITY;
    const key = at * 64 + column;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let lowest = Number.POSITIVE_INFINITY;
    for (const [read, printed, cost] of READINGS) {
      const match = read.exec(strokes.slice(at))?.[0];
      if (match === undefined) continue;
      const isSpeck = printed === '' && !/[ivxVX]/.test(match);
      const sign = isSpeck ? '' : printed || match.toLowerCase();
      if (!numeral.startsWith(sign, column)) continue;
      lowest = Math.min(lowest, cost + from(at + match.length, column + sign.length));
    }
    memo.set(key, lowest);
    return lowest;
  };
  return from(0, 0);
}
