/** Engines side by side, on the same passages and the same quotations, in one run. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { addressesUnder } from '../../../src/edition/addresses.ts';
import type { EditionData } from '../../../src/schemas/edition-data.ts';
import { indexSearch } from '../../index-search.ts';
import { projectRoot } from '../../project-root.ts';
import { serveSite } from '../../serve.ts';
import { writeFinder } from '../../write-finder.ts';
import { type BenchSite, benchSite } from './bench-site.ts';
import { freshWindow, startBrowser } from './browser.ts';
import type { EngineDocument, FileEngine } from './engines/engine.ts';
import { kilobytes, markdownTable, milliseconds, percent, quantile } from './figures.ts';
import { type HeldText, heldText } from './held-text.ts';
import { makeQuotations, type Quotation, type QuotationKind } from './make-quotations.ts';
import { workerArguments } from './worker-address.ts';

/** What is asked of every engine. */
const KINDS = ['clean', 'changed-10', 'word-replaced'] as const satisfies readonly QuotationKind[];

/** Quotations whose bytes are counted, each in a fresh window. */
const COLD = 10;

/** An engine as it is asked. */
interface Contestant {
  readonly name: string;
  /** Code that opens it in the browser and gives an `Asking`. */
  readonly opening: string;
  /** Bytes of the index, compressed as it is served. */
  readonly indexBytes: number;
  readonly buildMs: number;
  /** Whether a later query fetches more: then every query of `COLD` is asked in a fresh window. */
  readonly fetchesMore: boolean;
}

/** What was measured of an engine. */
interface EngineFigures {
  readonly contestant: Contestant;
  readonly firstBytes: number;
  readonly times: readonly number[];
  /** Quotations of each kind whose passage came first. */
  readonly right: Readonly<Record<string, number>>;
}

const FILE_ENGINES = [
  { name: 'MiniSearch', file: 'minisearch' },
  { name: 'FlexSearch', file: 'flexsearch' },
  { name: 'Lunr', file: 'lunr' },
  { name: 'Orama', file: 'orama' },
] as const;

const WAYS = [
  { way: 'plain', words: '' },
  { way: 'tolerant', words: ', tolerant' },
] as const;

/** Measures all and prints a Markdown table. */
export async function compareEngines(
  dist: string,
  works: readonly EditionData[],
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<void> {
  const text = heldText(works);
  const buildMs = await siteBuildTimes(dist, works);
  const site = benchSite(dist);
  const quotations = makeQuotations(text, { seed, count, kinds: KINDS });
  const contestants = [...siteEngines(dist, buildMs), ...(await fileEngines(site, text))];
  for (const name of ['finder', 'pagefind']) await site.bundle(name);
  const served = await serveSite({ root: site.folder });
  const browser = await startBrowser();
  const rows: EngineFigures[] = [];
  try {
    for (const contestant of contestants) {
      rows.push(await measureEngine(browser, `${served.url}bench/`, contestant, quotations));
      console.log(`  ${contestant.name} measured`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(`\n${engineTable(rows, count).join('\n')}\n`);
}

/** How long the two indexes of the site take to make, in milliseconds. */
interface BuildTimes {
  readonly pagefind: number;
  readonly finder: number;
}

/** Makes both as the build of the site does, in a folder that is thrown away. */
async function siteBuildTimes(dist: string, works: readonly EditionData[]): Promise<BuildTimes> {
  const folder = join(projectRoot, '.cache/bench-index');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(dist, 'data'), join(folder, 'data'));
  const started = performance.now();
  await indexSearch({ dist: folder });
  const both = performance.now() - started;
  const again = performance.now();
  writeFinder(join(folder, 'finder'), works);
  const finder = performance.now() - again;
  rmSync(folder, { recursive: true, force: true });
  return { finder, pagefind: both - finder };
}

/** The engines whose indexes the site itself ships. */
function siteEngines(dist: string, buildMs: BuildTimes): Contestant[] {
  return [
    {
      name: 'Quotation finder (ours)',
      opening: `(await import('/bench/finder.js')).open(${workerArguments(dist)})`,
      indexBytes: folderBytes(join(dist, 'finder')),
      buildMs: buildMs.finder,
      fetchesMore: true,
    },
    {
      name: 'Pagefind, as used here',
      opening: `await (await import('/bench/pagefind.js')).open('${addressesUnder('/').searchEngine()}')`,
      indexBytes: folderBytes(join(dist, 'pagefind')),
      buildMs: buildMs.pagefind,
      fetchesMore: true,
    },
  ];
}

/** Makes the index of every library, once for each way of asking, and lays it beside the site. */
async function fileEngines(site: BenchSite, text: HeldText): Promise<Contestant[]> {
  const documents: EngineDocument[] = text.passages.map(({ work, id, text: words }) => ({
    id: `${work}/${id}`,
    text: words,
  }));
  const contestants: Contestant[] = [];
  for (const { name, file } of FILE_ENGINES) {
    await site.bundle(file);
    const ways = (await import(`./engines/${file}.ts`)) as Record<'plain' | 'tolerant', FileEngine>;
    for (const { way, words } of WAYS) {
      const started = performance.now();
      const index = await ways[way].build(documents);
      const buildMs = performance.now() - started;
      const served = `${file}-${way}.json`;
      site.write(served, index);
      contestants.push({
        name: name + words,
        opening:
          `await (await import('/bench/${file}.js')).${way}` +
          `.open(await (await fetch('/bench/${served}')).text())`,
        indexBytes: gzipSync(index, { level: 9 }).length,
        buildMs,
        fetchesMore: false,
      });
    }
  }
  return contestants;
}

/** All files of an index; those of the site are compressed already, so they count as they are. */
function folderBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = readFileSync(join(entry.parentPath, entry.name));
    bytes += /\.(?:js|json|css)$/.test(entry.name) ? gzipSync(file).length : file.length;
  }
  return bytes;
}

async function measureEngine(
  browser: Browser,
  address: string,
  contestant: Contestant,
  quotations: readonly Quotation[],
): Promise<EngineFigures> {
  const cold: number[] = [];
  const clean = quotations.filter(({ kind }) => kind === 'clean');
  for (const { asked } of clean.slice(0, contestant.fetchesMore ? COLD : 1)) {
    const { page, transferred, close } = await freshWindow(browser, address);
    await ask(page, contestant.opening, [asked]);
    const bytes = [...(await transferred())].filter(([url]) => url !== address).map(([, size]) => size);
    cold.push(bytes.reduce((sum, size) => sum + size, 0));
    await close();
  }
  const { page, close } = await freshWindow(browser, address);
  const answers = await ask(
    page,
    contestant.opening,
    quotations.map(({ asked }) => asked),
  );
  await close();
  const right = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      quotations.filter((quotation, at) => quotation.kind === kind && isRight(quotation, answers[at]?.first))
        .length,
    ]),
  );
  return { contestant, firstBytes: quantile(cold, 0.5), times: answers.map(({ ms }) => ms), right };
}

/**
 * Asks every query twice and gives the second time: whatever an engine fetches for a query it has fetched then.
 * Libraries that hold their index in memory are not helped by it.
 */
function ask(
  page: Page,
  opening: string,
  queries: readonly string[],
): Promise<readonly { readonly first: string | undefined; readonly ms: number }[]> {
  return page.evaluate(`(async () => {
    const engine = ${opening};
    const answers = [];
    for (const query of ${JSON.stringify(queries)}) {
      const [first] = await engine.search(query);
      const started = performance.now();
      await engine.search(query);
      answers.push({ first, ms: performance.now() - started });
    }
    return answers;
  })()`);
}

function isRight({ places, passages }: Quotation, first: string | undefined): boolean {
  const [work] = places;
  return [
    ...places.map((place) => `${place.work}/${place.passage}`),
    ...passages.map((passage) => `${work?.work}/${passage}`),
  ].includes(first ?? '');
}

function engineTable(rows: readonly EngineFigures[], count: number): string[] {
  return markdownTable([
    ['Engine', 'Index', 'To first hit', 'Build', 'Median', 'p95', 'Clean', '10 % changed', 'Word replaced'],
    ...rows.map(({ contestant, firstBytes, times, right }) => [
      contestant.name,
      kilobytes(contestant.indexBytes),
      kilobytes(firstBytes),
      `${(contestant.buildMs / 1000).toFixed(1)} s`,
      milliseconds(quantile(times, 0.5)),
      milliseconds(quantile(times, 0.95)),
      ...KINDS.map((kind) => percent(right[kind] ?? 0, count)),
    ]),
  ]);
}
