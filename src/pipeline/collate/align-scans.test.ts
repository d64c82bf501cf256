import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { alignLines } from './align-lines.ts';
import { alignWords } from './align-words.ts';

describe('lines', () => {
  test('are paired over a line that one scan has torn or lost (carr-1950:12745, 12827)', () => {
    const first = excerptLines(1, [
      'I Quoted in W. Kolarcz, 1Vlyths and Realities til Eastern Eu>ope (1946), p. 68 ',
      '~~ . ',
      'of war in 19I4· ',
    ]);
    const second = excerptLines(9, [
      'fro ',
      "I Quoted in W. Kolarcz,ll'fyths and Realities In EllTope (1946), p. 68. ",
      '',
      'of war in 1914. ',
    ]);
    const pairs = alignLines(first, second).map(([one, other]) => [one.number, other.number]);
    expect(pairs).toEqual([
      [1, 10],
      [3, 12],
    ]);
  });

  test('of two different pages are in no pair', () => {
    const first = excerptLines(1, ['demonstrations of gOOd-Will evoked a resolution ']);
    const second = excerptLines(9, ['The region commonly known before 19If ']);
    expect(alignLines(first, second)).toEqual([]);
  });
});

describe('words', () => {
  const stretchesOf = (base: string, other: string) => {
    const [left, right] = excerptLines(1, [base, other]);
    if (!left || !right) throw new Error('two lines');
    const text = `${base}\n${other}`;
    return alignWords(left, right).map((stretch) => [
      text.slice(stretch.base.start, stretch.base.end),
      text.slice(stretch.other.start, stretch.other.end),
    ]);
  };

  test('stand beside each other, a year set apart beside the whole one (carr-1950:7597, 7689)', () => {
    expect(stretchesOf('November 14, 1918, as IS ', 'November 14, 1 915, as is ')).toEqual([
      ['November', 'November'],
      ['14,', '14,'],
      ['1918,', '1 915,'],
      ['as', 'as'],
      ['IS', 'is'],
    ]);
  });

  test('glued in one scan make one stretch (carr-1950:14511)', () => {
    expect(stretchesOf('the last of the " white ', 'the last ofthe " white ')).toContainEqual([
      'of the',
      'ofthe',
    ]);
  });

  test('every sign of both lines is in one stretch, in its order', () => {
    const line = fc.array(fc.constantFrom(...'aIl1 .,m" '), { maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(line, line, (base, other) => {
        const stretches = stretchesOf(base, other);
        const signs = (text: string) => text.replace(/\s/g, '');
        expect(stretches.map(([left = '']) => signs(left)).join('')).toBe(signs(base));
        expect(stretches.map(([, right = '']) => signs(right)).join('')).toBe(signs(other));
      }),
    );
  });
});
