import { toRoman } from '../../model/folio.ts';

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
    const cost = numeralCost(strokes, toRoman(value));
    if (cost > HIGHEST) continue;
    if (!best || cost < best.cost) {
      second = best?.cost ?? second;
      best = { value, cost };
    } else second = Math.min(second, cost);
  }
  return best && second - best.cost >= MARGIN ? best.value : undefined;
}

/** The same where a numeral may have an l, which an upright stroke is read as; with an i it is read as h. */
const READINGS_OF_FIFTY: typeof READINGS = [
  ...READINGS,
  [/^[lL]/, 'l', 0],
  [/^[I1!|]/, 'l', 0.15],
  [/^i/, 'l', 0.9],
  [/^[hH]/, 'li', 0.2],
];

/** Fewer places of one volume prove nothing, and the best numeral must be ahead of all others by so much. */
const PLACES = 4;
const JOINT_MARGIN = 1;

/**
 * The one volume number that all strokes stand for which are read in the places of one volume: `h`, `lr`, `It` and
 * `11` together are li, though each by itself may be ii.
 *
 * @param places strokes as received, one for each place
 * @param last number of the last volume
 * @returns `undefined` where the places are few, or do not tell
 */
export function readVolumeTogether(places: readonly string[], last: number): number | undefined {
  if (places.length < PLACES) return undefined;
  const totals = Array.from({ length: last }, (_, at) => ({
    value: at + 1,
    total: places.reduce((sum, strokes) => sum + costTogether(strokes, at + 1), 0),
  })).sort((a, b) => a.total - b.total);
  const [best, second] = totals;
  if (!best || best.total > places.length * (HIGHEST / 2)) return undefined;
  return second && second.total - best.total < JOINT_MARGIN ? undefined : best.value;
}

/** Whether strokes may stand for a volume that many places prove. */
export function mayBeVolume(strokes: string, value: number): boolean {
  return costTogether(strokes, value) < HIGHEST;
}

function costTogether(strokes: string, value: number): number {
  return Math.min(HIGHEST, numeralCost(strokes, toRoman(value), READINGS_OF_FIFTY));
}

/** The cheapest way to take strokes for a numeral, sign by sign; above `HIGHEST` where there is none. */
function numeralCost(strokes: string, numeral: string, readings = READINGS): number {
  const memo = new Map<number, number>();
  const from = (at: number, column: number): number => {
    if (at === strokes.length) return column === numeral.length ? 0 : Number.POSITIVE_INFINITY;
    const key = at * 64 + column;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let lowest = Number.POSITIVE_INFINITY;
    for (const [read, printed, cost] of readings) {
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
