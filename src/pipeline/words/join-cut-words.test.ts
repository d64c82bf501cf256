import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { joinCutWords } from './join-cut-words.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf('party SRs arty against candidate candidates leading deed indeed rest arrest', [
  ...attestedOften('party SRs against against candidates indeed indeed arrest rest Vladimir Vladimir'),
  excerptTokens('of p arty in deed, leading S Rs, offences aga Inst candidate s. in deed'),
]);
const restored = (text: string) => readingOf(joinCutWords(excerptTokens(text), evidence));

test('a letter and a rest that stands nowhere else are one word (carr-1950:8943, carr-1950:8030)', () => {
  expect(restored('of the p arty leadership')).toBe('of the party leadership');
  expect(restored('by leading S Rs in')).toBe('by leading SRs in');
});

test('a first piece that stands nowhere else, and an ending by itself (carr-1950:8935, carr-1950:8953)', () => {
  expect(restored('The offences aga Inst which')).toBe('The offences against which');
  expect(restored('with 8 candidate s. There')).toBe('with 8 candidates. There');
});

test('two words stay two (carr-1950:8051), and so do a letter and a word met elsewhere', () => {
  for (const text of ['in word and in deed', 'a rest', 'p. arty', 's rest of'])
    expect(restored(text)).toBe(text);
});
