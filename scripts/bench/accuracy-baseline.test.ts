import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERROR_KINDS } from '../../src/score/error-kinds.ts';
import { BASELINE } from './accuracy.ts';
import type { AccuracyFigures } from './accuracy-figures.ts';

const accepted = JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyFigures;

test('the accepted figures know every kind of error that is counted now, in body and notes', () => {
  for (const part of ['body', 'notes'] as const) {
    expect(Object.keys(accepted.groundTruth.errors[part])).toEqual([...ERROR_KINDS]);
  }
});

test('the accepted figures begin with the words as received, and each step has body, notes and both', () => {
  const [received] = accepted.groundTruth.steps;
  expect(received?.step).toBe('received');
  for (const { parts } of accepted.groundTruth.steps) {
    expect(Object.keys(parts)).toEqual(['body', 'notes', 'all']);
    for (const rates of Object.values(parts)) {
      for (const figure of Object.values(rates)) expect(figure).toBeTypeOf('number');
    }
  }
});

test('the kinds of a step add up to its word error rate, in body and notes', () => {
  const { steps, kinds } = accepted.groundTruth;
  const [received] = steps;
  for (const part of ['body', 'notes'] as const) {
    const sum = Object.values(kinds[part]).reduce((all, { wer }) => all + wer, 0);
    expect(sum).toBeCloseTo(steps.at(-1)?.parts[part].wer ?? 0, 1);
    const harmed = Object.values(received?.kinds?.[part] ?? {}).map(([, count]) => count);
    expect(harmed.length).toBeGreaterThan(0);
    expect(harmed.every((count) => count === 0)).toBe(true);
  }
});

test('the accepted number of words of the lexicon that were changed is a whole number', () => {
  expect(Number.isInteger(accepted.changedWords)).toBe(true);
});

test('the accepted counts of rules are whole numbers above nought, for every work', () => {
  const works = Object.values(accepted.rules);
  expect(works.length).toBeGreaterThan(0);
  for (const count of works.flatMap((rules) => Object.values(rules))) {
    expect(Number.isInteger(count) && count > 0).toBe(true);
  }
});

test('the accepted figures hold the pages scanned twice and the use of the lists', () => {
  expect(accepted.duplicates.length).toBeGreaterThan(0);
  for (const { steps, kinds } of accepted.duplicates) {
    expect(steps.length).toBeGreaterThan(0);
    for (const { body, notes } of steps)
      expect([typeof body.words, typeof notes.characters]).toEqual(['number', 'number']);
    expect(Object.keys(kinds)).toEqual(['body', 'notes']);
    for (const counts of Object.values(kinds)) expect(Object.keys(counts)).toEqual([...ERROR_KINDS]);
  }
  expect(Object.keys(accepted.lexica)).toEqual([
    ...['entries', 'used', 'usedOnce', 'usedOncePerCent', 'changes', 'onOwnWords', 'onWordsUsedOncePerCent'],
    'withoutUsedOnce',
  ]);
});
