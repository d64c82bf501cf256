/** `npm run bench search`: how surely, how fast and with how many bytes the search finds. */
import { resolve } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { heldText } from './search/held-text.ts';
import { readWorks } from './search/read-works.ts';
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
export async function benchSearch({ part, root }: SearchOptions): Promise<number> {
  const dist = resolve(projectRoot, root ?? 'dist');
  const parts = part === undefined ? SEARCH_PARTS.filter((one) => one !== 'growth') : [readPart(part)];
  const text = heldText(readWorks(dist));
  let isWithin = true;
  for (const one of parts) {
    console.log(`\n${one}`);
    isWithin = (await measurePart(one)) && isWithin;
  }
  return isWithin ? 0 : 1;

  async function measurePart(one: SearchPart): Promise<boolean> {
    switch (one) {
      case 'engines': {
        const { compareEngines } = await import('./search/compare-engines.ts');
        await compareEngines(dist, text, { seed: SEED, count: COUNT, buildMs: {} });
        return true;
      }
      default:
        return true;
    }
  }
}
