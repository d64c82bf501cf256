import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { joinLetterSpaced } from './join-letter-spaced.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf('official violation resolution higher are leader president on', [
  ...attestedOften('whIch thIS official violation resolution higher are'),
  excerptTokens('moved on to Verkhne-Udinsk; there'),
]);
const restored = (text: string) => readingOf(joinLetterSpaced(excerptTokens(text), evidence));

describe('an initial set apart from its name', () => {
  test('stands before letters that are no word (carr-1950:15039)', () => {
    expect(restored('of J ordania, the leader')).toBe('of Jordania, the leader');
  });

  test('in both halves of a name that is attested (carr-1950:15608)', () => {
    expect(restored('to V erkhne-U dinsk, there')).toBe('to Verkhne-Udinsk, there');
  });

  test('a capital that is a word of its own, or stands before a word, stays', () => {
    for (const text of ['stati V zashchitu', 'Isaac D on Levine', 'K voprosu'])
      expect(restored(text)).toBe(text);
  });
});

test('letters set apart and read as capitals besides are one word (carr-1950:9042, 8938, 8954)', () => {
  expect(restored('the o ffiCIal is')).toBe('the offiCIal is');
  expect(restored('was VI Olation of')).toBe('was VIOlation of');
  expect(restored('by a re solut Ion of')).toBe('by a resolutIon of');
});

test('letters of a number and of “n.d.” are no words set apart (carr-1950:3693, carr-1950:6862)', () => {
  expect(restored('xx, I OO- I O n there')).toBe('xx, I OO- I O n there');
  expect(restored('is there O n the')).toBe('is there On the');
  expect(restored('the leader o n. [1924])')).toBe('the leader on. [1924])');
});
