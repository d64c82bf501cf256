import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreHyphens } from './restore-hyphens.ts';
import { evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf('scot-free chambered chamber equality were candidate present network twofold');
const restored = (text: string) => readingOf(restoreHyphens(excerptTokens(text), evidence));

describe('hyphens', () => {
  test('of a compound that the lexicon has, or of a number, are restored (webb-1936:15, 518)', () => {
    expect(restored('to go scotfree if')).toBe('to go scot-free if');
    expect(restored('its twochambered congress')).toBe('its two-chambered congress');
  });

  test('a word of the lexicon has none', () => {
    expect(restored('a twofold network')).toBe('a twofold network');
  });

  test('one that lost a space is a dash, after a preposition a speck (carr-1950:8951, 16719)', () => {
    expect(restored('one candidate -were present')).toBe('one candidate — were present');
    expect(restored('recognition of -equality')).toBe('recognition of equality');
  });
});
