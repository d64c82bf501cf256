import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { evidenceOf } from '../words/spec-evidence.ts';
import { parseAuthority } from './parse-authority.ts';
import { restoreTitleEnds } from './restore-title-ends.ts';

const works = parseAuthority(
  "a\tZhizn' Natsional'nostei\tjournal\tru\t-\t-\town\tCC0-1.0\tfor specifications",
  'sample',
);
const evidence = evidenceOf('of', [], [], works);
const restored = (text: string) =>
  readingOf(restoreTitleEnds(restoreCharacters(excerptTokens(text)), evidence));

test('a comma stands between a journal and its number (carr-1950:12257, 17251)', () => {
  expect(restored("Zhizn' Natsional'nostei. No. 15 (72)")).toBe('Zhizn’ Natsional’nostei, No. 15 (72)');
  expect(restored("Zhizn' Natsional'nostei No. 12 (147)")).toBe('Zhizn’ Natsional’nostei, No. 12 (147)');
});

test('no sign stands between a title and its year (carr-1950:15883, 7461)', () => {
  expect(restored("za Dal'nyi Vostok, (1928), p. 289")).toBe('za Dal’nyi Vostok (1928), p. 289');
  expect(restored('s Kontrrevolyutsiei. (1921), pp.')).toBe('s Kontrrevolyutsiei (1921), pp.');
});

test('another word before a number, a sentence before a bracket and a whole title stay', () => {
  for (const text of [
    'the famous Order No. 1',
    'a formless Mass? No. 3',
    'Zhizn’ Natsional’nostei, No. 15',
    'printed by Lenin. (1917) It',
    '(Moscow, 1921), p. 3',
    '2nd ed. (1921), p. 3',
  ])
    expect(restored(text)).toBe(text);
});
