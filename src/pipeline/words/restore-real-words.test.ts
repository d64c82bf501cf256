import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreRealWords } from './restore-real-words.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const general =
  'turn turned modern modem time times tune about century socialist view phrase world printed government simple columns';
const often = (text: string, times: number) => Array.from({ length: times }, () => excerptTokens(text));
// An OCR that reads rn as m, and im as un.
const witness = [
  ...often('about the turn of it at the time of it at this time it was', 30),
  ...often('a modern world in every government ', 14),
  ...often('simple columns ', 12),
  ...attestedOften('Printed of'),
  ...often('the govemment of cohunns sunple and chuck ', 3),
];
const evidence = evidenceOf(general, witness, [{ word: 'Paris', kind: 'name' }]);
const restored = (text: string, own = evidence) => restoreRealWords(excerptTokens(text), own);

describe('a word read as another', () => {
  test('is restored where the witness has the other beside the same words (carr-1950:526, 4623)', () => {
    expect(readingOf(restored('it was about the tum of it', witnessWith('tum')))).toBe(
      'it was about the turn of it',
    );
    const [, , , word] = restored('it at the tune of it');
    expect(word).toMatchObject({ form: 'time', changes: [{ cause: 'misread-as-other-word' }] });
  });

  test('is a doubt where nothing stands beside it that would prove it (carr-1950:18206)', () => {
    const [, word] = restored('by modem conditions');
    expect(word).toMatchObject({ form: 'modem', doubt: { alternatives: ['modern'] } });
  });

  test('a word whose own neighbours are attested is left alone', () => {
    const musical = evidenceOf(general, [...witness, ...often('he called the tune of the ', 12)]);
    expect(readingOf(restored('called the tune of the', musical))).toBe('called the tune of the');
  });

  test('on a witness that shows no confusion nothing is changed', () => {
    const clean = evidenceOf(general, often('at the time of it ', 30));
    expect(restored('at the tune of it', clean).every(({ changes }) => changes.length === 0)).toBe(true);
  });
});

function witnessWith(word: string) {
  return evidenceOf(`${general} ${word}`, witness);
}
