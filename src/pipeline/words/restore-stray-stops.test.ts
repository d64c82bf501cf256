import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreStrayStops } from './restore-stray-stops.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const words = `against Soviet power central committee was composed exclusively found largely fictitious president
nominated party votes favour hards time posed able shoulder own share end put exploitation policies say thought
utopian murder most notorious these congress twelfth already been discussed late late territory given class vanguard
Finland each with from which workers name taken over complicity alleged it by or`;
const evidence = evidenceOf(words.replaceAll('\n', ' '), [
  ...attestedOften('against'),
  ...[1, 2, 3].map(() => excerptTokens('It was composed at this time of the party.')),
]);
const restored = (text: string) =>
  readingOf(restoreStrayStops(restoreCharacters(excerptTokens(text)), evidence));

test('no sentence ends behind an article or a conjunction (carr-1950:12900, carr-1950:16098)', () => {
  expect(restored('war against the. Soviet power')).toBe('war against the Soviet power');
  expect(restored('The. elections')).toBe('The elections');
  expect(restored('of the party and . the time')).toBe('of the party and the time');
});

test('a stop is a speck where the words stand together elsewhere (carr-1950:1484)', () => {
  expect(restored('committee was . composed exclusively')).toBe('committee was composed exclusively');
});

test('a sentence may end with a preposition or an initial (carr-1950:10923, carr-1950:98)', () => {
  for (const text of [
    'cannot be thought of. That is utopian',
    'Mr. A. Rothstein, lecturer',
    'against power. but',
  ])
    expect(restored(text)).toBe(text);
});

test('a comma behind a preposition or a demonstrative opens no parenthesis there (carr-1950:1441)', () => {
  expect(restored('in favour of , the " hards ".')).toBe('in favour of the “hards”.');
  expect(restored('At this, time he posed')).toBe('At this time he posed');
  expect(restored('able to ,shoulder his own share')).toBe('able to shoulder his own share');
});

test('a comma that closes or opens a parenthesis stays (carr-1950:16668, carr-1950:18167, webb-1936:11)', () => {
  for (const text of [
    'taken over by, or in the name of, the workers',
    'is put an end to, the exploitation of',
    'the policies of, say, France',
    'the most notorious of these, the murder of',
    'with, it was alleged, the complicity',
    'As it was, the party',
  ])
    expect(restored(text)).toBe(text);
});

test('of two stops one is printed (carr-1950:14722, carr-1950:16456, carr-1950:12226, carr-1950:881)', () => {
  expect(restored('the congress,; and it')).toBe('the congress; and it');
  expect(restored('has been discussed.: As late')).toBe('has been discussed. As late');
  expect(restored('the given territory ; . (d) The')).toBe('the given territory; (d) The');
  expect(restored('of the class : — its vanguard')).toBe('of the class — its vanguard');
  for (const text of ['cotton, etc.; wool', '(N.Y., 1946)', 'the time: . . . They'])
    expect(restored(text)).toBe(text);
});
