/** `npm run bench lighthouse`: what Lighthouse says of the site as it may be published, and of the whole site. */
import { unusable } from '../../src/model/finding.ts';
import { buildSite, isSiteCurrent } from '../build.ts';
import type { SiteOptions } from '../build-steps.ts';
import { findBrowser } from '../find-browser.ts';
import { serveSite } from '../serve.ts';
import { formatDuration } from '../step-clock.ts';
import {
  publicSiteBase,
  publicSiteFolder,
  publicSitePublisher,
  siteFolder,
} from '../test-setup/built-sites.ts';
import { type ChosenPage, choosePages } from './lighthouse/choose-pages.ts';
import { findLighthouse } from './lighthouse/find-lighthouse.ts';
import {
  CATEGORIES,
  type Category,
  DEVICES,
  type Device,
  type LighthouseBudget,
  readBudget,
} from './lighthouse/lighthouse-budget.ts';
import { CRAWLABLE, type Report, type Shortfall, scoresOf, shortfallsOf } from './lighthouse/read-report.ts';
import { type Measuring, runLighthouse } from './lighthouse/run-lighthouse.ts';
import { markdownTable, milliseconds, quantile } from './search/figures.ts';
import { Verdicts } from './search/search-budget.ts';

/** The two sites as `npm test` builds them. */
const SITES: Readonly<Record<string, SiteOptions>> = {
  public: {
    out: publicSiteFolder,
    base: publicSiteBase,
    publicOnly: true,
    operator: publicSitePublisher.SITE_OPERATOR,
    contact: publicSitePublisher.SITE_CONTACT,
  },
  whole: { out: siteFolder, base: '/', publicOnly: false },
};

/** Options of the command. */
export interface LighthouseOptions {
  /** One of the names in `SITES`; both without it. */
  readonly part?: string | undefined;
  /** Each page once. */
  readonly quick?: boolean | undefined;
}

/** What was measured of a page before one device. */
interface Measured {
  readonly device: Device;
  readonly scores: Partial<Record<Category, number>>;
  /** Of performance, every run. */
  readonly runs: readonly number[];
  /** How fast the machine was at each run: a busy one takes points. */
  readonly machine: readonly number[];
  /** Medians: largest contentful paint and total blocking time in milliseconds, layout shift. */
  readonly paint: number;
  readonly blocking: number;
  readonly shift: number;
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Measures and prints.
 *
 * @returns exit code: 1 if a bound is broken
 */
export async function benchLighthouse({ part, quick = false }: LighthouseOptions): Promise<number> {
  const sites = Object.entries(SITES).filter(([name]) => part === undefined || name === part);
  if (sites.length === 0) {
    throw unusable({
      place: 'npm run bench lighthouse',
      rule: 'unknown-part',
      found: `--part ${part}`,
      expected: Object.keys(SITES).join(', '),
      hint: '--part public',
    });
  }
  const budget = readBudget();
  const measuring: Measuring = {
    lighthouse: await findLighthouse(budget.lighthouse),
    browser: await findBrowser(console.log),
  };
  const runs = quick ? 1 : budget.runs;
  console.log(
    `Lighthouse ${budget.lighthouse}; performance: median of ${runs} (least to most); the rest, which does not vary: first run`,
  );
  const verdicts = new Verdicts();
  for (const [name, options] of sites) {
    const started = performance.now();
    console.log(`\n${name} site\n`);
    if (!isSiteCurrent(options)) await buildSite(options);
    await measureSite({ name, options, runs, measuring, budget, verdicts });
    console.log(`  (${formatDuration(performance.now() - started)})`);
  }
  const { broken } = verdicts;
  console.log(broken.length === 0 ? '\nAll bounds hold.' : `\nBroken bounds:\n  ${broken.join('\n  ')}`);
  return broken.length === 0 ? 0 : 1;
}

async function measureSite({
  name,
  options,
  runs,
  measuring,
  budget,
  verdicts,
}: {
  readonly name: string;
  readonly options: SiteOptions;
  readonly runs: number;
  readonly measuring: Measuring;
  readonly budget: LighthouseBudget;
  readonly verdicts: Verdicts;
}): Promise<void> {
  const site = await serveSite({ root: options.out, base: options.base });
  const rows = [
    ['page', 'device', ...CATEGORIES, 'largest paint', 'blocked', 'layout shift'] as readonly string[],
  ];
  const all: { readonly page: ChosenPage; readonly measured: Measured }[] = [];
  try {
    for (const page of choosePages(options.out, options.base)) {
      for (const device of DEVICES) {
        const measured = await measurePage(measuring, site.url, page, device, runs);
        console.log(
          `  measured: ${page.name}, ${device}: ${measured.runs.join(', ')} (machine: ${measured.machine.join(', ')})`,
        );
        rows.push([`${page.name} /${page.address}`, ...rowOf(measured)]);
        all.push({ page, measured });
      }
    }
  } finally {
    await site.close();
  }
  console.log(`\n${markdownTable(rows).join('\n')}`);
  const hidden = all.filter(({ page, measured }) => page.isHidden && measured.device === 'desktop');
  if (hidden.length > 0) {
    const pages = hidden.map(({ page }) => page.name).join(', ');
    console.log(`\n  Meant not to be found by search engines, so judged without "${CRAWLABLE}": ${pages}.`);
  }
  console.log('');
  for (const { page, measured } of all) {
    const least = Object.entries(budget.leastScores[measured.device]) as [Category, number][];
    for (const [category, bound] of least) {
      const score = measured.scores[category] ?? 0;
      verdicts.hold(
        score >= bound,
        `${name} site, ${page.name}, ${measured.device}: ${category} ${score} (${bound})`,
      );
    }
    for (const { category, id, score, title } of measured.shortfalls) {
      console.log(`            ${category}: ${id} ${score}: ${title}`);
    }
  }
}

/** All categories once, then performance as often as asked for. */
async function measurePage(
  measuring: Measuring,
  siteUrl: string,
  page: ChosenPage,
  device: Device,
  runs: number,
): Promise<Measured> {
  const address = new URL(page.address, siteUrl).href;
  const leftOut = page.isHidden ? [CRAWLABLE] : [];
  const first = await runLighthouse(measuring, address, device, CATEGORIES);
  const reports: Report[] = [first];
  while (reports.length < runs)
    reports.push(await runLighthouse(measuring, address, device, ['performance']));
  const speeds = reports.map((report) => scoresOf(report).performance ?? 0);
  const median = (audit: string): number =>
    quantile(
      reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN),
      0.5,
    );
  return {
    device,
    scores: { ...scoresOf(first, leftOut), performance: quantile(speeds, 0.5) },
    runs: speeds,
    machine: reports.map(({ environment }) => Math.round(environment.benchmarkIndex)),
    paint: median('largest-contentful-paint'),
    blocking: median('total-blocking-time'),
    shift: median('cumulative-layout-shift'),
    shortfalls: shortfallsOf(first, leftOut),
  };
}

function rowOf({ device, scores, runs, paint, blocking, shift }: Measured): string[] {
  return [
    device,
    ...CATEGORIES.map((category) => {
      const score = String(scores[category] ?? '–');
      return category === 'performance' ? `${score} (${Math.min(...runs)}-${Math.max(...runs)})` : score;
    }),
    milliseconds(paint),
    milliseconds(blocking),
    shift.toFixed(3),
  ];
}
