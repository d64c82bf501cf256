/** Finds words and phrases: asks the engine which records may hold them, reads these, and tells the sentences. */
import type { Hit, NearestWords, WordAnswer } from '../answers.ts';
import { foldedWords } from '../tokens.ts';
import type { FormTable } from '../variants/form-groups.ts';
import { type Candidate, candidatesFor, isKnown } from './ask-engine.ts';
import { countForms, type FormCount, widenings } from './count-forms.ts';
import type { Engine } from './engine.ts';
import { makeHits } from './make-hits.ts';
import { excludedWays, isCommon, type Need, needsOf, occurrencesOf, occurrencesOfAll } from './needs.ts';
import { readQuery, type Term } from './read-query.ts';
import { readRecord } from './read-record.ts';

/** What is asked. */
export interface AskedWords {
  /** Words, "phrases" in any kind of quotation marks, -words and -"phrases" that must not stand there. */
  readonly query: string;
  /** Whether other forms of the words are looked for too; never of those in quotation marks. */
  readonly widen: boolean;
  /** Whether the reader may still be typing: the last word then counts as the beginning of one. */
  readonly isTyping: boolean;
}

/** Works and chapters by their names, as `/data/addresses.json` has them. */
export interface BookNames {
  readonly works: readonly {
    readonly id: string;
    readonly name: string;
    readonly chapters: readonly { readonly address: string; readonly name: string; readonly part?: string }[];
  }[];
}

/** Records that are read for the first parts of the answer, and for each part after them. */
const BATCHES = [2, 10, 20] as const;
const LATER_BATCH = 60;
/** Records with nothing of the word that is being typed after which the engine is no longer believed. */
const TRIED = 24;
/** Records that are read without being asked for more. */
const UNASKED = 300;

/**
 * The parts of the answer, one after another; the last one is complete. Whoever has heard enough stops asking.
 * After a part that is paused the next one goes on reading.
 *
 * @param formsBySound the same forms and those by sound, asked for only where a word stands nowhere
 */
export async function* findWords(
  engine: Engine,
  { query, widen, isTyping }: AskedWords,
  books: BookNames,
  forms: FormTable,
  formsBySound?: () => Promise<FormTable>,
): AsyncGenerator<WordAnswer> {
  const { wanted, excluded } = readQuery(query, isTyping);
  const listed = needsOf(wanted, widen ? forms : undefined);
  const without = excludedWays(excluded, widen);
  const unknown = (await Promise.all(listed.map((need) => unknownIn(engine, need)))).flat();
  const isBySound =
    widen && formsBySound && (unknown.length > 0 || (await isPerhapsName(engine, wanted, forms)));
  const needs = isBySound ? needsOf(wanted, await formsBySound()) : listed;
  const candidates = needs.length > 0 ? byRank([...(await candidatesFor(engine, needs)).values()]) : [];
  const isOpen = needs.some(({ typed }) => typed.some((way) => way.isOpen));
  const counts = new Map<string, FormCount>();
  let parts = 0;
  let read = 0;
  let found = 0;
  let allowed = UNASKED;
  do {
    const size = BATCHES[parts++] ?? LATER_BATCH;
    const batch = candidates.slice(read, Math.min(allowed, read + size));
    const records = await Promise.all(batch.map((candidate) => readRecord(engine, candidate.found)));
    const added: Hit[] = [];
    records.forEach((record, index) => {
      const places = occurrencesOfAll(needs, record.words);
      if (!places || without.some((way) => occurrencesOf(way, record.words).length > 0)) return;
      countForms(counts, needs, places, record);
      added.push(...makeHits(record, needs, places, batch[index]?.score ?? 0, books));
    });
    read += batch.length;
    found += added.length;
    // What the engine offers for the beginning of a word that no word has: words that begin with fewer letters.
    const isMadeUp = isOpen && found === 0 && read >= TRIED;
    const isComplete = read >= candidates.length || isMadeUp;
    const isPaused = !isComplete && read >= allowed;
    const told = isComplete && found === 0 ? [...unknown, ...openWords(needs)] : unknown;
    const nearest = isComplete && found === 0 && !isTyping ? await nearestOf(engine, told) : [];
    yield {
      added: added.sort((a, b) => b.score - a.score || a.order - b.order),
      passages: candidates.length,
      read,
      isComplete,
      ...(isPaused && { isPaused }),
      widened: widenings(counts, needs),
      unknown: told,
      ...(nearest.length > 0 && { nearest }),
    };
    if (isComplete) return;
    if (isPaused) allowed += UNASKED;
  } while (read < candidates.length);
}

/** Whether other forms of the words are looked for: never where all is quoted, and "the" and "1917" have none. */
export function usesForms({ query, widen, isTyping }: AskedWords): boolean {
  return (
    widen &&
    readQuery(query, isTyping).wanted.some(
      ({ isQuoted, words }) => !isQuoted && words.some((word) => !isCommon(word) && /\D/.test(word)),
    )
  );
}

/** A given name stands first, or the word that is being typed is none of the books yet. */
async function isPerhapsName(engine: Engine, wanted: readonly Term[], forms: FormTable): Promise<boolean> {
  const loose = wanted.filter(({ isQuoted }) => !isQuoted);
  const [first] = loose.flatMap(({ words }) => words);
  if (first !== undefined && forms.givenNames.has(first)) return true;
  const typed = loose.find(({ isOpen }) => isOpen)?.words.at(-1);
  return typed !== undefined && !forms.forms.has(typed) && !(await isKnown(engine, typed));
}

/** Words of a need that stand in no record as they were typed; of a word half typed nobody knows. */
async function unknownIn(engine: Engine, { asked, typed }: Need): Promise<string[]> {
  const words = typed.flatMap((way) => (way.isOpen ? way.words.slice(0, -1) : way.words));
  const isHeld = await Promise.all(words.map((word) => isKnown(engine, word)));
  const unknown = words.filter((_, index) => !isHeld[index]);
  return words.length === 1 && unknown.length === 1 ? [asked] : unknown;
}

/** The nearest words of the books for each word that stands nowhere, where there are any. */
async function nearestOf(engine: Engine, unknown: readonly string[]): Promise<NearestWords[]> {
  if (unknown.length === 0) return [];
  const { nearestWords } = await import('./nearest-words.ts');
  const all: NearestWords[] = [];
  for (const asked of unknown) {
    const [word = '', ...more] = foldedWords(asked);
    const nearest = more.length > 0 ? [] : await nearestWords(engine, word);
    if (nearest.length > 0) all.push({ asked, nearest });
  }
  return all;
}

/** The word that is being typed, if nothing else was asked: then it is what was not found. */
function openWords(needs: readonly Need[]): string[] {
  const [only, ...more] = needs;
  return more.length === 0 && only?.typed.some(({ isOpen }) => isOpen) ? [only.asked] : [];
}

function byRank(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => b.score - a.score);
}
