import { expect, test } from 'vitest';
import { CRAWLABLE, type Report, scoresOf, shortfallsOf } from './read-report.ts';

const audit = (score: number | null, scoreDisplayMode = 'binary') => ({
  score,
  scoreDisplayMode,
  title: `title of ${score}`,
});

const report: Report = {
  environment: { benchmarkIndex: 1000 },
  categories: {
    performance: {
      score: 0.95,
      auditRefs: [
        { id: 'largest-contentful-paint', weight: 25 },
        { id: 'total-blocking-time', weight: 75 },
        { id: 'dom-size', weight: 0 },
      ],
    },
    seo: {
      score: 0.5,
      auditRefs: [
        { id: CRAWLABLE, weight: 4 },
        { id: 'document-title', weight: 1 },
        { id: 'canonical', weight: 1 },
        { id: 'robots-txt', weight: 1 },
      ],
    },
  },
  audits: {
    'largest-contentful-paint': audit(0.8, 'numeric'),
    'total-blocking-time': audit(1, 'numeric'),
    'dom-size': audit(0, 'metricSavings'),
    [CRAWLABLE]: audit(0),
    'document-title': audit(1),
    canonical: audit(null, 'notApplicable'),
    'robots-txt': audit(1, 'informative'),
  },
};

test('a score is the mean of the checks that count, each with its weight', () => {
  expect(scoresOf(report)).toEqual({ performance: 95, seo: 20 });
});

test('a page that is kept from search engines is judged without the check that asks for the opposite', () => {
  expect(scoresOf(report, [CRAWLABLE])).toEqual({ performance: 95, seo: 100 });
});

test('the checks that cost points are named, those without weight are not', () => {
  expect(shortfallsOf(report).map(({ category, id, score }) => [category, id, score])).toEqual([
    ['performance', 'largest-contentful-paint', 80],
    ['seo', CRAWLABLE, 0],
  ]);
  expect(shortfallsOf(report, [CRAWLABLE])).toHaveLength(1);
});
