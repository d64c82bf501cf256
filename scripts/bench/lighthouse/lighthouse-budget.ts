/** What Lighthouse must say of the site, committed beside this file; a broken bound fails the benchmark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Lighthouse gives scores for, in its own words. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** See `CATEGORIES`. */
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse takes the reader to sit before: a computer with a good line, or a cheap phone with a slow one. */
export const DEVICES = ['desktop', 'phone'] as const;

/** See `DEVICES`. */
export type Device = (typeof DEVICES)[number];

/** See above. */
export interface LighthouseBudget {
  /** The version that measures: another one weighs otherwise. */
  readonly lighthouse: string;
  /** How often the performance of a page is measured; the median counts. */
  readonly runs: number;
  /** Least scores, of 100; a category that is not named has no bound. */
  readonly leastScores: Readonly<Record<Device, Readonly<Partial<Record<Category, number>>>>>;
}

/** Reads it. */
export function readBudget(): LighthouseBudget {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, 'lighthouse-budget.json'), 'utf8'),
  ) as LighthouseBudget;
}
