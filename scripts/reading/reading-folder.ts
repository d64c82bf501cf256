/** The folder in which a reading of a work goes on: sheets and reports of two readers and a third. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unusable } from '../../src/model/finding.ts';
import type { ShownPlant } from './plant-in-source.ts';

/** Who reads: two who know nothing of each other, and one who decides between them. */
export type Letter = 'a' | 'b' | 'third';

/** What `sheets` wrote down of a run of pages, for the steps that come after. */
export interface Run {
  /** `carr-1950-07`. */
  readonly name: string;
  readonly work: string;
  readonly folios: readonly string[];
}

/** The key of a reading: what the readers must not see. */
export interface ReadingKey {
  readonly seed: number;
  /** Hash of the text of each page as the readers got it, without the plants, by work and folio. */
  readonly pages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly runs: readonly Run[];
  readonly plants: Readonly<Record<string, readonly ShownPlant[]>>;
}

/** Writes a sheet for a reader: `<folder>/a/carr-1950-07.txt`. */
export function writeSheetFile(folder: string, letter: Letter, run: string, text: string): void {
  const path = join(folder, letter, `${run}.txt`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The sheet of a reader; `undefined` where there is none. */
export function readSheetFile(folder: string, letter: Letter, run: string): string | undefined {
  const path = join(folder, letter, `${run}.txt`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The report of a reader, `<folder>/a/carr-1950-07.out`; `undefined` where there is none yet. */
export function readReportFile(folder: string, letter: Letter, run: string): string | undefined {
  const path = join(folder, letter, `${run}.out`);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * The key that `sheets` wrote.
 *
 * @throws UnusableInput where there is none
 */
export function readKey(path: string): ReadingKey {
  if (!existsSync(path)) {
    throw unusable({
      rule: 'missing-key',
      place: path,
      found: 'no such file',
      expected: 'the key that the sheets were made with',
      hint: 'npm run reading -- sheets FOLDER --key FILE',
    });
  }
  return JSON.parse(readFileSync(path, 'utf8')) as ReadingKey;
}

/** Whether anything stands in a folder: sheets are never written over sheets that are being read. */
export function isInUse(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
