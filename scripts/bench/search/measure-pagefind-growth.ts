/** What words and phrases cost with Pagefind as the text grows: all works in one index, or each group in its own. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addressesUnder } from '../../../src/edition/addresses.ts';
import type { EditionData } from '../../../src/schemas/edition-data.ts';
import { indexSearch } from '../../index-search.ts';
import { projectRoot } from '../../project-root.ts';
import { serveSite } from '../../serve.ts';
import { benchSite } from './bench-site.ts';
import { freshWindow, startBrowser } from './browser.ts';
import { kilobytes, markdownTable, quantile } from './figures.ts';
import { growWorks } from './grow-works.ts';
import { heldText } from './held-text.ts';
import { makePhrases } from './make-phrases.ts';
import { seededRandom } from './seeded-random.ts';

/** Words and phrases asked, each in a window of its own. */
const WORDS = { count: 15, fewest: 1, most: 1 } as const;
const PHRASES = { count: 15, fewest: 2, most: 6 } as const;

/** How the works stand in indexes, and how many of these a question loads. */
interface Layout {
  readonly name: string;
  readonly indexes: number;
  readonly asked: number;
}

/** Builds the indexes anew for each growth, as the site is built, and prints a table. */
export async function measurePagefindGrowth(
  works: readonly EditionData[],
  growths: readonly number[],
  seed: number,
): Promise<void> {
  const folder = join(projectRoot, '.cache/bench-growth');
  const text = heldText(works);
  const words = makePhrases(text, WORDS, seededRandom(seed));
  const phrases = makePhrases(text, PHRASES, seededRandom(seed));
  const rows = [
    ['Text', 'Words of text', 'Indexes', 'Build', 'Files', 'Always loaded', 'A word', 'A phrase', 'Most'],
  ];
  const browser = await startBrowser();
  try {
    for (const growth of growths) {
      for (const [indexes, layouts] of Map.groupBy(layoutsFor(growth), (one) => one.indexes)) {
        const seconds = await makeIndexes(folder, growWorks(works, growth, seed), indexes);
        for (const { name, asked } of layouts) {
          const ofWords = await askLayout(browser, folder, asked, words);
          const ofPhrases = await askLayout(browser, folder, asked, phrases);
          rows.push([
            `× ${growth}`,
            (text.words.length * growth).toLocaleString('en-GB'),
            name,
            `${seconds.toFixed(1)} s`,
            countFiles(folder).toLocaleString('en-GB'),
            kilobytes(ofPhrases.always),
            kilobytes(quantile(ofWords.bytes, 0.5)),
            kilobytes(quantile(ofPhrases.bytes, 0.5)),
            kilobytes(Math.max(...ofWords.bytes, ...ofPhrases.bytes)),
          ]);
          console.log(`  × ${growth}, ${name}: indexed in ${seconds.toFixed(0)} s, with the finder's files`);
        }
      }
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${markdownTable(rows).join('\n')}\n`);
}

/** One index for all, and one for each copy of the works, of which a facet loads one, and who asks without it all. */
function layoutsFor(growth: number): Layout[] {
  const one = { name: 'one', indexes: 1, asked: 1 };
  if (growth === 1) return [one];
  return [
    one,
    { name: `${growth}, one asked`, indexes: growth, asked: 1 },
    { name: `${growth}, all asked`, indexes: growth, asked: growth },
  ];
}

/** Deals the works out in their order to so many indexes; returns the seconds that these took. */
async function makeIndexes(folder: string, works: readonly EditionData[], indexes: number): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Benchmark</title>');
  let milliseconds = 0;
  for (let index = 0; index < indexes; index++) {
    const [from, to] = [index, index + 1].map((share) => (share * works.length) / indexes);
    const dist = join(folder, `${index}`);
    mkdirSync(join(dist, 'data'), { recursive: true });
    for (const work of works.slice(from, to)) {
      writeFileSync(join(dist, 'data', `${work.work.id}.json`), JSON.stringify(work));
    }
    const started = performance.now();
    await indexSearch({ dist });
    milliseconds += performance.now() - started;
  }
  return milliseconds / 1000;
}

/** Bytes from an empty cache to the first hit of each question, and those of them that every question loads. */
async function askLayout(
  browser: Browser,
  folder: string,
  asked: number,
  questions: readonly { readonly words: string }[],
): Promise<{ readonly bytes: readonly number[]; readonly always: number }> {
  const site = benchSite(folder);
  await site.bundle('pagefind');
  const served = await serveSite({ root: site.folder });
  const address = `${served.url}bench/`;
  const engines = Array.from({ length: asked }, (_, index) => addressesUnder(`/${index}/`).searchEngine());
  const bytes: number[] = [];
  let always = 0;
  try {
    for (const { words } of questions) {
      const { page, transferred, close } = await freshWindow(browser, address);
      await page.evaluate(`import('/bench/pagefind.js')
        .then(({ open }) => open(...${JSON.stringify(engines)}))
        .then((engine) => engine.search(${JSON.stringify(words)}))`);
      const entries = [...(await transferred())].filter(([url]) => url !== address);
      const sum = (some: typeof entries) => some.reduce((total, [, size]) => total + size, 0);
      bytes.push(sum(entries));
      always = sum(entries.filter(([url]) => !/pf_index|pf_fragment/.test(url)));
      await close();
    }
  } finally {
    await served.close();
  }
  return { bytes, always };
}

/** Files of all indexes of the engine below a folder. */
function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.parentPath.includes('pagefind'),
  ).length;
}
