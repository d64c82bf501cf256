/**
 * Makes the search index of a built site from its own data files: one record per passage and per note, never
 * the pages themselves, which would give every hit twice (`src/decisions/0017-words-and-phrases.md`);
 * and the files of the quotation finder (`src/decisions/0016-quotation-finder.md`).
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { searchRecords } from '../src/edition/search-records.ts';
import { type EditionData, editionDataSchema } from '../src/schemas/edition-data.ts';
import { numberIndexFiles } from './number-index-files.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';
import { writeFinder } from './write-finder.ts';

/**
 * Word positions per chunk of the index. The engine's own 20,000 makes a first search load more than the whole
 * text weighs; 1,000 halves the bytes of a first phrase. Read from this variable by Pagefind 1.6.
 */
const chunkSize = '1000';

/**
 * A language that the engine has no stemmer for: words in quotation marks are then found in this form only, and what
 * counts as another form of a word is for us to say (`src/search/words/inflections-of.ts`).
 */
const language = 'unknown';

/** What was indexed. */
export interface SearchIndex {
  readonly records: number;
}

/** Indexes the site in folder `dist`, from its `data/<work>.json` into its `pagefind/`. Throws if that fails. */
export async function indexSearch({ dist }: { readonly dist: string }): Promise<SearchIndex> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`search-index: ${errors.join('; ')}`);
  let records = 0;
  const works: EditionData[] = [];
  for (const file of dataFiles(dist)) {
    const published = JSON.parse(readFileSync(file, 'utf8')) as object;
    // The address of a work that is not shown answers with a notice, which has no text.
    if ('notShown' in published) continue;
    const data = editionDataSchema.parse(published);
    works.push(data);
    for (const record of searchRecords(data, records)) {
      const added = await index.addCustomRecord({ ...record, meta: {}, filters: {} });
      if (added.errors.length > 0) {
        throw new Error(`search-index: ${record.url}: ${added.errors.join('; ')}`);
      }
      records++;
    }
  }
  const outputPath = join(dist, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`search-index: ${written.errors.join('; ')}`);
  await pagefind.close();
  numberIndexFiles(outputPath);
  // The site has its own search page and its own worker; the engine's would only be shipped for nothing.
  for (const file of readdirSync(outputPath)) {
    if (/-ui\.|^pagefind-(?:modular|component|highlight|worker)|^wasm\.en/.test(file))
      rmSync(join(outputPath, file));
  }
  shorten(join(outputPath, 'pagefind.js'));
  writeFinder(join(dist, 'finder'), works);
  return { records };
}

/** Writes a module without what only readers of its source need: from 13.2 to 11.4 kB compressed. */
function shorten(file: string): void {
  const { code } = transformSync(readFileSync(file, 'utf8'), { minify: true, format: 'esm' });
  writeFileSync(file, code);
}

function dataFiles(dist: string): string[] {
  const folder = join(dist, 'data');
  if (!existsSync(folder))
    throw new Error(`${folder}: no-data: no site was built there\n  hint: npm run build`);
  return readdirSync(folder)
    .filter(
      (file) =>
        file.endsWith('.json') && !/^(?:addresses|names|places|variants|edition\.schema)\.json$/.test(file),
    )
    .sort()
    .map((file) => join(folder, file));
}

await runVerb(import.meta, {
  usage: [
    'node scripts/index-search.ts [--root dist]',
    '',
    'Makes the search index of a site that was built.',
  ],
  options: { root: { type: 'string' } },
  run: async ({ root }) => {
    const { records } = await indexSearch({ dist: resolve(projectRoot, root ?? 'dist') });
    console.log(`${records} passages and notes indexed.`);
  },
});
