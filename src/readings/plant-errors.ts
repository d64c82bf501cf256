import type { Misreading } from './learn-misreadings.ts';

/** Where a planted error stands: in the text, in a note, or in a number of either. */
export type PlantKind = 'body' | 'notes' | 'figures';

/** A word of the witness that was read rightly, and so may be misread on purpose. */
export interface SoundWord {
  /** Offset of its first character in the witness. */
  readonly start: number;
  readonly text: string;
  readonly kind: PlantKind;
}

/** An error put into a copy of the witness. */
export interface PlantedError {
  /** Offset in the witness as received. */
  readonly start: number;
  readonly received: string;
  readonly planted: string;
  readonly kind: PlantKind;
}

/**
 * Misreads some words of a witness in the ways of its own OCR.
 *
 * @param words sound words in the order of the witness
 * @param wanted how many errors of each kind
 * @param seed any integer; the same seed plants the same errors
 * @returns in the order of the witness; fewer than wanted where no word takes one
 */
export function plantErrors(
  words: readonly SoundWord[],
  misreadings: readonly Misreading[],
  wanted: Readonly<Record<PlantKind, number>>,
  seed: number,
): PlantedError[] {
  const random = randomFrom(seed);
  const left = { ...wanted };
  const planted: PlantedError[] = [];
  for (const { start, text, kind } of shuffled(words, random)) {
    if (left[kind] === 0) continue;
    const form = misread(text, misreadings, random);
    if (form === undefined) continue;
    left[kind]--;
    planted.push({ start, received: text, planted: form, kind });
  }
  return planted.sort((a, b) => a.start - b.start);
}

/** A witness with errors planted, and where each stands in it. */
export function applyPlants(
  received: string,
  plants: readonly PlantedError[],
): { readonly text: string; readonly starts: readonly number[] } {
  let text = '';
  let end = 0;
  const starts = plants.map(({ start, received: sound, planted }) => {
    text += received.slice(end, start);
    const at = text.length;
    text += planted;
    end = start + sound.length;
    return at;
  });
  return { text: text + received.slice(end), starts };
}

function misread(word: string, misreadings: readonly Misreading[], random: () => number): string | undefined {
  const fitting = misreadings.filter(({ printed }) => word.includes(printed));
  // The root keeps the commonest confusions, which the rules know best, from being all that is tried.
  const total = fitting.reduce((sum, { count }) => sum + Math.sqrt(count), 0);
  let pick = random() * total;
  const chosen = fitting.find(({ count }) => {
    pick -= Math.sqrt(count);
    return pick < 0;
  });
  if (!chosen) return undefined;
  const places: number[] = [];
  for (let at = word.indexOf(chosen.printed); at >= 0; at = word.indexOf(chosen.printed, at + 1))
    places.push(at);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  return word.slice(0, at) + chosen.read + word.slice(at + chosen.printed.length);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const all = [...list];
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [all[last], all[other]] = [all[other] as T, all[last] as T];
  }
  return all;
}

/** Random numbers from 0 to 1 that depend on the seed alone (the generator "mulberry32"). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
