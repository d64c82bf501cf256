/** What a finding says of the work once the errors planted in its sheet are taken out of it. */
import type { SheetFinding } from '../../src/readings/parse-findings.ts';
import type { ShownPlant } from './plant-in-source.ts';
import { foldSigns } from './set-signs.ts';

/** A finding without the plants among its words. */
export interface SoundFinding {
  readonly now: string;
  readonly printed: string;
  /** Whether a plant stands among its words. */
  readonly isPlant: boolean;
  /** Indices of the plants that it puts right or doubts. */
  readonly found: readonly number[];
}

/** Puts the received words in the place of planted ones, in what a finding reports and in what it asks for. */
export function takeOutPlants(finding: SheetFinding, plants: readonly ShownPlant[]): SoundFinding {
  let { now, printed } = finding;
  let isPlant = false;
  const found: number[] = [];
  for (const [index, plant] of plants.entries()) {
    // Readers may name the line above or below.
    if (Math.abs(plant.line - finding.line) > 1) continue;
    const [form, received] = withoutCommonStop(plant);
    if (!hasWord(now, form)) continue;
    isPlant = true;
    // What stood there may itself have been misread ("10" for "in"): then the reader restores what is printed.
    const isMended = finding.kind === 'reading' && !hasWord(printed, form);
    if (isMended || foldSigns(printed).includes(foldSigns(received)) || finding.kind === 'doubt')
      found.push(index);
    now = putWord(now, form, received);
    printed = putWord(printed, form, received);
  }
  return { now, printed, isPlant, found };
}

/** The planted and the sound form without a stop behind both: a reader need not repeat it. */
function withoutCommonStop({ form, received }: ShownPlant): [string, string] {
  const stop = /[.,;:]$/.exec(received)?.[0];
  return stop !== undefined && form.endsWith(stop) && form.length > 2
    ? [form.slice(0, -1), received.slice(0, -1)]
    : [form, received];
}

/** A planted form as the checks show it. */
export function withoutStop(form: string): string {
  return form.replace(/(?<=..)[.,;:]$/, '');
}

/** Whether a word stands whole among others. */
export function hasWord(text: string, word: string): boolean {
  return placesOf(text, word).length > 0;
}

function putWord(text: string, word: string, other: string): string {
  const at = placesOf(text, word)[0];
  return at === undefined ? text : text.slice(0, at) + other + text.slice(at + word.length);
}

function placesOf(text: string, word: string): number[] {
  const [whole, part] = [foldSigns(text), foldSigns(word)];
  const bare = part.length > 0 ? whole.indexOf(part) : -1;
  if (bare < 0 || whole.length !== text.length) return [];
  const isSign = (at: number) => /[\p{L}\d]/u.test(whole.charAt(at));
  const isWhole =
    !(isSign(bare - 1) && isSign(bare)) && !(isSign(bare + part.length) && isSign(bare + part.length - 1));
  return isWhole ? [bare] : [];
}
