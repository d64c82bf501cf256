/** What an edition changes in another one: its passages, the words in them, and the records that tell why. */
import type { ReadingRecord } from '../../src/model/provenance.ts';
import { offsetOf, parseLocus, type Witness } from '../../src/model/witness.ts';
import { parseExtents } from '../../src/pipeline/emit/extents.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { passagesIn, showDifference } from './changed-passages.ts';

/** One passage or note that another edition reads otherwise. */
export interface PassageChange {
  /** `chapters/carr-1950/01-preface.md`. */
  readonly file: string;
  readonly id: string;
  /** The words lost and gained among those beside them; the whole text where there was none, or is none now. */
  readonly difference: string;
  /** Records of the new edition that the old one has not, as lines to read. */
  readonly causes: readonly string[];
}

/**
 * The passages whose Markdown differs between two editions.
 *
 * @param works the works whose files they are
 * @param files the new edition, by path below `content/`
 * @param before the old one: the text of a file, or `undefined` where it had none
 */
export function editionChanges(
  works: readonly Pick<RestoredWork, 'work' | 'witness'>[],
  files: ReadonlyMap<string, string>,
  before: (path: string) => string | undefined,
): PassageChange[] {
  return works.flatMap(({ work, witness }) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`chapters/${work.id}/`))
      .flatMap((path) => chapterChanges(path, witness, files, before)),
  );
}

function chapterChanges(
  path: string,
  witness: Witness,
  files: ReadonlyMap<string, string>,
  before: (path: string) => string | undefined,
): PassageChange[] {
  const [old, now] = [before(path) ?? '', files.get(path) ?? ''];
  if (old === now) return [];
  const [passages, earlier] = [passagesIn(now), passagesIn(old)];
  const base = path.replace(/^chapters/, 'provenance').replace(/\.md$/, '');
  const known = new Set(linesOf(before(`${base}.jsonl`)));
  const records = linesOf(files.get(`${base}.jsonl`))
    .filter((line) => !known.has(line))
    .map((line) => JSON.parse(line) as ReadingRecord);
  const extents = new Map(
    parseExtents(files.get(`${base}.extent.tsv`) ?? '', witness).map(({ id, paragraphs }) => [
      id,
      paragraphs.flat(),
    ]),
  );
  return [...new Set([...passages.keys(), ...earlier.keys()])].flatMap((id) => {
    const difference = showDifference(earlier.get(id) ?? '', passages.get(id) ?? '');
    if (difference === '') return [];
    const own = records.filter(({ at }) => {
      const locus = parseLocus(at);
      const offset = locus && offsetOf(witness, locus);
      return (
        offset !== undefined && extents.get(id)?.some(({ start, end }) => start <= offset && offset < end)
      );
    });
    return [{ file: path, id, difference, causes: own.map(writeCause) }];
  });
}

function linesOf(text = ''): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** `17442:8  "Annenian" -> "Armenian"  collation (lexicon)`. */
function writeCause({ at, from, to, cause, evidence, or, doubt }: ReadingRecord): string {
  const change = from === to ? `"${from}"` : `"${from}" -> "${to}"`;
  const why = cause === '' ? '' : `  ${cause}${evidence === undefined ? '' : ` (${evidence})`}`;
  const open = or
    ? `  doubt: or ${or.map((form) => `"${form}"`).join(', ') || '?'}${doubt ? ` (${doubt})` : ''}`
    : '';
  return `${at}  ${change}${why}${open}`;
}
