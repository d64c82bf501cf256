import { type AskedGram, askedGrams } from './asked-grams.ts';
import { type Clue, clueWeight } from './clue.ts';
import { namedCommon } from './common-grams.ts';
import type { LookedUp } from './exact-places.ts';
import { letterDistance } from './letter-distance.ts';
import type { Gram } from './list-grams.ts';
import type { OpenedFinder } from './opened-finder.ts';
import type { AskedWord } from './read-asked.ts';
import { wordKey } from './word-key.ts';

/** Keys that may stand for a misspelt one. */
const MOST_NEAR = 6;

/** What the index knows of the words asked for, gathered bit by bit. */
export class ClueGatherer {
  /** Sequences that were looked up and stand in the works. */
  readonly lookedUp: LookedUp[] = [];
  /** Whether a sequence stands nowhere that would stand where the quotation does. */
  isMissing = false;
  readonly #finder: OpenedFinder;
  readonly #asked: readonly AskedWord[];
  readonly #common: Map<string, number>;
  readonly #done = new Set<string>();
  readonly #unknown = new Set<number>();
  readonly #widened = new Set<number>();
  readonly #near: Clue[] = [];

  constructor(finder: OpenedFinder, asked: readonly AskedWord[]) {
    this.#finder = finder;
    this.#asked = asked;
    this.#common = namedCommon(finder.start.common);
  }

  get clues(): Clue[] {
    const { words } = this.#finder.start;
    const exact = this.lookedUp
      .filter(({ found }) => !found.isCommon)
      .map(({ asked, found }) => ({
        at: asked.at,
        positions: found.positions,
        weight: clueWeight(found.count, words),
      }));
    return [...exact, ...this.#near];
  }

  /** Looks up to `most` further sequences up, what is likely to be rarest first; whether there were any. */
  async lookUp(most: number): Promise<boolean> {
    let left = most;
    while (left > 0) {
      const next = this.#open().slice(0, left);
      if (next.length === 0) break;
      left -= next.length;
      await Promise.all(next.map((gram) => this.#lookUp(gram)));
    }
    return left < most;
  }

  /** The common sequences that are all that was asked for: nothing shorter or rarer can be looked up. */
  async lookUpCommon(): Promise<void> {
    const gram = this.#asked.map(({ folded }) => wordKey(folded)).join(' ');
    const known = (await this.#finder.gramsAround(gram)).find((one) => one.gram === gram);
    if (known)
      this.lookedUp.push({ asked: { gram, at: 0, length: this.#asked.length, guess: 0 }, found: known });
  }

  /**
   * Looks for keys like those of up to `most` words, among all keys, and looks them up: first for words whose keys the
   * works do not have, then for the longest, since a misspelt word may have the key of another one.
   */
  async lookUpNear(most: number): Promise<void> {
    const words = [...this.#asked.keys()].filter(
      (at) => !this.#asked[at]?.isOptional && !this.#widened.has(at),
    );
    const rank = (at: number) => this.#lengthAt(at) + (this.#unknown.has(at) ? 100 : 0);
    const chosen = words.sort((a, b) => rank(b) - rank(a)).slice(0, most);
    for (const at of chosen) this.#widened.add(at);
    const near = await Promise.all(chosen.map((at) => this.#keysLike(at)));
    await Promise.all(near.flat().map((clue) => this.#lookUpLike(clue)));
  }

  /** The sequences that have not been looked up yet. */
  #open(): AskedGram[] {
    const grams = askedGrams(this.#asked, this.#common, this.#finder.start.words);
    return grams.filter(({ gram, at }) => !this.#done.has(`${gram}@${at}`));
  }

  async #lookUp(asked: AskedGram): Promise<void> {
    this.#done.add(`${asked.gram}@${asked.at}`);
    const around = await this.#finder.gramsAround(asked.gram);
    const found = around.find(({ gram }) => gram === asked.gram);
    if (found) {
      this.lookedUp.push({ asked, found });
      if (found.isCommon) this.#common.set(asked.gram, found.count);
      return;
    }
    this.isMissing = true;
    if (asked.length > 1) return;
    this.#unknown.add(asked.at);
    for (const gram of around) {
      if (isNear(asked.gram, gram.gram)) this.#addNear(asked.at, asked.gram, gram);
    }
  }

  async #keysLike(at: number): Promise<{ at: number; asked: string; key: string; count: number }[]> {
    const asked = wordKey(this.#asked[at]?.folded ?? '');
    const [forwards, backwards] = await Promise.all([
      this.#finder.keysBeginningLike(asked),
      this.#finder.keysEndingLike(asked),
    ]);
    const near = new Map(
      [...forwards, ...backwards]
        .filter(({ key }) => key !== asked && isNear(asked, key))
        .map((one) => [one.key, one.count]),
    );
    return [...near]
      .map(([key, count]) => ({ at, asked, key, count, distance: letterDistance(asked, key, 2) }))
      .sort((a, b) => a.distance - b.distance || b.count - a.count)
      .slice(0, MOST_NEAR);
  }

  async #lookUpLike({ at, asked, key }: { at: number; asked: string; key: string }): Promise<void> {
    for (const { gram, begin } of this.#sequencesWith(at, key)) {
      const found = (await this.#finder.gramsAround(gram)).find((one) => one.gram === gram);
      if (found) this.#addNear(begin, asked, found);
    }
  }

  /** A key by itself, or where it is common with its neighbours as asked. */
  #sequencesWith(at: number, key: string): { gram: string; begin: number }[] {
    if (!this.#common.has(key)) return [{ gram: key, begin: at }];
    const neighbour = (index: number) => wordKey(this.#asked[index]?.folded ?? '');
    const [before, after] = [neighbour(at - 1), neighbour(at + 1)];
    return [
      ...(this.#common.has(before) ? [{ gram: `${before} ${key}`, begin: at - 1 }] : []),
      ...(this.#common.has(after) ? [{ gram: `${key} ${after}`, begin: at }] : []),
    ];
  }

  #addNear(at: number, asked: string, { gram, count, positions, isCommon }: Gram): void {
    if (isCommon) return;
    const likeness = gram.includes(' ') ? 0.8 : 1 - letterDistance(asked, gram, 2) / (asked.length + 1);
    this.#near.push({ at, positions, weight: clueWeight(count, this.#finder.start.words, likeness) });
  }

  #lengthAt(index: number): number {
    return this.#asked[index]?.folded.length ?? 0;
  }
}

/** Whether a key may be another one misspelt. */
function isNear(asked: string, key: string): boolean {
  if (asked.length < 3 || key.includes(' ')) return false;
  const most = asked.length > 5 ? 2 : 1;
  return letterDistance(asked, key, most) <= most;
}
