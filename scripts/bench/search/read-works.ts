/** The works of a site that was built, from its published data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressList } from '../../../src/edition/address-list.ts';
import { unusable } from '../../../src/model/finding.ts';
import { type EditionData, editionDataSchema } from '../../../src/schemas/edition-data.ts';

/** Reads every work that is shown, in the order in which the site lists them. Throws if no site stands there. */
export function readWorks(dist: string): EditionData[] {
  const list = join(dist, 'data/addresses.json');
  if (!existsSync(list)) {
    throw unusable({
      place: dist,
      rule: 'no-site',
      found: 'no data/addresses.json in it',
      expected: 'a site that was built',
      hint: 'npm run build',
    });
  }
  const { works } = JSON.parse(readFileSync(list, 'utf8')) as AddressList;
  return works.flatMap(({ id }) => {
    const published = JSON.parse(readFileSync(join(dist, 'data', `${id}.json`), 'utf8')) as object;
    return 'notShown' in published ? [] : [editionDataSchema.parse(published)];
  });
}
