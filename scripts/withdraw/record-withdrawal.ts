/** Writes a withdrawal into the text of a `work.yaml`, and leaves every other character of the file as it is. */
import { isDeepStrictEqual } from 'node:util';
import { Document, parse, Scalar } from 'yaml';
import { unusable } from '../../src/model/finding.ts';

/**
 * The file with `publish: false`, a comment behind it kept, and the entry `withdrawn` below it.
 *
 * @param text the whole file
 * @param date ISO date
 * @throws UnusableInput when the entry stands in another form
 */
export function recordWithdrawal(text: string, date: string, reason: string): string {
  const written = text.replace(
    /^publish:[^\S\n]*(?:true|false)([^\S\n]*(?:#.*)?)\n/m,
    (_, comment: string) => `publish: false${comment}\n${formatEntry(date, reason)}`,
  );
  const expected = { ...(parse(text) as object), publish: false, withdrawn: { date, reason } };
  if (!isDeepStrictEqual(parse(written), expected)) {
    throw unusable({
      rule: 'no-publish-entry',
      place: 'work.yaml: publish',
      found: 'an entry that could not be replaced',
      expected: 'publish: true or publish: false, in a line of its own',
      hint: 'write it so',
    });
  }
  return written;
}

/** The entry as the other entries of the file stand: the date in quotes, long lines folded. */
function formatEntry(date: string, reason: string): string {
  const quoted = new Scalar(date);
  quoted.type = Scalar.QUOTE_DOUBLE;
  return new Document({ withdrawn: { date: quoted, reason } }).toString({ lineWidth: 116, indent: 2 });
}
