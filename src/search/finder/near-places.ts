import { type Alignment, alignWords } from './align-words.ts';
import type { Clue } from './clue.ts';
import { type HeldStretch, heldWords, shardsFor } from './held-words.ts';
import { type LikelyStretch, likelyStretches } from './likely-stretches.ts';
import type { OpenedFinder } from './opened-finder.ts';
import type { AskedWord } from './read-asked.ts';

/** Words that an ellipsis may leave out: about a page. */
const MOST_LEFT_OUT = 400;

/** Words that may have been put in or left out, wherever the quotation begins. */
const LEAST_SLACK = 3;

/** Words that are laid beside words of the book, in pairs, before the search ends: half a second of a slow machine. */
const MOST_PAIRS = 800_000;

/** For how much less than for a good place clues may speak for another one, which may then be as good. */
const AS_LIKELY = 0.75;

/** Text shards that are read, once a place is good, for others that may be as good. */
const MORE_SHARDS = 2;

/** Words of a quotation from which on it takes long enough to let other questions in between two stretches. */
const LONG = 100;

/** A stretch with the words asked for laid beside it. */
export interface NearStretch {
  readonly stretch: HeldStretch;
  readonly alignment: Alignment;
}

/** What has been compared so far: no stretch is compared twice, and of the shards only so many are read. */
export class Comparison {
  readonly near: NearStretch[] = [];
  readonly #finder: OpenedFinder;
  readonly #asked: readonly AskedWord[];
  readonly #compared = new Set<number>();
  readonly #shards = new Set<number>();
  readonly #isWanted: () => boolean;
  #pairs = 0;

  /** @param isWanted whether it is still to be compared; asked between two stretches */
  constructor(finder: OpenedFinder, asked: readonly AskedWord[], isWanted: () => boolean) {
    this.#finder = finder;
    this.#asked = asked;
    this.#isWanted = isWanted;
  }

  /** Whether all that may be compared has been, or nothing more is wanted. */
  get isOver(): boolean {
    return this.#pairs > MOST_PAIRS || !this.#isWanted();
  }

  /** The greatest likeness so far. */
  get best(): number {
    return Math.max(0, ...this.near.map(({ alignment }) => alignment.likeness));
  }

  /**
   * Compares where the clues point to, best first; reads at most `shards` more shards. Once a place is good, only those
   * are compared for which as much speaks: the same sentence may stand twice.
   */
  async follow(clues: readonly Clue[], shards: number, good: number): Promise<void> {
    const gaps = this.#asked.filter(({ isAfterGap }) => isAfterGap).length;
    const slack = LEAST_SLACK + Math.floor(this.#asked.length / 8) + gaps * MOST_LEFT_OUT;
    let left = shards;
    let isGood = false;
    const stretches = likelyStretches(clues, slack);
    // What much less speaks for is not worth reading.
    let least = (stretches[0]?.weight ?? 0) / 2;
    for (const stretch of stretches) {
      if (this.isOver || stretch.weight < least) break;
      const numbers = shardsFor(...this.#reach(stretch, slack)).filter((number) => !this.#shards.has(number));
      if (this.#compared.has(stretch.from) || (numbers.length > left && (isGood || left < shards))) continue;
      this.#compared.add(stretch.from);
      for (const number of numbers) this.#shards.add(number);
      left -= numbers.length;
      const [from, to] = this.#reach(stretch, slack);
      const held = await heldWords(this.#finder, from, to);
      const band = { least: stretch.from - slack - from, most: stretch.to + slack - from };
      this.#pairs += this.#asked.length * Math.min(held.words.length, band.most - band.least);
      const alignment = alignWords(this.#asked, held.words, band);
      if (alignment) this.#keep({ stretch: held, alignment });
      if (this.best >= good && !isGood) {
        isGood = true;
        least = stretch.weight * AS_LIKELY;
        left = MORE_SHARDS;
      }
      if (this.#asked.length > LONG) await otherTasks();
    }
  }

  /** The words that a quotation may reach over that begins in a stretch. */
  #reach({ from, to }: LikelyStretch, slack: number): [from: number, to: number] {
    return [Math.max(0, from - slack), Math.min(to + this.#asked.length + slack, this.#finder.start.words)];
  }

  /** Of places that overlap the better one is kept. */
  #keep(place: NearStretch): void {
    const [from, to] = reachOf(place);
    const overlapping = this.near.filter((other) => {
      const [otherFrom, otherTo] = reachOf(other);
      return from < otherTo && otherFrom < to;
    });
    if (overlapping.some(({ alignment }) => alignment.likeness >= place.alignment.likeness)) return;
    for (const other of overlapping) this.near.splice(this.near.indexOf(other), 1);
    this.near.push(place);
  }
}

/** Numbers of the words from the first to behind the last that stand beside words asked for. */
function reachOf({ stretch, alignment: { steps } }: NearStretch): [number, number] {
  const held = steps.filter((step) => step.held.to > step.held.from);
  return [stretch.first + (held[0]?.held.from ?? 0), stretch.first + (held.at(-1)?.held.to ?? 0)];
}

/** Lets what waits be done: a worker hears of a new question only then. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
