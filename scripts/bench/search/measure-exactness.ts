/** Words and phrases in quotation marks, and clean quotations, against brute force over the text. */
import type { Page } from 'playwright-core';
import type { Hit, QuotationAnswer } from '../../../src/search/answers.ts';
import { serveSite } from '../../serve.ts';
import { benchSite } from './bench-site.ts';
import { freshWindow, startBrowser } from './browser.ts';
import { percent } from './figures.ts';
import type { HeldText } from './held-text.ts';
import { makePhrases, type Phrase } from './make-phrases.ts';
import { makeQuotations, type Quotation } from './make-quotations.ts';
import type { SearchBudget, Verdicts } from './search-budget.ts';
import { seededRandom } from './seeded-random.ts';
import { workerArguments } from './worker-address.ts';

/** Phrases asked, of one to six words. */
const PHRASES = { count: 100, fewest: 1, most: 6 } as const;
/** The finder shows so many places; what stands in more is asked for as a phrase. */
const MOST_PLACES = 5;

/** Occurrences that are held, that were found, and that are both. */
interface Tally {
  held: number;
  found: number;
  both: number;
}

/** Asks in Chromium, through the worker of the site, and prints recall and precision. */
export async function measureExactness(
  dist: string,
  text: HeldText,
  { seed, count, errors }: { readonly seed: number; readonly count: number; readonly errors: boolean },
  budget: SearchBudget['exact'],
  verdicts: Verdicts,
): Promise<void> {
  const site = benchSite(dist);
  await site.bundle('search-worker');
  const served = await serveSite({ root: site.folder });
  const browser = await startBrowser();
  try {
    const { page } = await freshWindow(browser, `${served.url}bench/`);
    await page.evaluate(
      `import('/bench/search-worker.js').then(({ open }) => { globalThis.search = open(${workerArguments(dist)}); })`,
    );
    const phrases = makePhrases(text, PHRASES, seededRandom(seed));
    const ofPhrases = await measurePhrases(page, phrases, errors);
    tell('words and phrases of one to six words', ofPhrases, budget, verdicts);
    const quotations = makeQuotations(text, { seed, count, kinds: ['clean', 'over-paragraph-end'] });
    tell('clean quotations', await measureClean(page, quotations, errors), budget, verdicts);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function measurePhrases(page: Page, phrases: readonly Phrase[], errors: boolean): Promise<Tally> {
  const tally: Tally = { held: 0, found: 0, both: 0 };
  for (const { words, held } of phrases) {
    const hits = await page.evaluate<Hit[]>(
      `search.words(${JSON.stringify(`"${words}"`)}).then(({ hits }) => hits)`,
    );
    const found = new Map<string, number>();
    for (const { work, passage, occurrences } of hits) {
      const id = `${work}/${passage}`;
      found.set(id, (found.get(id) ?? 0) + occurrences);
    }
    const before = { ...tally };
    count(tally, held, found);
    const [isHeld, isFound] = [tally.held - before.held, tally.found - before.found];
    if (errors && (isHeld !== isFound || isHeld !== tally.both - before.both)) {
      const missing = [...held].filter(([id, times]) => found.get(id) !== times).map(([id]) => id);
      const added = [...found.keys()].filter((id) => !held.has(id));
      console.log(`  "${words}": held ${isHeld}, found ${isFound}`);
      console.log(
        `    otherwise in ${missing.slice(0, 5).join(', ') || '–'}; added ${added.slice(0, 5).join(', ') || '–'}`,
      );
    }
  }
  return tally;
}

/** A quotation is exact where its likeness is 100 per cent. */
async function measureClean(page: Page, quotations: readonly Quotation[], errors: boolean): Promise<Tally> {
  const tally: Tally = { held: 0, found: 0, both: 0 };
  for (const { asked, places } of quotations) {
    if (places.length > MOST_PLACES) continue;
    const answer = await page.evaluate<QuotationAnswer>(`search.quotation(${JSON.stringify(asked)})`);
    const found = answer.places.filter(({ likeness }) => answer.isFound && likeness === 100);
    const before = { ...tally };
    count(tally, byPassage(places), byPassage(found));
    if (errors && (tally.both - before.both !== places.length || found.length !== places.length)) {
      console.log(
        `  ${asked}\n    held ${places.map(({ passage }) => passage)}, found ${found.map(({ passage }) => passage)}`,
      );
    }
  }
  return tally;
}

function byPassage(
  places: readonly { readonly work: string; readonly passage: string }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { work, passage } of places) {
    counts.set(`${work}/${passage}`, (counts.get(`${work}/${passage}`) ?? 0) + 1);
  }
  return counts;
}

function count(tally: Tally, held: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): void {
  for (const times of held.values()) tally.held += times;
  for (const [id, times] of found) {
    tally.found += times;
    tally.both += Math.min(times, held.get(id) ?? 0);
  }
}

function tell(
  name: string,
  { held, found, both }: Tally,
  budget: SearchBudget['exact'],
  verdicts: Verdicts,
): void {
  verdicts.hold(
    both >= budget.recall * held,
    `${name}: ${held} occurrences, recall ${percent(both, held)}, at least ${percent(budget.recall, 1)}`,
  );
  verdicts.hold(
    both >= budget.precision * found,
    `${name}: ${found} found, precision ${percent(both, found)}, at least ${percent(budget.precision, 1)}`,
  );
}
