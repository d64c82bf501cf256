import { expect, test } from 'vitest';
import { volumeNumber } from './volume-number.ts';

test('printed Roman numbers of volumes become figures, and figures stay', () => {
  expect(['I', 'IV', 'IX', 'XXIV', '3', 'II, 2'].map(volumeNumber)).toEqual([
    '1',
    '4',
    '9',
    '24',
    '3',
    'II, 2',
  ]);
});
