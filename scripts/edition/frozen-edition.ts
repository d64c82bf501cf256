/** The words of a version that was published, as `content/editions/<work>-<version>.tsv` keeps them for ever. */
import type { Chapter } from '../../src/model/chapter.ts';
import { unusable } from '../../src/model/finding.ts';

/** A published version: its words by id, missing pages with none. */
export interface FrozenEdition {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  /** Why it was published although something was open; absent where nothing was. */
  readonly anyway?: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Path of a published version below `content/`. */
export function frozenPath(work: string, version: string): string {
  return `editions/${work}-${version}.tsv`;
}

/** Path below `content/` of what a published version put right in the one before it. */
export function versionCorrectionsPath(work: string, version: string): string {
  return `editions/${work}-${version}.corrections.json`;
}

/** The words of every passage and note by id, each text in one line. */
export function wordsById(chapters: readonly Chapter[]): Map<string, string> {
  return new Map(
    chapters.flatMap(({ passages, notes }) =>
      [...passages, ...notes].map(({ id, text }) => [id, text.replace(/\s+/g, ' ')] as const),
    ),
  );
}

/** A published version as its file holds it: a head, then one id a line with its words behind a tab. */
export function formatFrozen({ version, date, anyway, texts }: FrozenEdition): string {
  const head = ['# version', version, date, ...(anyway === undefined ? [] : [anyway])].join('\t');
  return `${[head, ...[...texts].map(([id, text]) => `${id}\t${text}`)].join('\n')}\n`;
}

/**
 * A published version out of its file.
 *
 * @throws UnusableInput naming the first line that is not what it should be
 */
export function parseFrozen(written: string, place: string): FrozenEdition {
  const [head = '', ...rows] = written.replace(/\n$/, '').split('\n');
  const [sign, version, date, anyway] = head.split('\t');
  const broken = rows.findIndex((row) => row.split('\t').length !== 2);
  if (sign !== '# version' || !version || !date || broken >= 0) {
    throw unusable({
      rule: 'broken-published-edition',
      place: `${place}:${broken >= 0 ? broken + 2 : 1}`,
      found: JSON.stringify(broken >= 0 ? rows[broken] : head),
      expected: 'a head with version and date, then an id and its words in every line',
      hint: 'a published version is never edited: restore the file from its commit',
    });
  }
  const texts = new Map(rows.map((row) => row.split('\t') as [string, string]));
  return { version, date, ...(anyway !== undefined && { anyway }), texts };
}
