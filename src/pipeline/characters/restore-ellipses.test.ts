import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from './excerpt.ts';
import { restoreCharacters } from './restore-characters.ts';

const restored = (text: string) => readingOf(restoreCharacters(excerptTokens(text)));

test('the dots of an ellipsis stand apart, however they are read (carr-1950:5107, 5321, 581)', () => {
  expect(restored('"the Soviet power .... It is"')).toBe('“the Soviet power . . . . It is”');
  expect(restored('"and peasants ... have said"')).toBe('“and peasants . . . have said”');
  expect(restored('of the people . .. . A trade')).toBe('of the people . . . . A trade');
});

test('spaced dots and a full stop stay', () => {
  for (const text of ['soil. . . . A whole', 'possible . . . our', 'the end. A new'])
    expect(restored(text)).toBe(text);
});
