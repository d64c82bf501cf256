import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreOrdinals } from './restore-ordinals.ts';

const restored = (text: string) => readingOf(restoreOrdinals(restoreCharacters(excerptTokens(text))));

test.each([
  ['VTsIK 4°0 Sozyva (1920)', 'VTsIK 4go Sozyva (1920)', 'carr-1950:7363'],
  ["VTsIK 4<' Sozyva (1920)", 'VTsIK 4go Sozyva (1920)', 'carr-1950:7098'],
  ["VTsIK 4'. Sozyva (1920)", 'VTsIK 4go Sozyva (1920)', 'carr-1950:7141'],
])('the raised ending of a Russian ordinal is read from what it counts: %s', (received, printed) => {
  expect(restored(received)).toBe(printed);
});

test('a figure by itself, a Roman numeral and a number before other words stay (carr-1950:17624)', () => {
  for (const text of [
    'VTsIK 2 Sozyva',
    'I S"ezd Sovetov',
    'Pyatyi Vserossiiskii S"ezd',
    'about 4°0 degrees',
    '(7’ Vserossiiskii S"ezd',
    'Iyl S"ezd Narodov',
  ])
    expect(restored(text)).toBe(text);
});
