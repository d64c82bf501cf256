import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreAccents } from './restore-accents.ts';
import { evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf('the old regime of elite and polite regimen raison state émigrés migrate', []);
const accents = ['régime', 'régimes', 'élite', 'émigrés', 'raison d’être'];
const restored = (text: string) => readingOf(restoreAccents(excerptTokens(text), accents, evidence));

describe('words that the book prints with accents', () => {
  test('get them back, with a genitive or a capital or not', () => {
    expect(restored('the old regime, the regime’s elite. Regimes')).toBe(
      'the old régime, the régime’s élite. Régimes',
    );
  });

  test('another sign may stand for the letter where the rest is clear (carr-1950:3167)', () => {
    expect(restored('the Russian imigres, of')).toBe('the Russian émigrés, of');
  });

  test('of a phrase have them behind the words before', () => {
    expect(restored('whose raison d’€tre. To etre or d’etre')).toBe('whose raison d’être. To etre or d’etre');
  });

  test('are whole words', () => {
    expect(restored('a polite regimen, elites')).toBe('a polite regimen, elites');
  });

  test('stay in capitals, where the print has none', () => {
    expect(restored('THE OLD REGIME')).toBe('THE OLD REGIME');
  });

  test('are told in the provenance', () => {
    const [, token] = restoreAccents(excerptTokens('old regime'), accents, evidence);
    expect(token?.changes).toEqual([{ cause: 'lost-accent', evidence: 'printed so in this book' }]);
  });
});

test('a work without such words stays as it is', () => {
  const text = fc.array(fc.constantFrom('regime', 'elite', 'the', 'd’être', 'imigres'), { minLength: 1 });
  fc.assert(
    fc.property(text, (words) => {
      const tokens = excerptTokens(words.join(' '));
      expect(restoreAccents(tokens, [], evidence)).toEqual(tokens);
    }),
  );
});
