/** Writes a published version into the text of a `work.yaml`, and leaves every other character of the file as it is. */
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { unusable } from '../../src/model/finding.ts';

/**
 * The file with its entry `edition` in one line.
 *
 * @param text the whole file
 * @param date ISO date
 * @throws UnusableInput when the entry stands in another form
 */
export function recordVersion(text: string, version: string, date: string): string {
  const edition = { version, date, state: 'published' };
  const written = text.replace(
    /^edition:[^\S\n]*\{[^}\n]*\}/m,
    `edition: { version: "${version}", date: "${date}", state: published }`,
  );
  const expected = { ...(parse(text) as object), edition };
  if (!isDeepStrictEqual(parse(written), expected)) {
    throw unusable({
      rule: 'no-edition-entry',
      place: 'work.yaml: edition',
      found: 'an entry that could not be replaced',
      expected: 'edition: { version: "0.1", date: "2026-11-22", state: draft }, in one line',
      hint: 'write it so',
    });
  }
  return written;
}
