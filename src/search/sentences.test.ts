import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from './sentences.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends at its stop, behind the quotation mark or bracket that closes with it', () => {
  expect(
    sentences('It was “to this extent” finished.” The fact remained (so he said). “Dual power” ended.'),
  ).toEqual(['It was “to this extent” finished.”', 'The fact remained (so he said).', '“Dual power” ended.']);
});

test('initials and abbreviations end no sentence', () => {
  for (const text of [
    'So V. I. Lenin wrote to G. M. Krzhizhanovsky.',
    'See Lenin, Sochineniya, vol. XX, p. 41, and cf. Stalin, ed. Adoratsky, art. 5, no. 3.',
    'B. A. Bor’yan, Armeniya, Mezhdunarodnaya Diplomatiya i SSSR.',
    'Ibid. No. 6, art. 103.',
    '1. The cornerstone is the policy of drawing together.',
  ]) {
    expect(sentences(text)).toEqual([text]);
  }
});

test('an abbreviation of capitals ends a sentence where the next word can only open one', () => {
  expect(sentences('He became a member of the R.S.F.S.R. The treaty was signed.')).toHaveLength(2);
  expect(sentences('The R.S.F.S.R. Government signed.')).toHaveLength(1);
});

test('a year ends a sentence, the stop behind a page does not cut the reference', () => {
  expect(sentences('It met in 1917. Lenin spoke.')).toHaveLength(2);
  expect(sentences('Quoted in p. 5. 12 members were there.')).toHaveLength(1);
});

test('paragraphs of a note are sentences of their own', () => {
  expect(sentences('Ibid. xx, 41\nThe list follows')).toEqual(['Ibid. xx, 41', 'The list follows']);
});

test('the sentence that a note annotates is the one that its sign ends', () => {
  const text = 'The congress met. It chose a committee. Then it dispersed.';
  expect(sentenceAt(text, text.indexOf(' Then') - 1)).toBe('It chose a committee.');
});

test('sentences stand in order and hold every letter of the text', () => {
  const words = fc.constantFrom('Lenin', 'p.', 'V.', 'the', 'met.', '“Why?”', '1917.', '\n', '. . .', '(so)');
  fc.assert(
    fc.property(fc.array(words), (some) => {
      const text = some.join(' ');
      const held = sentencesOf(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
      expect(held.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
