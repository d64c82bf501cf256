import { expect, test } from 'vitest';
import { excerptTokens } from '../characters/excerpt.ts';
import { markIllegible } from './mark-illegible.ts';

test('a wreck is a doubt without alternatives, as received (carr-1950:3178)', () => {
  const [, wreck, of] = markIllegible(excerptTokens('the ill!tof}:\uFFFDtic.2ystem of'));
  expect(wreck).toMatchObject({ form: 'ill!tof}:\uFFFDtic.2ystem', doubt: { alternatives: [] } });
  expect(of?.doubt).toBeUndefined();
});

test('a doubt with alternatives keeps them', () => {
  const doubt = { alternatives: ['advice'], evidence: 'signs in place of letters' };
  const [token] = markIllegible(excerptTokens('advi\uFFFD').map((one) => ({ ...one, doubt })));
  expect(token?.doubt).toBe(doubt);
});

test('abbreviations, ellipses and figures are legible', () => {
  const tokens = markIllegible(excerptTokens('i.e., N.Y., . . . pp. 3-5; S"ezd £5 & *'));
  expect(tokens.filter(({ doubt }) => doubt)).toEqual([]);
});
