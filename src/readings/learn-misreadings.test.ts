import { expect, test } from 'vitest';
import { learnMisreadings } from './learn-misreadings.ts';

test('what is misread is the part in which two forms differ (carr-1950:5530)', () => {
  expect(learnMisreadings([{ from: 'mhabited', to: 'inhabited' }])).toEqual([
    { printed: 'in', read: 'm', count: 1 },
  ]);
});

test('a sign too many is learnt with the letter before it; one too few teaches nothing', () => {
  expect(learnMisreadings([{ from: 't.he', to: 'the' }])).toEqual([{ printed: 't', read: 't.', count: 1 }]);
  expect(learnMisreadings([{ from: 'wrd', to: 'word' }])).toEqual([]);
});

test('what comes back is counted, and the order of the pairs does not matter', () => {
  const pairs = [
    { from: 'locahty', to: 'locality' },
    { from: 'mhabited', to: 'inhabited' },
    { from: 'sohdanty', to: 'sohdarity' },
    { from: 'pohtics', to: 'politics' },
  ];
  const learnt = learnMisreadings(pairs);
  expect(learnt).toContainEqual({ printed: 'li', read: 'h', count: 2 });
  expect(learnMisreadings(pairs.toReversed())).toEqual(learnt);
});

test('a figure read as another teaches nothing: no reader could find it', () => {
  expect(learnMisreadings([{ from: '1935', to: '1936' }])).toEqual([]);
});

test('a whole word read otherwise, and a word cut by a line end, teach nothing', () => {
  expect(
    learnMisreadings([
      { from: 'abcdefgh', to: 'stuvwxyz' },
      { from: 'author-|ities', to: 'authorities' },
      { from: 'same', to: 'same' },
    ]),
  ).toEqual([]);
});
