import { expect, test } from 'vitest';
import type { ZoneScore } from '../model/accuracy.ts';
import type { GoldPage } from '../score/read-gold-page.ts';
import type { ScoredWork } from '../score/scored-work.ts';
import { zoneScores } from '../score/zone-scores.ts';
import { countedDifferences, ratesByPart } from './measured.ts';
import { percent, percentRange } from './wording.ts';

const zone = (page: string, one: 'body' | 'notes', characters: number, errors: number): ZoneScore => ({
  page,
  zone: one,
  characters,
  errors,
  words: characters / 5,
  wrongWords: errors,
});

const rates = ratesByPart([
  zone('smith-005', 'body', 2000, 1),
  zone('smith-005', 'notes', 100, 0),
  zone('smith-029', 'body', 1900, 4),
]);

test('text and notes have rates of their own, and a page counts once where they are taken together', () => {
  expect(
    [rates.body, rates.notes, rates.all].map(({ characters: { units, errors } }) => [units, errors]),
  ).toEqual([
    [3900, 5],
    [100, 0],
    [4000, 5],
  ]);
  expect(rates.all.words).toMatchObject({ units: 800, errors: 5, rate: 5 / 800 });
});

test('rates are told in two places, and nothing counted is told as nothing', () => {
  expect(percent(5 / 3900)).toBe('0.13 %');
  expect(percent(0)).toBe('0 %');
  expect(percentRange(0, 0.003689)).toBe('0–0.37 %');
});

test('each wrong word is named with its page, and nothing of the reference beside it', () => {
  const before = 'The landowners had been driven out of the villages in the first weeks of the new ';
  const page: GoldPage = { name: 'smith-005', work: 'smith', body: `${before}regime and fled.`, notes: '' };
  const work: ScoredWork = {
    gold: 'smith',
    passages: [{ id: 'p9-1', kind: 'paragraph', text: `${before}régime and fled.` }],
  };
  const map = { pages: [{ folio: '9', status: 'present' as const, evidence: 'printed' as const, scan: 5 }] };
  expect(countedDifferences(work, [page], zoneScores(work, [page]), map)).toEqual([
    { folios: ['9'], zone: 'body', edition: 'régime', reference: 'regime', kind: 'accents' },
  ]);
});
