// The versions of the works that were published: the words of each stand at an address of their own.
import type { Work } from '../model/work.ts';
import type { Library } from './library.ts';
import { withheldBecause } from './wording.ts';

/** A version of a work as it was published. */
export interface PublishedVersion {
  readonly work: string;
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  /** The file as it is published: a head, then an id and its words in every line; the head alone of a work not shown. */
  readonly file: string;
}

/**
 * The versions out of the files `content/editions/<work>-<version>.tsv`, for each work in the order of their numbers.
 *
 * @param files paths, of which the last part counts, and texts
 */
export function readVersions(
  files: Iterable<readonly [path: string, text: string]>,
  { entries }: Pick<Library, 'entries'>,
): PublishedVersion[] {
  const versions = [...files].flatMap(([path, text]): PublishedVersion[] => {
    const [, work = '', version = ''] = /([^/]+)-(\d+\.\d+)\.tsv$/.exec(path) ?? [];
    const entry = entries.find((one) => one.work.id === work);
    const date = text.split('\n', 1)[0]?.split('\t')[2];
    if (!entry || date === undefined) return [];
    return [{ work, version, date, file: entry.shown ? text : headOf(entry.work, version, date) }];
  });
  return versions.sort((a, b) => compareVersions(a.version, b.version));
}

/** The words of a work that is not shown are kept back; the address of its versions answers all the same. */
function headOf(work: Pick<Work, 'rights' | 'withdrawn'>, version: string, date: string): string {
  return `${['# version', version, date, `Not shown here. ${withheldBecause(work)}`].join('\t')}\n`;
}

/** Which of two versions comes first: 1.10 after 1.9. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
