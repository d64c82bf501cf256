/** What an edition changes in another one: its passages, the words in them, and the records that tell why. */
import type { ReadingRecord } from '../../src/model/provenance.ts';
import { parseLocus } from '../../src/model/witness.ts';
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
 * @param files the new edition, by path below `content/`
 * @param before the old one: the text of a file, or `undefined` where it had none
 */
export function editionChanges(
  files: ReadonlyMap<string, string>,
  before: (path: string) => string | undefined,
): PassageChange[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('chapters/'))
    .flatMap((path) => chapterChanges(path, files, before));
}

function chapterChanges(
  path: string,
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
  const extents = readExtents(files.get(`${base}.extent.tsv`) ?? '');
  return [...new Set([...passages.keys(), ...earlier.keys()])].flatMap((id) => {
    const difference = showDifference(earlier.get(id) ?? '', passages.get(id) ?? '');
    if (difference === '') return [];
    const own = records.filter(({ at }) => extents.get(id)?.some((extent) => holds(extent, at)));
    return [{ file: path, id, difference, causes: own.map(writeCause) }];
  });
}

function linesOf(text = ''): string[] {
  return text.split('\n').filter((line) => line !== '');
}

type Extent = readonly [from: string, to: string];

/** Stretches of the witness by id, as written: `p61-3<TAB>2810:1-2816:40 2819:1-2819:12`. */
function readExtents(text: string): Map<string, Extent[]> {
  return new Map(
    linesOf(text).map((line) => {
      const [id = '', places = ''] = line.split('\t');
      const extents = places
        .split(/ (?:\/ )?/)
        .filter((place) => place !== '')
        .map((place): Extent => {
          const [from = '', to = ''] = place.split('-');
          return [from, to];
        });
      return [id, extents];
    }),
  );
}

function holds([from, to]: Extent, at: string): boolean {
  return compareLoci(from, at) <= 0 && compareLoci(at, to) < 0;
}

function compareLoci(one: string, other: string): number {
  const [a, b] = [parseLocus(one), parseLocus(other)];
  return a && b ? a.line - b.line || a.column - b.column : 0;
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
