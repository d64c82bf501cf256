/** Chance that is the same in every run: what is drawn with one seed is drawn again with it. */

/** Draws numbers, one after the other. */
export interface SeededRandom {
  /** From 0 up to, but not including, 1. */
  readonly share: () => number;
  /** A whole number from 0 up to, but not including, `end`. */
  readonly below: (end: number) => number;
  /** One of the values. Throws if there is none. */
  readonly oneOf: <T>(values: readonly T[]) => T;
  /** `count` different values, in the order in which they stand; all if there are not so many. */
  readonly some: <T>(values: readonly T[], count: number) => T[];
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are plenty for a few thousand draws. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(share() * end);
  return {
    share,
    below,
    oneOf: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('nothing to draw from');
      return value;
    },
    some: (values, count) => {
      const places = values.map((_, place) => place);
      const drawn: number[] = [];
      while (drawn.length < count && places.length > 0) {
        drawn.push(...places.splice(below(places.length), 1));
      }
      return drawn.sort((a, b) => a - b).flatMap((place) => values.slice(place, place + 1));
    },
  };
}
