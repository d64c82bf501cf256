/** The edition as published data, for commands that measure it. */
import { join } from 'node:path';
import { addressesUnder } from '../src/edition/addresses.ts';
import { editionData } from '../src/edition/edition-data.ts';
import type { EditionData } from '../src/schemas/edition-data.ts';
import { buildEdition } from './edition/build-edition.ts';
import { projectRoot } from './project-root.ts';

/**
 * The data of every work, built from its sources in memory, so that a change of a stage can be measured before
 * anything is written.
 *
 * @param options.rulings whether the editors' rulings are consulted
 */
export async function editionDataFor(options: { readonly rulings: boolean }): Promise<EditionData[]> {
  const { works } = buildEdition({
    content: join(projectRoot, 'content'),
    rulings: options.rulings,
    renumber: true,
  });
  const addresses = addressesUnder('/');
  return works.map(({ work, chapters, map }) => editionData(work, chapters, map, addresses));
}
