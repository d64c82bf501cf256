/** Puts rulings into the texts of the files of their chapters, and leaves every other character as it is. */
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type Finding, unusable } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { parseLocus } from '../../src/model/witness.ts';

/** Files with their new rulings. */
export interface FiledRulings {
  /** Only the files that changed or are new, by path as given. */
  readonly files: ReadonlyMap<string, string>;
  /** In the order of the book: the rulings that were not written, with an error that says why. */
  readonly refused: readonly { readonly ruling: Ruling; readonly finding: Finding }[];
}

/** A new file of rulings, which no ruling has been written into. */
const NEW_FILE = `# Rulings on this chapter in the order of the book; content/README.md says which kinds there are and what each needs.
rulings: []
`;

/**
 * Files rulings in the order of the book: each stands before the first that is further on in the witness, of two at
 * one place the kinds in the order of the alphabet. Comments and what is there stay. Nothing is replaced: a ruling
 * of the same kind and place as one that is there is refused, and so are two new ones that differ; of two new ones
 * that are the same one is written. The order of `rulings` does not matter.
 *
 * @param files the texts of all files of rulings of the work, by path
 * @param pathOf path of the file of a ruling, whether there is such a file or not; `undefined` if its locus lies in
 *   no chapter
 * @throws UnusableInput when a file has no list of rulings
 */
export function fileRulings(
  files: ReadonlyMap<string, string>,
  rulings: readonly Ruling[],
  pathOf: (ruling: Ruling) => string | undefined,
): FiledRulings {
  const refused: { ruling: Ruling; finding: Finding }[] = [];
  const byPath = new Map<string, NewEntry[]>();
  for (const entry of distinct(rulings.map(newEntry).sort(compare))) {
    const path = pathOf(entry.ruling);
    if (entry.twin)
      refused.push(refusal(entry.ruling, 'the rulings to be filed', `another for its place, ${entry.twin}`));
    else if (path === undefined)
      refused.push(refusal(entry.ruling, 'the rulings to be filed', 'no chapter at its place'));
    else byPath.set(path, [...(byPath.get(path) ?? []), entry]);
  }
  const written = new Map<string, string>();
  for (const [path, entries] of byPath) {
    const text = files.get(path) ?? NEW_FILE;
    const present = readEntries(text, path);
    const keys = new Map(present.map((entry) => [keyOf(entry), entry]));
    const added = entries.filter((entry) => {
      const there = keys.get(keyOf(entry));
      if (there) {
        const found = there.text === entry.text ? 'the same' : 'another for its place';
        refused.push(refusal(entry.ruling, `content/${path}: rulings.${present.indexOf(there)}`, found));
      }
      return !there;
    });
    if (added.length > 0) written.set(path, insertEntries(text, present, added));
  }
  return { files: written, refused };
}

/**
 * The files without some rulings that stand in them, comments right above these included; every other character stays.
 *
 * @param files the texts of all files of rulings of the work, by path
 * @returns only the files that changed
 */
export function takeOutRulings(
  files: ReadonlyMap<string, string>,
  rulings: readonly Pick<Ruling, 'at' | 'kind' | 'reading'>[],
): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [path, text] of files) {
    const entries = readEntries(text, path);
    const isOut = ({ kind, at, reading }: PresentEntry) =>
      rulings.some((one) => one.kind === kind && one.at === at && one.reading === reading);
    if (!entries.some(isOut)) continue;
    const [first] = entries;
    const kept = entries.flatMap((entry, index) =>
      isOut(entry) ? [] : [text.slice(entry.start, entries[index + 1]?.start ?? text.length)],
    );
    const head = text.slice(0, first?.start ?? text.length);
    changed.set(path, kept.length > 0 ? head + kept.join('') : head.replace(/^rulings:.*$/m, 'rulings: []'));
  }
  return changed;
}

/** Where an entry belongs. */
interface Rank {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
}

interface NewEntry extends Rank {
  readonly ruling: Ruling;
  /** The entry as it is written. */
  readonly text: string;
  /** Set if another new ruling says otherwise of the same place: what it says. */
  readonly twin?: string;
}

interface PresentEntry extends Rank {
  readonly at: string;
  readonly reading: string;
  /** Index in the text at which its first line begins, comments right above it included. */
  readonly start: number;
  /** The entry as it would be written. */
  readonly text: string;
}

function newEntry(ruling: Ruling): NewEntry {
  return { ...rankOf(ruling.at, ruling.kind), ruling, text: formatRuling(ruling) };
}

function rankOf(at: unknown, kind: unknown): Rank {
  return { ...(parseLocus(String(at)) ?? { line: 0, column: 0 }), kind: String(kind) };
}

function keyOf({ line, column, kind }: Rank): string {
  return `${line}:${column} ${kind}`;
}

function compareRanks(one: Rank, other: Rank): number {
  if (one.line !== other.line) return one.line - other.line;
  if (one.column !== other.column) return one.column - other.column;
  return compareStrings(one.kind, other.kind);
}

function compare(one: NewEntry, other: NewEntry): number {
  return compareRanks(one, other) || compareStrings(one.text, other.text);
}

function compareStrings(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One of each two that are the same; those that differ on one matter know each other. */
function distinct(sorted: readonly NewEntry[]): NewEntry[] {
  const single = sorted.filter((entry, index) => entry.text !== sorted[index - 1]?.text);
  return single.map((entry, index) => {
    const twin = [single[index - 1], single[index + 1]].find(
      (other) => other && keyOf(other) === keyOf(entry),
    );
    return twin ? { ...entry, twin: twin.text.trim().replace(/\s+/g, ' ') } : entry;
  });
}

function refusal(ruling: Ruling, place: string, found: string) {
  const finding: Finding = {
    severity: 'error',
    rule: 'ruling-not-filed',
    place,
    found: `${ruling.kind} "${ruling.reading}" at ${ruling.at}: ${found}`,
    expected: 'one ruling of a kind for a place, in a chapter of the edition',
    hint: 'decide which holds, and write it by hand',
  };
  return { ruling, finding };
}

const EMPTY_LIST = /^rulings:[^\S\n]*(?:\[\s*\]|null|~)?[^\S\n]*$/m;

function readEntries(text: string, path: string): PresentEntry[] {
  const rulings = parseDocument(text).get('rulings');
  if (!isSeq(rulings) || rulings.items.length === 0) {
    if (EMPTY_LIST.test(text)) return [];
    throw unusable({
      rule: 'no-list-of-rulings',
      place: `content/${path}`,
      found: 'no list that an entry could be added to',
      expected: 'rulings: [], or a list of entries below it',
      hint: 'restore the file from the last commit',
    });
  }
  return rulings.items.flatMap((one): PresentEntry[] => {
    if (!isMap(one) || !one.range) return [];
    const rank = rankOf(one.get('at'), one.get('kind'));
    const [at, reading] = [String(one.get('at')), String(one.get('reading'))];
    return [
      {
        ...rank,
        at,
        reading,
        start: startOfEntry(text, one.range[0]),
        text: formatRuling(one.toJSON() as Ruling),
      },
    ];
  });
}

/** The line on which an entry begins, comments right above it included. */
function startOfEntry(text: string, offset: number): number {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  for (;;) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^\s+#/.test(text.slice(above, start))) return start;
    start = above;
  }
}

/** @param added in their order */
function insertEntries(text: string, present: readonly PresentEntry[], added: readonly NewEntry[]): string {
  if (present.length === 0) {
    const entries = added.map((entry) => entry.text).join('');
    return text.replace(EMPTY_LIST, () => `rulings:\n${entries.trimEnd()}`);
  }
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  let result = '';
  let from = 0;
  let next = 0;
  for (const entry of added) {
    for (; next < present.length; next++) {
      const there = present[next];
      if (there && compareRanks(there, entry) > 0) break;
    }
    const to = present[next]?.start ?? whole.length;
    result += whole.slice(from, to) + entry.text;
    from = to;
  }
  return result + whole.slice(from);
}

/** The entry as the other entries are written: two spaces in, locus in quotes, lists in a line, reasons folded. */
function formatRuling(ruling: Ruling): string {
  const { kind, at, reading, certainty, readers, why, copy, date, thanks, filed: _filed, ...rest } = ruling;
  const seen = { ...(copy !== undefined && { copy }), ...(date !== undefined && { date }) };
  const document = new Document([
    { kind, at, reading, ...rest, certainty, readers, why, ...seen, ...(thanks !== undefined && { thanks }) },
  ]);
  for (const key of ['at', 'date']) {
    const written = document.getIn([0, key], true);
    if (isScalar(written)) written.type = 'QUOTE_DOUBLE';
  }
  for (const key of ['readers', 'alternatives']) {
    const list = document.getIn([0, key], true);
    if (isSeq(list)) list.flow = true;
  }
  return document
    .toString({ lineWidth: 116, indent: 2, flowCollectionPadding: false })
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}
