import { expect, test } from 'vitest';
import { inRuns } from './address-list.ts';

test('Arabic pages are listed as runs, which end where a number is left out', () => {
  expect(inRuns(['v', 'vi', '3', '4', '5', '7', '9', '10'])).toEqual(['v', 'vi', [3, 5], [7, 7], [9, 10]]);
});
