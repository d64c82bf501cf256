import type { QuotationAnswer } from '../answers.ts';
import { type Alignment, alignWords, movedBy, wordByWord } from './align-words.ts';
import { exactPlaces, type LookedUp, possibleBegins, spareWords } from './exact-places.ts';
import type { FinderFiles } from './finder-files.ts';
import { ClueGatherer } from './gather-clues.ts';
import type { HeldStretch, HeldWord } from './held-words.ts';
import { goodLikeness, isClose, leastLikeness } from './is-close.ts';
import { Comparison } from './near-places.ts';
import { numberPlaces } from './number-places.ts';
import { OpenedFinder } from './opened-finder.ts';
import { placeFound } from './place-found.ts';
import { type AskedWord, partedWords, readAsked } from './read-asked.ts';

/** Places shown of a quotation that was found, and of one that was not. */
const MOST_FOUND = 5;
const MOST_NEAREST = 3;

/** Sequences that are looked up for an exact place: at first, and whenever too many places remain. */
const FIRST_GRAMS = 3;
const MORE_GRAMS = 2;

/** What is looked up and read in one round after the other, until a place is good. */
const ROUNDS = [
  { grams: 1, near: 0, shards: 1, good: goodLikeness },
  { grams: 3, near: 0, shards: 1, good: goodLikeness },
  { grams: 3, near: 0, shards: 1, good: goodLikeness },
  { grams: 6, near: 2, shards: 2, good: leastLikeness },
  { grams: 6, near: 3, shards: 3, good: leastLikeness },
  { grams: 6, near: 4, shards: 5, good: leastLikeness },
] as const;

/** Words of a quotation for which one sequence more is looked up in each round: it is dear to lay beside a wrong place. */
const LONG = 100;

const opened = new WeakMap<FinderFiles, Promise<OpenedFinder>>();

/**
 * Finds where a quotation stands: exactly, or if nowhere so, nearly. Reads the start file, then only the files that the
 * words asked for need, and keeps what it has read for the next quotation. Rejects where a file cannot be read.
 *
 * @param isWanted whether the answer is still waited for; where it is not, what was found so far is answered
 */
export async function findQuotation(
  files: FinderFiles,
  asked: string,
  isWanted: () => boolean = () => true,
): Promise<QuotationAnswer> {
  const readings = [...new Set([asked, partedWords(asked)])].map(readAsked);
  if (readings[0]?.every(({ isOptional }) => isOptional)) return { asked, places: [], isFound: false };
  try {
    return await findReadings(await openFinder(files), asked, readings, isWanted);
  } catch (error) {
    // The files may have gone because the site has newer ones: next time it starts anew.
    opened.delete(files);
    throw error;
  }
}

/** Looks for one reading exactly after the other, then nearly for the last. */
async function findReadings(
  finder: OpenedFinder,
  asked: string,
  readings: readonly (readonly AskedWord[])[],
  isWanted: () => boolean,
): Promise<QuotationAnswer> {
  let near: readonly Found[] = [];
  for (const words of readings) {
    const gatherer = new ClueGatherer(finder, words);
    const exact = await findExact(finder, words, gatherer);
    if (exact.length > 0) {
      const first = await answer(finder, asked, words, exact.slice(0, MOST_FOUND), true);
      return exact.length > MOST_FOUND ? { ...first, isMore: true } : first;
    }
    if (words !== readings.at(-1)) continue;
    near = await findNear(finder, words, gatherer, isWanted);
  }
  const words = readings.at(-1) ?? [];
  const lead = (near[0]?.alignment.likeness ?? 0) - (near[1]?.alignment.likeness ?? 0);
  const close = near.filter(({ alignment }, index) => isClose(words, alignment, index === 0 ? lead : 0));
  return close.length > 0
    ? answer(finder, asked, words, close.slice(0, MOST_FOUND), true)
    : answer(finder, asked, words, onePerPassage(near).slice(0, MOST_NEAREST), false);
}

/** Without places in a passage that a better place is in. */
function onePerPassage(found: readonly Found[]): Found[] {
  const passages = new Map<string, Found>();
  for (const one of found) {
    const passage = firstWord(one)?.passage;
    const chapter = firstWord(one)?.shard.chapters[passage?.chapter ?? 0]?.address;
    const name = `${chapter}#${passage?.id}`;
    if (!passages.has(name)) passages.set(name, one);
  }
  return [...passages.values()];
}

/** The first word of the book that stands beside one that was asked for. */
function firstWord({ stretch, alignment: { steps } }: Found): HeldWord | undefined {
  const indices = steps.flatMap(({ held: { from, to }, isGap }) => (isGap || from === to ? [] : [from]));
  return stretch.words[indices[0] ?? 0];
}

interface Found {
  readonly stretch: HeldStretch;
  readonly alignment: Alignment;
}

/** Opens the finder once for the files. */
function openFinder(files: FinderFiles): Promise<OpenedFinder> {
  const opening = opened.get(files) ?? OpenedFinder.open(files);
  opened.set(files, opening);
  return opening;
}

/** The exact places in the order of the books; one more than are shown, if there are more. */
async function findExact(
  finder: OpenedFinder,
  words: readonly AskedWord[],
  gatherer: ClueGatherer,
): Promise<Found[]> {
  let isMore = await gatherer.lookUp(FIRST_GRAMS);
  if (words.some(({ isAfterGap }) => isAfterGap)) return [];
  if (!isMore) await gatherer.lookUpCommon();
  // A list more is smaller than the text of a place that it rules out.
  while (isMore && !gatherer.isMissing && !isNarrow(gatherer.lookedUp, spareWords(words))) {
    isMore = await gatherer.lookUp(MORE_GRAMS);
  }
  if (gatherer.isMissing) return [];
  const places = await exactPlaces(finder, words, gatherer.lookedUp, MOST_FOUND + 1);
  return places.flatMap(({ stretch, from, to }) => {
    if (to - from === words.length) return [{ stretch, alignment: wordByWord(words.length, from) }];
    const alignment = alignWords(words, stretch.words.slice(from, to));
    return alignment ? [{ stretch, alignment: movedBy(alignment, from) }] : [];
  });
}

/** Whether what was looked up leaves no more places than are shown. */
function isNarrow(lookedUp: readonly LookedUp[], spare: number): boolean {
  return (
    lookedUp.some(({ found }) => !found.isCommon) && possibleBegins(lookedUp, spare).length <= MOST_FOUND
  );
}

async function findNear(
  finder: OpenedFinder,
  words: readonly AskedWord[],
  gatherer: ClueGatherer,
  isWanted: () => boolean,
): Promise<readonly Found[]> {
  const comparison = new Comparison(finder, words, isWanted);
  for (const { grams, near, shards, good } of ROUNDS) {
    await gatherer.lookUp(grams + Math.floor(words.length / LONG));
    if (near > 0) await gatherer.lookUpNear(near);
    await comparison.follow(gatherer.clues, shards, good(words));
    if (comparison.best >= good(words) || comparison.isOver) break;
  }
  return comparison.near.sort((a, b) => b.alignment.likeness - a.alignment.likeness);
}

async function answer(
  finder: OpenedFinder,
  asked: string,
  words: readonly AskedWord[],
  found: readonly Found[],
  isFound: boolean,
): Promise<QuotationAnswer> {
  const places = found.map(({ stretch, alignment }) => placeFound(finder, words, asked, stretch, alignment));
  return { asked, places: numberPlaces(await Promise.all(places)), isFound };
}
