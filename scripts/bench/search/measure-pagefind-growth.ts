/** What a phrase costs with Pagefind if all works stand in one index, and so what a group of works may hold. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Phrases asked, each in a window of its own. */
const PHRASES = { count: 10, fewest: 2, most: 6 } as const;

/** Builds the index of the engine anew for each growth, as the site is built, and prints a table. */
export async function measurePagefindGrowth(
  works: readonly EditionData[],
  growths: readonly number[],
  seed: number,
): Promise<void> {
  const folder = join(projectRoot, '.cache/bench-growth');
  const phrases = makePhrases(heldText(works), PHRASES, seededRandom(seed));
  const rows = [['Text in one index', 'Build', 'Files', 'Always loaded', 'To first hit', 'Most']];
  const browser = await startBrowser();
  try {
    for (const growth of growths) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(join(folder, 'data'), { recursive: true });
      writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Benchmark</title>');
      for (const work of growWorks(works, growth, seed)) {
        writeFileSync(join(folder, 'data', `${work.work.id}.json`), JSON.stringify(work));
      }
      const started = performance.now();
      await indexSearch({ dist: folder });
      const seconds = (performance.now() - started) / 1000;
      const site = benchSite(folder);
      await site.bundle('pagefind');
      const served = await serveSite({ root: site.folder });
      const bytes: number[] = [];
      let always = 0;
      for (const { words } of phrases) {
        const address = `${served.url}bench/`;
        const { page, transferred, close } = await freshWindow(browser, address);
        await page.evaluate(`import('/bench/pagefind.js')
          .then(({ open }) => open('${addressesUnder('/').searchEngine()}'))
          .then((engine) => engine.search(${JSON.stringify(words)}))`);
        const entries = [...(await transferred())].filter(([url]) => url !== address);
        const sum = (some: typeof entries) => some.reduce((total, [, size]) => total + size, 0);
        bytes.push(sum(entries));
        always = sum(entries.filter(([url]) => !/pf_index|pf_fragment/.test(url)));
        await close();
      }
      await served.close();
      rows.push([
        `× ${growth}`,
        `${seconds.toFixed(1)} s`,
        readdirSync(join(folder, 'pagefind'), { recursive: true }).length.toLocaleString('en-GB'),
        kilobytes(always),
        kilobytes(quantile(bytes, 0.5)),
        kilobytes(Math.max(...bytes)),
      ]);
      console.log(`  × ${growth}: indexed in ${seconds.toFixed(0)} s, with the finder's files`);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${markdownTable(rows).join('\n')}\n`);
}
