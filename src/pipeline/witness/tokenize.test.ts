import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptLines } from './excerpt-lines.ts';
import { divideToken, tokenizeLines } from './tokenize.ts';

/** carr-1950:1386-1387. */
const lines = excerptLines(1386, [
  'small party of organized and disciplined professional revolution',
  'aries. Feeling ran high ; ',
]);

test('a token is a run without white space, with the place where it stands', () => {
  const [small] = tokenizeLines(lines);
  expect(small).toEqual({
    spans: [{ start: 0, end: 5 }],
    received: 'small',
    form: 'small',
    gap: '',
    role: 'word',
    changes: [],
  });
});

test('the last token of a line tells whether a space stood behind it', () => {
  const ends = tokenizeLines(lines).filter((token) => token.lineEnd !== undefined);
  expect(ends.map(({ received, lineEnd }) => [received, lineEnd])).toEqual([
    ['revolution', 'bare'],
    [';', 'spaced'],
  ]);
});

test('only the first token of a run has no gap before it', () => {
  expect(
    tokenizeLines(lines)
      .map(({ gap }) => gap)
      .join(''),
  ).toBe(' '.repeat(tokenizeLines(lines).length - 1));
});

test('a token is divided at a sign that is cut out of it: "Martov.z" (carr-1950:1399)', () => {
  const [token] = tokenizeLines(excerptLines(1399, ['Martov.z  ']));
  if (!token) throw new Error('no token');
  const [name, sign] = divideToken(token, 7);
  expect([name.received, name.form, name.spans, name.lineEnd]).toEqual([
    'Martov.',
    'Martov.',
    [{ start: 0, end: 7 }],
    undefined,
  ]);
  expect([sign.received, sign.gap, sign.spans, sign.lineEnd]).toEqual([
    'z',
    '',
    [{ start: 7, end: 8 }],
    'spaced',
  ]);
});

test('a token that was changed, or would leave an empty half, is not divided: that would be our bug', () => {
  const [token] = tokenizeLines(excerptLines(1377, ['Socml ']));
  if (!token) throw new Error('no token');
  expect(() => divideToken({ ...token, form: 'Social' }, 2)).toThrow('cannot divide "Social" at 2 (our bug)');
  expect(() => divideToken(token, 0)).toThrow('our bug');
  expect(() => divideToken(token, 5)).toThrow('our bug');
});

const page = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'é', '.', ' ', '\u00a0', '"'), maxLength: 20 }),
  { maxLength: 8 },
);

test('tokens tile every text: between them stands white space alone, and nothing twice', () => {
  fc.assert(
    fc.property(page, (texts) => {
      const text = texts.join('\n');
      let at = 0;
      for (const { spans, received } of tokenizeLines(excerptLines(1, texts))) {
        const [{ start, end }] = spans;
        expect(text.slice(at, start).trim()).toBe('');
        expect(text.slice(start, end)).toBe(received);
        expect(received).toMatch(/^\S+$/);
        expect(start).toBeGreaterThanOrEqual(at);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('the halves of every token tile it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Ж', '.', '1'), minLength: 2 }),
      fc.nat(),
      (word, seed) => {
        const [token] = tokenizeLines(excerptLines(1, [word]));
        if (!token) throw new Error('no token');
        const at = 1 + (seed % (word.length - 1));
        const [left, right] = divideToken(token, at);
        expect(left.received + right.received).toBe(word);
        expect([left.spans[0].end, right.spans[0].start]).toEqual([at, at]);
      },
    ),
  );
});
