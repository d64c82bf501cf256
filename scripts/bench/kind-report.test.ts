import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BASELINE } from './accuracy.ts';
import type { AccuracyFigures } from './accuracy-figures.ts';
import { kindRateTable, kindStepTables } from './kind-report.ts';

const { groundTruth } = JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyFigures;

test('words of a kind that were right before a step are told beside the wrong ones', () => {
  const parts = groundTruth.steps[0]?.parts as (typeof groundTruth.steps)[number]['parts'];
  const steps = [
    { step: 'received', parts, kinds: { body: { letters: [4, 0] as const }, notes: {} } },
    { step: 'dates', parts, kinds: { body: { letters: [3, 2] as const }, notes: {} } },
  ];
  const lines = kindStepTables({ ...groundTruth, steps });
  expect(lines.find((line) => line.includes('received'))).toMatch(/ 4$/);
  expect(lines.find((line) => line.includes('dates'))).toMatch(/ 3 !2$/);
});

test('a kind that is left in one part only has no figures in the other', () => {
  const kinds = { body: {}, notes: { digits: { places: 2, cer: 0.1, wer: 0.2, harmed: 1 } } };
  expect(kindRateTable({ ...groundTruth, kinds }).at(-1)).toMatch(
    /digits +\. +\. +\. +\. +2 +0\.100 +0\.200 +1$/,
  );
});
