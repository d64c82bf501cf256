/** `npm run bench search`: how surely, how fast and with how many bytes the search finds. */
import { resolve } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { formatDuration } from '../step-clock.ts';
import { type HeldText, heldText } from './search/held-text.ts';
import { readWorks } from './search/read-works.ts';
import { readBudget, type SearchBudget, Verdicts } from './search/search-budget.ts';
import { readPart, SEARCH_PARTS, type SearchPart } from './search-parts.ts';

/** Options of the command. */
export interface SearchOptions {
  /** One of `SEARCH_PARTS`; all but growth without it. */
  readonly part?: string | undefined;
  /** Folder of a built site; `dist` without it. */
  readonly root?: string | undefined;
  /** List what was not found, or not first. */
  readonly errors?: boolean | undefined;
}

/** Seed of all that is drawn, so that two runs differ only where the search does. */
const SEED = 6;
/** Quotations of each kind. */
const COUNT = 200;

/**
 * Measures and prints.
 *
 * @returns exit code: 1 if a bound is broken
 */
export async function benchSearch({ part, root, errors = false }: SearchOptions): Promise<number> {
  const dist = resolve(projectRoot, root ?? 'dist');
  const parts = part === undefined ? SEARCH_PARTS.filter((one) => one !== 'growth') : [readPart(part)];
  const measured: Measured = {
    dist,
    text: heldText(readWorks(dist)),
    options: { seed: SEED, count: COUNT, errors },
    budget: readBudget(),
    verdicts: new Verdicts(),
  };
  for (const one of parts) {
    const started = performance.now();
    console.log(`\n${one}\n`);
    await measurePart(one, measured);
    console.log(`  (${formatDuration(performance.now() - started)})`);
  }
  const { broken } = measured.verdicts;
  console.log(broken.length === 0 ? '\nAll bounds hold.' : `\nBroken bounds:\n  ${broken.join('\n  ')}`);
  return broken.length === 0 ? 0 : 1;
}

/** What every part needs. */
interface Measured {
  readonly dist: string;
  readonly text: HeldText;
  readonly options: { readonly seed: number; readonly count: number; readonly errors: boolean };
  readonly budget: SearchBudget;
  readonly verdicts: Verdicts;
}

/** Loads what a part is measured with only when it is measured. */
async function measurePart(
  part: SearchPart,
  { dist, text, options, budget, verdicts }: Measured,
): Promise<void> {
  switch (part) {
    case 'quotations': {
      const { measureQuotations } = await import('./search/measure-quotations.ts');
      return measureQuotations(dist, text, options, budget.quotations, verdicts);
    }
    case 'exact': {
      const { measureExactness } = await import('./search/measure-exactness.ts');
      return measureExactness(dist, text, options, budget.exact, verdicts);
    }
    case 'speed': {
      const { measureSpeed } = await import('./search/measure-speed.ts');
      return measureSpeed(dist, text, options, budget, verdicts);
    }
    case 'growth': {
      const { measureGrowth } = await import('./search/measure-growth.ts');
      const { measurePagefindGrowth } = await import('./search/measure-pagefind-growth.ts');
      const works = readWorks(dist);
      await measureGrowth(dist, works, options, budget.growth, verdicts);
      return measurePagefindGrowth(works, [1, 2, 3, 5, 10], options.seed);
    }
    case 'engines': {
      const { compareEngines } = await import('./search/compare-engines.ts');
      return compareEngines(dist, readWorks(dist), options);
    }
  }
}
