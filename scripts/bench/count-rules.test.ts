import { expect, test } from 'vitest';
import { compareRules, RUNAWAY } from './count-rules.ts';

const before = { 'carr-1950': { 'lost-hyphen': 1400, 'misread-letters': 2000, 'split-year': 370 } };

test('a rule that fires as often as before is not mentioned', () => {
  expect(compareRules(before, before)).toEqual([]);
});

test('a few changes more or less are told, but not loudly', () => {
  const now = { 'carr-1950': { 'lost-hyphen': 1390, 'misread-letters': 2000, 'split-year': 370 } };
  expect(compareRules(before, now)).toEqual([
    { work: 'carr-1950', cause: 'lost-hyphen', before: 1400, now: 1390, isLoud: false },
  ]);
});

test('a rule that is new, gone, or has left its bounds is loud and stands first', () => {
  const now = {
    'carr-1950': { 'lost-hyphen': 1390, 'misread-letters': 2001 + RUNAWAY },
    'webb-1936': { 'split-year': 3 },
  };
  expect(compareRules(before, now).map(({ work, cause, isLoud }) => [work, cause, isLoud])).toEqual([
    ['carr-1950', 'misread-letters', true],
    ['carr-1950', 'split-year', true],
    ['webb-1936', 'split-year', true],
    ['carr-1950', 'lost-hyphen', false],
  ]);
});

test('just as many more as are allowed are not loud', () => {
  const now = { 'carr-1950': { ...before['carr-1950'], 'misread-letters': 2000 + RUNAWAY } };
  expect(compareRules(before, now)[0]?.isLoud).toBe(false);
});
