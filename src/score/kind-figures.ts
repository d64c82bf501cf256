/** Figures by the kind of error: what each kind costs, and which right words ended in it. */

import type { Place } from './align-words.ts';
import { ERROR_KINDS, type ErrorKind, errorKind } from './error-kinds.ts';

/** What the places of one kind cost. */
export interface KindTally {
  readonly places: number;
  /** Words lost, added or changed. */
  readonly words: number;
  /** Characters lost, added or changed. */
  readonly characters: number;
  /** Words of these places that were right before, and are wrong. */
  readonly harmed: number;
}

/** A tally for every kind of error. */
export type KindTallies = Readonly<Record<ErrorKind, KindTally>>;

/**
 * Counts the places by their kinds.
 *
 * @param wasRight for each word of the ground truth, in its order, whether an earlier reading had it right
 */
export function tallyKinds(places: readonly Place[], wasRight: readonly boolean[]): KindTallies {
  let word = 0;
  const judged = places.map((place) => {
    const from = word;
    word += place.gold.length;
    const harmed = place.gold.filter(({ isRight }, index) => !isRight && wasRight[from + index]).length;
    return { place, kind: errorKind(place), harmed };
  });
  return forEachKind((kind) => {
    const own = judged.filter((one) => one.kind === kind);
    const sum = (count: (one: (typeof own)[number]) => number) =>
      own.reduce((all, one) => all + count(one), 0);
    return {
      places: own.length,
      words: sum(({ place }) => place.edits),
      characters: sum(({ place }) => place.characterEdits),
      harmed: sum(({ harmed }) => harmed),
    };
  });
}

/** Tallies of several texts as one. */
export function sumKindTallies(tallies: readonly KindTallies[]): KindTallies {
  return forEachKind((kind) =>
    tallies.reduce<KindTally>(
      (sum, { [kind]: one }) => ({
        places: sum.places + one.places,
        words: sum.words + one.words,
        characters: sum.characters + one.characters,
        harmed: sum.harmed + one.harmed,
      }),
      { places: 0, words: 0, characters: 0, harmed: 0 },
    ),
  );
}

function forEachKind(tally: (kind: ErrorKind) => KindTally): KindTallies {
  return Object.fromEntries(ERROR_KINDS.map((kind) => [kind, tally(kind)])) as Record<ErrorKind, KindTally>;
}
