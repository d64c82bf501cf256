// Stretches of the text of a work, to be looked for in a site that must or must not have them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChapter } from '../markdown/parse-chapter.ts';
import { readAllText, readPages, textOf } from './read-site.ts';

/** How many stretches are looked for, and how long they are, in characters. */
export const SAMPLES = 300;
export const LENGTH = 60;

/** Numbers from 0 up to 1 that are the same in every run: a test that fails must fail again. */
function* seededNumbers(): Generator<number, never> {
  for (let seed = 1950; ; ) {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield seed / 2 ** 32;
  }
}

/** The texts of a work that can be searched: its passages and notes. */
export function passagesOf(work: string): string[] {
  const folder = join('content/chapters', work);
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const { passages, notes } = parseChapter(readFileSync(file, 'utf8'), { file });
    return [...passages, ...notes]
      .filter((text) => !('kind' in text) || text.kind !== 'heading')
      .map(({ text }) => text);
  });
}

/** Stretches of a work, of its passages, notes and scanned text; the same in every run. */
export function sampleOf(work: string): string[] {
  const witness = readFileSync(join('content/sources', work, 'witness.txt'), 'utf8').split('\n');
  return stretchesOf([...passagesOf(work), ...witness]);
}

/** Stretches of the passages and notes of a work, the same in every run. */
export function passageSampleOf(work: string): string[] {
  return stretchesOf(passagesOf(work));
}

function stretchesOf(all: readonly string[]): string[] {
  const texts = all.filter((text) => text.length >= LENGTH);
  const numbers = seededNumbers();
  const next = (below: number) => Math.floor(numbers.next().value * below);
  return Array.from({ length: SAMPLES }, () => {
    const text = texts[next(texts.length)] ?? '';
    const start = next(text.length - LENGTH + 1);
    return text.slice(start, start + LENGTH);
  });
}

/** All that a site says: its files as they are, its pages as they read, and the index without spaces put in. */
export function everythingIn(folder: string): string {
  const pages = [...readPages(folder).values()].map(({ html }) => textOf(html));
  return [...readAllText(folder).values(), ...pages].join('\n');
}
