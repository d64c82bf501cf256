import { expect, test } from 'vitest';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { accuracySchema } from '../../src/schemas/accuracy.ts';
import type { GoldPage } from '../../src/score/read-gold-page.ts';
import { formatAccuracy, measureUnruled } from './measure-unruled.ts';

// carr-1950:5526, the note as the OCR has it and as it is printed.
const PRINTED = 'The translation "Village Soviets" is convenient but may mislead';
const work = {
  work: { id: 'smith-1920', groundTruth: 'smith' },
  unruledChapters: [
    {
      passages: [],
      notes: [{ id: 'n126-1', label: '1', text: PRINTED.replace('translation', 'translatlOn') }],
    },
  ],
} as unknown as RestoredWork;
const page = (name: string): GoldPage => ({ name: `${name}-118`, work: name, body: '', notes: PRINTED });

test('what the rules leave wrong is written zone by zone, a line each, and read back by its schema', () => {
  const record = measureUnruled(work, [page('smith'), page('jones')]);
  expect(record?.unruled).toEqual([
    { page: 'smith-118', zone: 'notes', characters: PRINTED.length, errors: 2, words: 9, wrongWords: 1 },
  ]);
  const text = record ? formatAccuracy(record) : '';
  expect(text.split('\n').filter((line) => line.includes('"zone"')).length).toBe(1);
  expect(accuracySchema.parse(JSON.parse(text))).toEqual(record);
});

test('a work of which no page was keyed has no figures', () => {
  expect(measureUnruled(work, [page('jones')])).toBeUndefined();
});
