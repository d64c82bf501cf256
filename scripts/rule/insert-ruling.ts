/** Writes a ruling into the text of a `rulings.yaml`, and leaves every other character of the file as it is. */
import { Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { unusable } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { parseLocus } from '../../src/model/witness.ts';

/** A file with its new ruling. */
export interface WithRuling {
  readonly text: string;
  /** Place of the ruling in the list, 0-based. */
  readonly index: number;
}

/**
 * Puts a ruling before the first one that stands further on in the witness, so that a file in the order of the book
 * stays so.
 *
 * @param text the whole file
 * @throws UnusableInput when it has no list of rulings
 */
export function insertRuling(text: string, ruling: Ruling): WithRuling {
  const rulings = parseDocument(text).get('rulings');
  const entry = formatRuling(ruling);
  if (!isSeq(rulings) || rulings.items.length === 0) {
    const empty = /^rulings:[^\S\n]*(?:\[\s*\]|null|~)?[^\S\n]*$/m;
    if (!empty.test(text)) {
      throw unusable({
        rule: 'no-list-of-rulings',
        place: 'rulings.yaml',
        found: 'no list that an entry could be added to',
        expected: 'rulings: [], or a list of entries below it',
        hint: 'restore the file from the last commit',
      });
    }
    return { text: text.replace(empty, () => `rulings:\n${entry.trimEnd()}`), index: 0 };
  }
  const index = rulings.items.findIndex((one) => isMap(one) && isFurther(one.get('at'), ruling.at));
  const next = index < 0 ? undefined : rulings.items[index];
  if (!isMap(next) || !next.range) {
    const end = text.endsWith('\n') ? text : `${text}\n`;
    return { text: end + entry, index: rulings.items.length };
  }
  const line = startOfEntry(text, next.range[0]);
  return { text: text.slice(0, line) + entry + text.slice(line), index };
}

function isFurther(at: unknown, than: string): boolean {
  const [one, other] = [parseLocus(String(isScalar(at) ? at.value : at)), parseLocus(than)];
  return one !== undefined && other !== undefined && (one.line - other.line || one.column - other.column) > 0;
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

/** The entry as the other entries are written: two spaces in, locus in quotes, long reasons folded. */
function formatRuling({ kind, at, reading, why, ...rest }: Ruling): string {
  const document = new Document([{ kind, at, reading, ...rest, why }]);
  const locus = document.getIn([0, 'at'], true);
  if (isScalar(locus)) locus.type = 'QUOTE_DOUBLE';
  return document
    .toString({ lineWidth: 116, indent: 2 })
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}
