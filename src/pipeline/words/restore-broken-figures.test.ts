import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreBrokenFigures } from './restore-broken-figures.ts';

const restored = (text: string) => readingOf(restoreBrokenFigures(restoreCharacters(excerptTokens(text))));

test.each([
  ['(Peking, 192,1), ii', '(Peking, 1921), ii', 'carr-1950:7726'],
  ['on March 6, 192,0, attacking', 'on March 6, 1920, attacking', 'carr-1950:7724'],
  ["in December 19'11 a", 'in December 1921 a', 'carr-1950:13587'],
  ["Sovetov (19'1'1), p. 186", 'Sovetov (1922), p. 186', 'carr-1950:13588'],
  ['(n.d. [I9:44]), p. 148', '(n.d. [1924]), p. 148', 'carr-1950:1197'],
  ['(2nd ed. 19:\\5), p. 1', '(2nd ed. 1925), p. 1', 'carr-1950:8675'],
  ['Konstitutsii ( 1 9:13), p. 76', 'Konstitutsii (1 923), p. 76', 'carr-1950:5832'],
  ['ii (192.6), 12.0-121.', 'ii (1926), 120–121.', 'carr-1950:12620'],
  ['xxii, 132.-133).', 'xxii, 132–133).', 'carr-1950:4679'],
  ['i, 49:2-493.', 'i, 492–493.', 'carr-1950:11338'],
])('a 2 in two signs is one figure: %s', (received, printed) => {
  expect(restored(received)).toBe(printed);
});

test('a page is read so only beside a year that is', () => {
  expect(restored('(Paris, 192,0), p. 2,6.')).toBe('(Paris, 1920), p. 26.');
  expect(restored('(Paris, 1920), p. 2,6.')).toBe('(Paris, 1920), p. 2,6.');
});

test('stops, thousands, decimals and pages that are set off stay', () => {
  for (const text of [
    'ii, 140–142. The',
    'some 12,000,000 and 2,000 members',
    'of 192.5 million',
    'p. 192,6',
    'xxiv, 209. 212.',
    'pp. 22, 24',
    'ii, 55:2',
    'No. 2.',
  ])
    expect(restored(text)).toBe(text);
});
