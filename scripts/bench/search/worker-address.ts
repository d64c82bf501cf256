/** The search worker of a built site: where it stands and what it is told. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressesUnder } from '../../../src/edition/addresses.ts';
import { unusable } from '../../../src/model/finding.ts';

/** Arguments, as code, for `open` of `engines/search-worker.ts`. Throws if the site ships no worker. */
export function workerArguments(dist: string): string {
  const worker = readdirSync(join(dist, '_astro')).find((name) => /^search-worker.*\.js$/.test(name));
  if (!worker) {
    throw unusable({
      place: join(dist, '_astro'),
      rule: 'no-search-worker',
      found: 'no search-worker….js',
      expected: 'the site as it is built now',
      hint: 'npm run build',
    });
  }
  const at = addressesUnder('/');
  const files = {
    engine: at.searchEngine(),
    addresses: at.addressList(),
    finder: at.finder(),
    variants: at.variants(),
    names: at.names(),
  };
  return `${JSON.stringify(`/_astro/${worker}`)}, ${JSON.stringify(files)}`;
}
