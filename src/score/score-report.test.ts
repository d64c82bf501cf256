import { expect, test } from 'vitest';
import { readGoldPage } from './read-gold-page.ts';
import { GROUND_TRUTH_CAVEAT, pageReport, scoreReport } from './score-report.ts';
import { scoreWorks } from './score-works.ts';

const score = scoreWorks(
  [
    {
      gold: 'carr',
      passages: [
        { id: 'p28-1', kind: 'paragraph', text: 'Trotsky unexpectedly came out in favour of Martov.' },
        { id: 'p190-1', kind: 'paragraph', text: 'The editors were Bukharin, Radek and V. Smimov.' },
      ],
    },
  ],
  [
    readGoldPage('carr-029.gold', '[P] Trotsky unexpectedly came out in favour of Martov.[^2]'),
    readGoldPage('carr-178.gold', '[P] The editors were Bukharin, Radek and V. Smirnov.'),
  ],
);

test('the report lists the figures, what they rest on, and the worst page with its faults', () => {
  expect(scoreReport(score, 1)).toEqual([
    'pages 2, characters 98',
    'CER 2.041 %   exact blocks 0.000 %   unplaced 0',
    'note references  recall 0.000 %  precision 100.000 %  (1)',
    'paragraph breaks recall 100.000 %  precision 100.000 %  (0)',
    GROUND_TRUTH_CAVEAT,
    '  carr-178  2 edits in 48   ere Bukharin, Radek and V. Smi⟦r→⟧  re Bukharin, Radek and V. Smir⟦n→m⟧',
  ]);
});

test('one page is shown with every fault, a lost reference by its number', () => {
  expect(pageReport(score, 'carr-029')).toEqual([' came out in favour of Martov.⟦ref 2→∅⟧']);
});

test('a page that is not among the ground truth has no report', () => {
  expect(pageReport(score, 'carr-030')).toBeUndefined();
});
