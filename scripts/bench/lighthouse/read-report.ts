/** What a report of Lighthouse says, in whole points. */
import { CATEGORIES, type Category } from './lighthouse-budget.ts';

/** The parts of its JSON that are read. Scores go from 0 to 1; null: not judged. */
export interface Report {
  readonly categories: Readonly<
    Partial<
      Record<
        Category,
        {
          readonly score: number | null;
          readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
        }
      >
    >
  >;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly title: string;
        readonly numericValue?: number;
        readonly displayValue?: string;
      }
    >
  >;
  readonly environment: {
    /** How fast the machine was just then, by Lighthouse's own count: about 1,000 for a cheap laptop at rest. */
    readonly benchmarkIndex: number;
  };
  /** There when the page could not be measured. */
  readonly runtimeError?: { readonly code: string; readonly message: string };
}

/** The check that a page which asks search engines to stay away cannot pass. */
export const CRAWLABLE = 'is-crawlable';

/** Ways of showing an audit by which Lighthouse says that it does not count. */
const UNCOUNTED = new Set(['notApplicable', 'informative', 'manual', 'error']);

/** A check that counts and is not wholly passed. */
export interface Shortfall {
  readonly category: Category;
  readonly id: string;
  readonly title: string;
  /** Of 100. */
  readonly score: number;
}

/** Points of 100 of every category that was judged; the checks named in `leftOut` do not count, their weight neither. */
export function scoresOf(report: Report, leftOut: readonly string[] = []): Partial<Record<Category, number>> {
  return Object.fromEntries(
    CATEGORIES.flatMap((category) => {
      const counted = countedAudits(report, category, leftOut);
      const weight = counted.reduce((sum, audit) => sum + audit.weight, 0);
      if (weight === 0) return [];
      const score = counted.reduce((sum, audit) => sum + audit.weight * audit.score, 0) / weight;
      return [[category, Math.round(100 * score)]];
    }),
  );
}

/** The checks that cost points. */
export function shortfallsOf(report: Report, leftOut: readonly string[] = []): Shortfall[] {
  return CATEGORIES.flatMap((category) =>
    countedAudits(report, category, leftOut)
      .filter(({ score }) => score < 1)
      .map(({ id, score }) => ({
        category,
        id,
        title: report.audits[id]?.title ?? id,
        score: Math.round(100 * score),
      })),
  );
}

function countedAudits(report: Report, category: Category, leftOut: readonly string[]) {
  return (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = report.audits[id];
    if (!audit || audit.score === null || weight === 0) return [];
    if (leftOut.includes(id) || UNCOUNTED.has(audit.scoreDisplayMode)) return [];
    return [{ id, weight, score: audit.score }];
  });
}
