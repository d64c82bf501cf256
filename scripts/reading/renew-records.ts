/** Says anew in the records of readings how their pages stand, before a rule is changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { countsFor, pageHashes } from '../../src/pipeline/readings/judge-pages.ts';
import { buildEdition } from '../edition/build-edition.ts';
import { hashOfPage } from '../edition/hash-page.ts';
import { readPageReadings } from '../edition/read-page-readings.ts';
import { writeFiles } from '../edition/write-files.ts';

/**
 * Writes into every record that counts the hash of its page as the edition has it. A page that was changed by rulings
 * alone counts as read by the text that the rules alone leave; once a rule takes one of those rulings over, that text is
 * another, and only `left` still ties the reading to the page. A record that does not count is left as it is: nothing
 * but a new reading lifts its page.
 *
 * @returns what the command prints
 */
export function renewRecords(content: string): string[] {
  const { works } = buildEdition({ content });
  const readings = readPageReadings(
    content,
    works.map(({ work }) => work.id),
  );
  const files = new Map<string, string>();
  let unread = 0;
  for (const restored of works) {
    const { id } = restored.work;
    const hashes = pageHashes(restored, hashOfPage);
    for (const reading of readings.get(id) ?? []) {
      const page = hashes.get(reading.folio);
      if (!page || !countsFor(reading, page)) {
        unread++;
        continue;
      }
      const path = `readings/${id}/${reading.folio}-${reading.letter}.yaml`;
      files.set(path, withLeft(readFileSync(join(content, path), 'utf8'), page.now));
    }
  }
  const changed = writeFiles(content, files, []);
  return [
    `${changed.length} of ${files.size} records that count say anew how their page stands`,
    ...(unread === 0 ? [] : [`${unread} records do not count and are left: npm run edition names them`]),
  ];
}

/** The record with `left`, behind `read`; its other lines stay as they are. */
function withLeft(text: string, hash: string): string {
  const held = parseDocument(text).get('left', true);
  if (!isScalar(held)) return text.replace(/^read:.*\n/m, (line) => `${line}left: "${hash}"\n`);
  return held.value === hash ? text : text.replace(/^left:.*\n/m, `left: "${hash}"\n`);
}
