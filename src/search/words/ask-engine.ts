/** Which records may hold what is asked: the engine's answers to single words, joined here. */
import type { Engine, FoundRecord } from './engine.ts';
import { inflectionsOf } from './inflections-of.ts';
import { isCommon, isCommonNeed, type Need, type Way } from './needs.ts';

/** A record that may hold what is asked. */
export interface Candidate {
  readonly found: FoundRecord;
  /** Rank as the engine sees it; greater is better. */
  readonly score: number;
  /** Numbers of the tokens that made it a candidate, rising; empty where the engine tells none. */
  readonly places: readonly number[];
}

/** Candidates by the ids of their records. */
export type Candidates = ReadonlyMap<string, Candidate>;

/** Answers of an engine that are kept: while a word is typed the words before it are asked again and again. */
const KEPT = 600;

const memory = new WeakMap<Engine, Map<string, Promise<readonly FoundRecord[]>>>();

async function ask(engine: Engine, asked: string): Promise<readonly FoundRecord[]> {
  const kept = memory.get(engine) ?? new Map<string, Promise<readonly FoundRecord[]>>();
  memory.set(engine, kept);
  let answer = kept.get(asked);
  if (!answer) {
    answer = engine.search(asked).then(({ results }) => results);
    answer.catch(() => kept.delete(asked));
    kept.set(asked, answer);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  }
  return answer;
}

/**
 * Records that may hold all needs. Words that stand everywhere are not asked for where others leave few records:
 * reading these settles them, and the files of the index that tell of them are the largest.
 */
export async function candidatesFor(engine: Engine, needs: readonly Need[]): Promise<Candidates> {
  const common = needs.filter(isCommonNeed);
  const telling = needs.filter((need) => !isCommonNeed(need));
  const found = async (some: readonly Need[]) =>
    intersection(await Promise.all(some.map((need) => candidatesForNeed(engine, need))));
  if (telling.length === 0) return found(common);
  const candidates = await found(telling);
  const closed = common.filter(({ typed }) => typed.every(({ isOpen }) => !isOpen));
  if (closed.length === 0 || candidates.size <= FEW) return candidates;
  return both(candidates, await found(closed));
}

async function candidatesForNeed(engine: Engine, { typed, forms }: Need): Promise<Candidates> {
  const [asTyped, ...otherwise] = await Promise.all([
    Promise.all(typed.map((way) => candidatesForWay(engine, way))).then(intersection),
    ...forms.map((way) => candidatesForWay(engine, way)),
  ]);
  return union(behind(asTyped ?? new Map(), otherwise));
}

/** Whether a word stands in any record, in this form. */
export async function isKnown(engine: Engine, word: string): Promise<boolean> {
  // Common words are in every book, and to ask for them costs more than all others.
  return isCommon(word) || (await ask(engine, `"${word}"`)).length > 0;
}

async function candidatesForWay(engine: Engine, { words, isInflected, isOpen }: Way): Promise<Candidates> {
  const [only = ''] = words;
  if (words.length === 1) {
    const whole = await wordOrForms(engine, only, isInflected);
    return isOpen && only.length >= SHORTEST ? union([whole, await beginnings(engine, only)]) : whole;
  }
  const closed = isOpen ? words.slice(0, -1) : words;
  const telling = closed.flatMap((word, index) => (isTelling(word) ? [{ word, index }] : []));
  // Nothing but common words: the engine's own phrases, which need the large files.
  if (telling.length === 0) return toCandidates(await ask(engine, `"${closed.join(' ')}"`));
  const found = await Promise.all(telling.map(({ word }) => wordOrForms(engine, word, isInflected)));
  const candidates = inOrder(
    found,
    telling.map(({ index }) => index),
  );
  const isTold = telling.length === closed.length || candidates.size <= FEW || isInflected;
  return isTold ? candidates : both(candidates, toCandidates(await ask(engine, `"${closed.join(' ')}"`)));
}

/** Fewest letters that count as the beginning of a word: fewer begin too many. */
const SHORTEST = 3;

/** As many records are read rather than fetching the large files that tell where the commonest words stand. */
const FEW = 60;

const both = (candidates: Candidates, held: Candidates): Candidates =>
  new Map([...candidates].filter(([id]) => held.has(id)));

/**
 * Whether the engine is asked for all places of a word: not where it stands everywhere, nor for two letters, with
 * which too many others begin.
 */
function isTelling(word: string): boolean {
  return word.length > 2 && !isCommon(word);
}

/** Records with a word or one of its inflections. */
async function wordOrForms(engine: Engine, word: string, isInflected: boolean): Promise<Candidates> {
  // No inflection of a word like "the" is worth a file.
  const forms = isInflected && !isCommon(word) ? inflectionsOf(word) : [];
  const [very, ...others] = await Promise.all([word, ...forms].map((one) => veryWord(engine, one)));
  return union(behind(very ?? new Map(), others));
}

/** What was asked, and other forms of it with lower scores: to the engine a rare form is worth more than a frequent one. */
function behind(asked: Candidates, others: readonly Candidates[]): Candidates[] {
  if (asked.size === 0) return [asked, ...others];
  const least = [...asked.values()].reduce(
    (some, { score }) => Math.min(some, score),
    Number.POSITIVE_INFINITY,
  );
  return [
    asked,
    ...others.map((set) => {
      const most = [...set.values()].reduce((some, { score }) => Math.max(some, score), 0);
      const scale = most > least ? least / most : 1;
      return new Map([...set].map(([id, one]) => [id, { ...one, score: one.score * scale }]));
    }),
  ];
}

/** Records with this very word, their scores, and where it stands, perhaps also where longer words stand. */
async function veryWord(engine: Engine, word: string): Promise<Candidates> {
  const exact = await ask(engine, `"${word}"`);
  if (exact.length === 0) return new Map();
  // Only an unquoted search tells scores and all places. Of words that stand everywhere they tell nothing.
  if (!isTelling(word)) return toCandidates(exact);
  const held = new Set(exact.map(({ id }) => id));
  return toCandidates((await ask(engine, word)).filter(({ id }) => held.has(id)));
}

/** Records with a word that begins so. */
async function beginnings(engine: Engine, word: string): Promise<Candidates> {
  return toCandidates(await ask(engine, word));
}

function toCandidates(found: readonly FoundRecord[]): Candidates {
  return new Map(found.map((one) => [one.id, { found: one, score: one.score, places: one.words }]));
}

function union(sets: readonly Candidates[]): Candidates {
  const [first = new Map(), ...rest] = sets;
  if (rest.length === 0) return first;
  const all = new Map(first);
  for (const set of rest) {
    for (const [id, candidate] of set) {
      const known = all.get(id);
      all.set(id, known ? { ...best(known, candidate), places: merged(known, candidate) } : candidate);
    }
  }
  return all;
}

const best = (a: Candidate, b: Candidate) => (a.score >= b.score ? a : b);

const merged = (a: Candidate, b: Candidate) => [...a.places, ...b.places].sort((one, other) => one - other);

/** Records in all sets. Words that stand closer together count for more, up to half as much again. */
function intersection(sets: readonly Candidates[]): Candidates {
  const [first = new Map(), ...rest] = sets;
  if (rest.length === 0) return first;
  const all = new Map<string, Candidate>();
  for (const [id, candidate] of first) {
    const others = rest.map((set) => set.get(id));
    if (!others.every((other) => other !== undefined)) continue;
    const together = [candidate, ...others];
    const score = together.reduce((sum, other) => sum + other.score, 0);
    const close = closeness(together.map(({ places }) => places));
    all.set(id, {
      found: candidate.found,
      score: score * (1 + close / 2),
      places: together.flatMap(({ places }) => places).sort((a, b) => a - b),
    });
  }
  return all;
}

/** How close together places of each list come: 1 where they stand side by side, near 0 where they are far apart. */
export function closeness(lists: readonly (readonly number[])[]): number {
  const places = lists
    .flatMap((list, index) => list.map((at) => ({ at, index })))
    .sort((a, b) => a.at - b.at);
  const wanted = lists.filter((list) => list.length > 0).length;
  if (wanted < 2) return 0;
  const seen = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { at, index } of places) {
    seen.delete(index);
    seen.set(index, at);
    const [oldest = at] = seen.values();
    if (seen.size === wanted) shortest = Math.min(shortest, at - oldest);
  }
  return (wanted - 1) / Math.max(shortest, wanted - 1);
}

/** Records in which a place of each set stands at its distance from the others. */
function inOrder(sets: readonly Candidates[], offsets: readonly number[]): Candidates {
  const [first = new Map<string, Candidate>(), ...rest] = sets;
  const all = new Map<string, Candidate>();
  for (const [id, candidate] of first) {
    const others = rest.map((set) => set.get(id));
    if (!others.every((other) => other !== undefined)) continue;
    const places = others.map((other) => new Set(other.places));
    const starts = candidate.places
      .map((place) => place - (offsets[0] ?? 0))
      .filter((start) => places.every((set, index) => set.has(start + (offsets[index + 1] ?? 0))));
    if (starts.length === 0) continue;
    const score = [candidate, ...others].reduce((sum, other) => sum + other.score, 0);
    all.set(id, { found: candidate.found, score, places: starts });
  }
  return all;
}
