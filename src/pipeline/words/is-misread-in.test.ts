import { expect, test } from 'vitest';
import { excerptTokens } from '../characters/excerpt.ts';
import { isMisreadIn } from './is-misread-in.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf(
  'article history power minorities territories control most areas Bolsheviks elected delegates Left accorded cautious condemned there printed italics which this Russia Marxist Marxists qualified men party part',
  [
    ...attestedOften('whIch thIS'),
    ...[1, 2, 3].map(() =>
      excerptTokens('It was printed in Russia, in Paris, in a power in Europe, and there in time.'),
    ),
  ],
);
/** The form at which "in" is printed, or none; a star stands before it. */
const isIn = (text: string) => {
  const index = text.split(' ').findIndex((word) => word.startsWith('*'));
  return isMisreadIn(excerptTokens(text.replace('*', '')), index, evidence);
};

test.each([
  ['of this article *10 the history', 'carr-1950:16940'],
  ['by, or *10 the name of', 'carr-1950:16668'],
  ['some of them minorities *10 the territories', 'carr-1950:18577'],
  ['an undefined control *10 most areas.', 'carr-1950:15495'],
  ['his tenure of power *10 Nikolaevsk. Material', 'carr-1950:15800'],
  ['the German community *10 Paris.', 'carr-1950:18579'],
  ['and Zalezhsky *(10 Proletarskaya Revolyutsiya', 'carr-1950:3512'],
  ['qualified men *III the party', 'carr-1950:8327'],
  ['the article is *III Lenin', 'carr-1950:3419'],
  ['was condemned there *ill 1944', 'carr-1950:14429'],
  ['the phrase is printed *ill italics', 'carr-1950:2795'],
  ['by a misprint *rn the heading', 'carr-1950:17112'],
  ['made up for this *h1 a private letter', 'carr-1950:2900'],
])('“%s” has an in (%s)', (text) => {
  expect(isIn(text)).toBe(true);
});

test.each([
  ['After October *10 the Bolsheviks', 'carr-1950:4305'],
  ['between article *10 and article', 'carr-1950:5773'],
  ['while chapters *10 to 12', 'carr-1950:5507'],
  ['collapsed at once, *10 leaders', 'carr-1950:7292'],
  ['the party elected *10 Left Marxists', 'a number of people'],
  ['especially in Part *III of the present', 'carr-1950:51'],
  ['allies accorded *ill with the cautious', 'carr-1950:15654'],
  ['Natsional’nostei, No. *10 (67),', 'carr-1950:13644'],
])('“%s” has none (%s)', (text) => {
  expect(isIn(text)).toBe(false);
});
