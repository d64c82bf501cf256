/** Times of warm answers, tasks that hold up the page, and bytes from an empty cache to the first hit. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { serveSite } from '../../serve.ts';
import { benchSite } from './bench-site.ts';
import { freshWindow, startBrowser } from './browser.ts';
import { kilobytes, markdownTable, milliseconds, quantile } from './figures.ts';
import type { HeldText } from './held-text.ts';
import { makePhrases } from './make-phrases.ts';
import { makeQuotations } from './make-quotations.ts';
import type { SearchBudget, Verdicts } from './search-budget.ts';
import { seededRandom } from './seeded-random.ts';
import { workerArguments } from './worker-address.ts';

/** Questions of one kind. */
interface Questions {
  readonly name: string;
  readonly asked: readonly string[];
}

/** Questions of each kind whose times are taken. */
const TIMED = 100;
/** Questions of each kind whose bytes are counted, each in a window of its own. */
const COLD = 40;
/** Questions of each kind that are asked of the search page while its tasks are watched. */
const WATCHED = 5;
/** Fewest words that the search page takes for a quotation. */
const QUOTATION_WORDS = 5;
/** What a page without search has too: it is shown apart. */
const OF_THE_PAGE = /\/$|\.(?:css|woff2|svg|ico|webmanifest|html)$/;
/** Longest wait for an answer of the search page. */
const PATIENCE_MS = 30_000;

/** Measures on the built site, in Chromium. */
export async function measureSpeed(
  dist: string,
  text: HeldText,
  { seed, errors }: { readonly seed: number; readonly errors: boolean },
  budget: SearchBudget,
  verdicts: Verdicts,
): Promise<void> {
  const questions = makeQuestions(text, seed);
  const site = benchSite(dist);
  await site.bundle('search-worker');
  const served = await serveSite({ root: site.folder });
  const browser = await startBrowser();
  try {
    await measureTimes(browser, served.url, dist, questions, budget.speed, verdicts);
    await measureTasks(browser, served.url, questions, budget.speed, verdicts);
    await measureBytes(browser, served.url, questions, errors, budget.bytesToFirstHit, verdicts);
  } finally {
    await browser.close();
    await served.close();
  }
}

function makeQuestions(text: HeldText, seed: number): Questions[] {
  const phrases = (fewest: number, most: number) =>
    makePhrases(text, { count: TIMED, fewest, most }, seededRandom(seed)).map(({ words }) => words);
  const isLong = ({ held }: { held: string }) => held.split(' ').length >= QUOTATION_WORDS;
  const quotations = (kinds: Parameters<typeof makeQuotations>[1]['kinds']) =>
    makeQuotations(text, { seed, count: TIMED, ...(kinds && { kinds }) }).filter(isLong);
  const changed = quotations(['changed-10', 'word-replaced']);
  const halves = [0, changed.length / 2].map((from) => changed.slice(from, from + changed.length / 2));
  return [
    { name: 'word', asked: phrases(1, 1) },
    { name: 'words', asked: phrases(2, 4) },
    { name: 'phrase', asked: phrases(2, 6).map((words) => `"${words}"`) },
    { name: 'quotation', asked: quotations(['clean']).map(({ asked }) => asked) },
    {
      name: 'misremembered quotation',
      // One misspelt, one with a word replaced, in turns.
      asked: (halves[0] ?? []).flatMap((one, at) => [one.asked, halves[1]?.[at]?.asked ?? one.asked]),
    },
  ];
}

/**
 * From the question to the first part of the answer, in the worker, files fetched before. Chromium can slow down a page
 * but not a worker: the time is taken at full speed and multiplied, its waiting for messages with it.
 */
async function measureTimes(
  browser: Browser,
  siteUrl: string,
  dist: string,
  questions: readonly Questions[],
  budget: SearchBudget['speed'],
  verdicts: Verdicts,
): Promise<void> {
  const { page, close } = await freshWindow(browser, `${siteUrl}bench/`);
  await page.evaluate(
    `import('/bench/search-worker.js').then(({ open }) => { globalThis.search = open(${workerArguments(dist)}); })`,
  );
  for (const { name, asked } of questions) {
    const isQuotation = name.endsWith('quotation');
    const times = await page.evaluate<number[]>(`(async () => {
      const times = [];
      for (const query of ${JSON.stringify(asked)}) {
        if (${isQuotation}) await search.quotation(query);
        else await search.words(query);
        const started = performance.now();
        if (${isQuotation}) await search.quotation(query);
        else await search.firstWords(query);
        times.push(performance.now() - started);
      }
      return times;
    })()`);
    const p95 = quantile(times, 0.95) * budget.slowdown;
    const bound = isQuotation ? budget.quotationP95Ms : budget.wordsP95Ms;
    const median = milliseconds(quantile(times, 0.5) * budget.slowdown);
    verdicts.hold(
      p95 <= bound,
      `${name}: median ${median}, p95 ${milliseconds(p95)}, at most ${bound} ms (${budget.slowdown} times the time here)`,
    );
  }
  await close();
}

/**
 * Asks the search page itself, slowed down, and looks for tasks that held it up: by the time for which the main thread
 * worked at them, so that what else the machine does is not counted.
 */
async function measureTasks(
  browser: Browser,
  siteUrl: string,
  questions: readonly Questions[],
  budget: SearchBudget['speed'],
  verdicts: Verdicts,
): Promise<void> {
  const { page, close } = await freshWindow(browser, `${siteUrl}search/`);
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: budget.slowdown });
  const longest: { name: string; query: string; duration: number }[] = [];
  for (const { name, asked } of questions) {
    for (const query of asked.slice(0, WATCHED)) {
      const durations = await mainThreadTasks(devtools, async () => {
        await askPage(page, query);
        await page.waitForSelector('#results:is([data-state="done"], [data-state="error"])', {
          state: 'attached',
          timeout: PATIENCE_MS,
        });
        // What the page does when the answer stands: remembers it, speaks.
        await page.waitForTimeout(1500);
      });
      for (const duration of durations) longest.push({ name, query, duration });
    }
  }
  await close();
  const [worst] = longest.sort((a, b) => b.duration - a.duration);
  if (!worst) throw new Error('no task of the page was traced');
  const over = longest.filter(({ duration }) => duration > budget.longestTaskMs).length;
  verdicts.hold(
    over === 0,
    `longest task of the page, slowed down ${budget.slowdown} times: ` +
      `${milliseconds(worst.duration)} (${worst.name}: ${worst.query.slice(0, 60)}), ` +
      `at most ${budget.longestTaskMs} ms; ${over} longer in ${questions.length * WATCHED} searches`,
  );
}

/** An event of Chromium's trace, as far as it is read; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time for which the thread worked. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** For how long the main threads of pages worked at each task while `act` went on, in milliseconds. */
async function mainThreadTasks(devtools: CDPSession, act: () => Promise<void>): Promise<number[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: object[] }) => events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel' });
  await act();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf));
  return events
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

async function askPage(page: Page, query: string): Promise<void> {
  await page.evaluate(
    `document.querySelector('#results').dataset.state = 'asked';
     document.querySelector('#search-words').value = ${JSON.stringify(query)};
     document.querySelector('#search-form').requestSubmit();`,
  );
}

/** Each question in a window without cache; what was transferred when the first hit stood there. */
async function measureBytes(
  browser: Browser,
  siteUrl: string,
  questions: readonly Questions[],
  errors: boolean,
  budget: SearchBudget['bytesToFirstHit'],
  verdicts: Verdicts,
): Promise<void> {
  const rows = [['Question', 'Median', 'p95', 'Most', 'Requests', 'Page itself']];
  const held: (() => void)[] = [];
  for (const { name, asked } of questions) {
    const all: { bytes: number; requests: number; ofPage: number }[] = [];
    for (const query of asked.slice(0, COLD)) {
      const { page, transferred, close } = await freshWindow(browser, `${siteUrl}search/`);
      await page.waitForLoadState('networkidle');
      // The page's own clock: by the time that we hear of the hit, the next ones are being fetched.
      await page.evaluate(`new MutationObserver(() => {
        if (document.querySelector('#results a')) globalThis.firstHit ??= performance.timeOrigin + performance.now();
      }).observe(document.querySelector('#results'), { childList: true, subtree: true });`);
      await askPage(page, query);
      await page.waitForSelector('#results a', { state: 'attached', timeout: PATIENCE_MS });
      const entries = [...(await transferred(await page.evaluate<number>('firstHit')))];
      const isOfPage = ([url]: readonly [string, number]) => OF_THE_PAGE.test(new URL(url).pathname);
      const sum = (some: typeof entries) => some.reduce((bytes, [, size]) => bytes + size, 0);
      const search = entries.filter((entry) => !isOfPage(entry));
      all.push({ bytes: sum(search), requests: search.length, ofPage: sum(entries.filter(isOfPage)) });
      if (errors) {
        const files = search.map(([url, size]) => `${new URL(url).pathname.slice(1)} ${size}`);
        console.log(`  ${name}: ${query}\n    ${files.join('\n    ')}`);
      }
      await close();
    }
    const bytes = all.map((one) => one.bytes);
    const p95 = quantile(bytes, 0.95);
    rows.push([
      name,
      ...[quantile(bytes, 0.5), p95, Math.max(...bytes)].map(kilobytes),
      String(
        quantile(
          all.map(({ requests }) => requests),
          0.5,
        ),
      ),
      kilobytes(
        quantile(
          all.map(({ ofPage }) => ofPage),
          0.5,
        ),
      ),
    ]);
    const most = budget[name];
    if (most === undefined) continue;
    held.push(() =>
      verdicts.hold(
        p95 <= most,
        `${name}: ${kilobytes(p95)} to the first hit (p95), at most ${kilobytes(most)}`,
      ),
    );
  }
  console.log(`\n${markdownTable(rows).join('\n')}\n`);
  for (const tell of held) tell();
}
