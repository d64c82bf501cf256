/** Writes an added page into the text of a `work.yaml`, and leaves every other character of the file as it is. */
import { isDeepStrictEqual } from 'node:util';
import { Document, parse } from 'yaml';
import { unusable } from '../../src/model/finding.ts';
import type { AddedPage } from '../../src/model/work.ts';

/**
 * Puts a page behind those that were added before it: the list is the last entry of the file.
 *
 * @param text the whole file
 * @throws UnusableInput when the list stands elsewhere, so that the entry would become part of something else
 */
export function recordAddedPage(text: string, page: AddedPage): string {
  const before = parse(text) as { addedPages?: readonly unknown[] | null };
  const entry = formatEntry(page);
  const head = before.addedPages
    ? ''
    : '# Missing pages that were typed from a copy since, in the order in which they were added; never edited by hand.\naddedPages:\n';
  const written = `${text.replace(/\n*$/, '\n')}${head}${entry}`;
  const expected = { ...before, addedPages: [...(before.addedPages ?? []), page] };
  if (!isDeepStrictEqual(readBack(written), expected)) {
    throw unusable({
      rule: 'no-list-of-added-pages',
      place: 'work.yaml: addedPages',
      found: 'a list to which no page can be added at the end of the file',
      expected: 'addedPages as the last entry, or none',
      hint: 'move it to the end of the file',
    });
  }
  return written;
}

/** What a file says; `undefined` for one that is no YAML. */
function readBack(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** The entry as a list of one, its numbers in quotes where they are words. */
function formatEntry(page: AddedPage): string {
  const document = new Document([page]);
  document.setIn([0, 'lines'], document.createNode(page.lines, { flow: true }));
  return document
    .toString({ lineWidth: 116, indent: 2, flowCollectionPadding: false })
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}
