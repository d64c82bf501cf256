/** What the search may cost and must reach, committed beside this file; a broken bound fails the benchmark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** See above. */
export interface SearchBudget {
  readonly quotations: {
    /** Least share of quotations whose right passage comes first, by kind. */
    readonly clean: number;
    readonly 'changed-10': number;
    /** Least share of nonsense and of other books' sentences of which is said that they are not held. */
    readonly notFound: number;
  };
  /** Least share of the occurrences by brute force that are found, and of those found that are right. */
  readonly exact: { readonly recall: number; readonly precision: number };
  readonly speed: {
    /** How many times slower than this machine the reader's is taken to be. */
    readonly slowdown: number;
    readonly wordsP95Ms: number;
    readonly quotationP95Ms: number;
    readonly longestTaskMs: number;
  };
  /** Most bytes from an empty cache to the first hit, by kind of question. */
  readonly bytesToFirstHit: Readonly<Record<string, number>>;
  /** Most times the bytes to the first hit of a quotation may grow while the text grows a hundredfold. */
  readonly growth: { readonly bytesRatio: number };
}

/** Reads it. */
export function readBudget(): SearchBudget {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'search-budget.json'), 'utf8')) as SearchBudget;
}

/** Collects what broke a bound while the parts print their figures. */
export class Verdicts {
  readonly #broken: string[] = [];

  /** Prints a figure with its bound and remembers whether it holds. */
  hold(holds: boolean, line: string): void {
    console.log(`  ${holds ? 'holds ' : 'BROKEN'}  ${line}`);
    if (!holds) this.#broken.push(line);
  }

  /** What broke a bound, in the order in which it was found. */
  get broken(): readonly string[] {
    return this.#broken;
  }
}
