// The library as the pages of the site see it. Only code that runs while the site is built may import this
// file: it holds every text of the edition, also those that a public build leaves out.
import { addressesUnder } from './addresses.ts';
import { type Entry, readLibrary } from './library.ts';
import { readVersions } from './published-versions.ts';
import { readFormRecords, readGivenNames } from './read-form-records.ts';
import { refuseNameless } from './read-site-record.ts';

const files = import.meta.glob<string>(
  [
    '/content/site.yaml',
    '/content/sources/*/{work.yaml,headnote.md,witness.txt}',
    '/content/sources/*/pages/*.txt',
    '/content/sources/*/rulings/*.yaml',
    '/content/chapters/*/*.md',
    '/content/pages/*.json',
    '/content/corrections/*.json',
    '/content/editions/*.corrections.json',
  ],
  { query: '?raw', import: 'default', eager: true },
);

const publicOnly = process.env.PRINTED_PAGE_PUBLIC === '1';

/** The whole library; works left out of this build hold no text. */
export const library = readLibrary(
  new Map(Object.entries(files).map(([path, text]) => [path.replace(/^\/content\//, ''), text])),
  {
    publicOnly,
    publisher: { operator: process.env.SITE_OPERATOR, contact: process.env.SITE_CONTACT },
  },
);
if (publicOnly) refuseNameless(library.site);

/** The ground-truth pages by file name (`content/ground-truth/carr-029.gold`): what the text is measured against. */
export const groundTruth = new Map(
  Object.entries(
    import.meta.glob<string>('/content/ground-truth/*.gold', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.split('/').at(-1) ?? path, text]),
);

/** The versions of each work that were published, oldest first; of one that is not shown only the heads. */
export const versions = readVersions(
  Object.entries(
    import.meta.glob<string>('/content/editions/*.tsv', { query: '?raw', import: 'default', eager: true }),
  ),
  library,
);

const variantFiles = new Map(
  Object.entries(
    import.meta.glob<string>('/content/variants/*.tsv', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.replace(/^\/content\//, ''), text]),
);

/** The editors' lists of other forms of names and words. */
export const formRecords = readFormRecords(variantFiles);

/** The given names that readers put before a name. */
export const givenNames = readGivenNames(variantFiles);

/** Every address of this build. */
export const addresses = addressesUnder(import.meta.env.BASE_URL);

/** Address of the site with scheme and host; empty where it has none, and then no page names its own. */
export const siteAddress = process.env.SITE_URL || library.site.address;

/** One route parameter `work` per entry, with the entry as property. */
export function workPaths(): { params: { work: string }; props: { entry: Entry } }[] {
  return library.entries.map((entry) => ({ params: { work: entry.work.id }, props: { entry } }));
}
