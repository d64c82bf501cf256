import { expect, test } from 'vitest';
import { isLikePlace } from './like-place.ts';

test.each([
  '61',
  'vi',
  'p61n2',
  'p. 61 n. 2',
  'pp. 61-63',
  'chapter 4',
  'ch. iv',
  'Note A',
  'Preface',
  'Carr 61',
  'E. H. Carr, The Bolshevik Revolution 1917-1923 (London, 1950), vol. 1, 61',
])('"%s" may be a place', (asked) => {
  expect(isLikePlace(asked)).toBe(true);
});

test.each([
  'Kerensky',
  'dual power',
  'the provisional government had been formed in 1917 by the duma',
  'a note of protest from the government',
  'the part played by the soviets in this',
])('"%s" is none as far as a small test can tell', (asked) => {
  expect(isLikePlace(asked)).toBe(false);
});
