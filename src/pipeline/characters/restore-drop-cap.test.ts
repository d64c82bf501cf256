import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from './excerpt.ts';
import { restoreDropCap } from './restore-drop-cap.ts';

const words = new Set([
  'what',
  'mainly',
  'the',
  'when',
  'on',
  'at',
  'great',
  'conception',
  'temerity',
  'january',
  'concentration',
  'he',
  'one',
]);
const pairs = new Set([
  'the concentration',
  'the conception',
  'the great',
  'the temerity',
  'what afterwards',
  'when the',
]);
const evidence = {
  isWord: (form: string) => words.has(form),
  countPair: (first: string, second: string) => (pairs.has(`${first} ${second}`) ? 1 : 0),
};
const opened = (text: string) => restoreDropCap(excerptTokens(text), evidence);

test('a large initial on a line of its own goes to the rest of its word (carr-1950:201)', () => {
  const [first] = opened('W\nHAT afterwards became ');
  expect(first).toMatchObject({
    form: 'What',
    received: 'WHAT',
    spans: [
      { start: 0, end: 1 },
      { start: 2, end: 5 },
    ],
    changes: [{ cause: 'drop-cap', evidence: 'lexicon' }],
  });
});

test('the rest may be set letter by letter (carr-1950:1242)', () => {
  expect(readingOf(opened('M \nA I N  L Y as the result '))).toBe('Mainly as the result');
});

test('a first word in capitals becomes a common one (carr-1950:11047)', () => {
  expect(readingOf(opened('THE great '))).toBe('The great');
});

test('letter-spaced capitals are one word (carr-1950:10229)', () => {
  expect(readingOf(opened('T H E  conception of '))).toBe('The conception of');
});

test('a W read as two strokes is a W (carr-1950:16774)', () => {
  expect(readingOf(opened('\\\\THEN the civil war '))).toBe('When the civil war');
});

test('a lost initial is supplied where only one makes words that the book has elsewhere (carr-1950:9401)', () => {
  const [first] = opened('HE concentration of power ');
  expect(first).toMatchObject({
    form: 'The',
    changes: [{ cause: 'supplied-initial', evidence: '"The concentration" attested' }],
  });
});

test('a speck before the opening leaves the text with its reason (carr-1950:3)', () => {
  const tokens = opened('• THE temerity ');
  expect(readingOf(tokens)).toBe('The temerity');
  expect(tokens[0]).toMatchObject({ received: '•', form: '', changes: [{ cause: 'speck-before-opening' }] });
});

test('pieces that spell the word are one word, and it says so (webb-1936:46)', () => {
  const [first] = opened('O n e difficulty');
  expect(first).toMatchObject({
    form: 'One',
    received: 'O n e',
    changes: [{ cause: 'drop-cap', evidence: 'lexicon' }],
  });
});

test('a first word that the lexicon does not know stays', () => {
  expect(readingOf(opened('VTsIK met '))).toBe('VTsIK met');
});
