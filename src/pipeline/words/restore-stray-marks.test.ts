import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreStrayMarks } from './restore-stray-marks.ts';
import { evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf('Marxist Russian front Petrograd tactical system land League March', [
  excerptTokens('the system of land; a system of land'),
]);
const tokensOf = (text: string) => restoreStrayMarks(restoreCharacters(excerptTokens(text)), evidence);
/** What leaves the text leaves its space with it. */
const restored = (text: string) => readingOf(tokensOf(text).filter(({ form }) => form !== ''));

describe('marks that are no part of the text', () => {
  test('a ring before an article is dirt (carr-1950:1377)', () => {
    expect(restored('°A front')).toBe('A front');
    expect(restored('at 4°A front')).toBe('at 4°A front');
  });

  test('dirt between two words goes, with its reason (carr-1950:556)', () => {
    expect(tokensOf('the Russian • Marxist there')[2]).toMatchObject({
      received: '•',
      form: '',
      changes: [{ cause: 'stray-mark' }],
    });
    expect(restored('the Russian • Marxist there')).toBe('the Russian Marxist there');
  });

  test('a single mark before a quotation is its colon (carr-1950:2830)', () => {
    expect(restored(`He added ' " The land is the system "`)).toBe('He added: “The land is the system”');
    expect(restored(`the workers' " The land "`)).toBe('the workers’ “The land”');
  });

  test('a dot at the end of a note is its stop (carr-1950:2746)', () => {
    expect(restored('p. 41 •')).toBe('p. 41.');
    expect(restored('p. 105· Semirechie')).toBe('p. 105· Semirechie');
    expect(restored('pp. 249-250•')).toBe('pp. 249–250.');
  });

  test('an apostrophe at the edge of a word that has none goes (carr-1950:15009, 16864)', () => {
    expect(restored("in 'the system of")).toBe('in the system of');
    expect(restored("the' system of land")).toBe('the system of land');
    expect(tokensOf("in 'the system of")[1]).toMatchObject({ received: "'the", form: 'the', gap: ' ' });
  });

  test('an apostrophe of a plural, or one that a quotation may need, stays', () => {
    expect(restored("the systems' land is")).toBe('the systems’ land is');
    expect(restored("in 'the system' of land")).toBe('in ‘the system’ of land');
    expect(restored("in 'tis system")).toBe('in ’tis system');
  });

  test('dirt at the edge of a word goes (carr-1950:4713, 647)', () => {
    expect(restored('merely ·tactical')).toBe('merely tactical');
    expect(restored('the League .in March')).toBe('the League in March');
    expect(restored('the system· of land')).toBe('the system of land');
  });

  test('where a stop may have stood it is a doubt (carr-1950:4352)', () => {
    const [, token] = tokensOf('the front· the Petrograd');
    expect(token).toMatchObject({ form: 'front·', doubt: { alternatives: ['front;', 'front,', 'front'] } });
  });

  test('of two stops the lesser goes (carr-1950:1093)', () => {
    expect(restored('of Latin,. but it')).toBe('of Latin, but it');
    expect(restored('etc., and')).toBe('etc., and');
  });

  test('an apostrophe after an abbreviation closes nothing (carr-1950:366)', () => {
    expect(restored("(Engl. transl.' 1930)")).toBe('(Engl. transl. 1930)');
  });

  test('a mark that closes a quotation stays', () => {
    expect(restored("the ' Russian front.' It")).toBe('the ‘Russian front.’ It');
    expect(restored("the workers' system")).toBe('the workers’ system');
  });

  test('an ellipsis keeps its dots', () => {
    expect(restored('the front . . . the land')).toBe('the front . . . the land');
  });
});
