import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import { composeText } from './compose-text.ts';

/** The tokens of an excerpt, and the page of each offset: the lines from `second` on stand on p. 127. */
function excerpt(lines: readonly string[], second = lines.length) {
  const own = excerptLines(1, lines);
  const from = own[second]?.span.start ?? Number.POSITIVE_INFINITY;
  return { tokens: tokenizeLines(own), pageOf: (offset: number) => (offset >= from ? '127' : '126') };
}

test('a text is the forms of its tokens with the gaps before them', () => {
  const { tokens, pageOf } = excerpt(['more ', 'or less obvious scars of the conflict. ']);
  expect(composeText([tokens], pageOf, false)).toMatchObject({
    text: 'more or less obvious scars of the conflict.',
    noteRefs: [],
    pageBreaks: [],
    doubts: [],
  });
});

test('a page begins before its first word', () => {
  const { tokens, pageOf } = excerpt(['through local ', 'authorities and those '], 1);
  expect(composeText([tokens], pageOf, false).pageBreaks).toEqual([{ offset: 14, folio: '127' }]);
});

test('in ruled words that are as many as the received ones the page begins before the same word', () => {
  // carr-1950:5479 and 5488, "he that does not | work,", with made-up words of the editors.
  const { tokens, pageOf } = excerpt(['does not ', 'work, neither '], 1);
  const [does, not, work, neither] = tokens as [Token, Token, Token, Token];
  const ruled = {
    ...not,
    role: 'ruled' as const,
    received: 'notwork,',
    spans: [...not.spans, ...work.spans] as const,
  };
  const composed = (form: string) => composeText([[does, { ...ruled, form }, neither]], pageOf, false);
  expect(composed('never work,').pageBreaks).toEqual([{ offset: 11, folio: '127' }]);
  expect(composed('nowork,').pageBreaks).toEqual([{ offset: 12, folio: '127', split: 8 }]);
});

test('a text that opens its page says so at its head', () => {
  const { tokens, pageOf } = excerpt(['ities and those ']);
  expect(composeText([tokens], pageOf, true).pageBreaks).toEqual([{ offset: 0, folio: '126' }]);
});

/** carr-1950:5524 and 5532, "local author-|ities and", with the halves joined as the line ends are resolved. */
function cutWord(split?: number) {
  const { tokens, pageOf } = excerpt(['local author-', 'ities and '], 1);
  const [local, author, ities, and] = tokens as [Token, Token, Token, Token];
  const joined: Token = {
    ...author,
    form: 'authorities',
    spans: [...author.spans, ...ities.spans],
    ...(split !== undefined && { split }),
  };
  return composeText([[local, joined, and]], pageOf, false);
}

test('if the page end cut a word, the page begins after it, and the place of the cut is kept', () => {
  expect(cutWord(6)).toMatchObject({
    text: 'local authorities and',
    pageBreaks: [{ offset: 17, folio: '127', split: 12 }],
  });
});

test('where no stage told the place of the cut, it lies inside the word in proportion to its halves', () => {
  const [{ split } = { split: 0 }] = cutWord().pageBreaks;
  expect(split).toBeGreaterThan(6);
  expect(split).toBeLessThan(17);
});

test('a reference to a note stands where its sign was cut out, without width', () => {
  const { tokens, pageOf } = excerpt(['village Soviets. I Chapter 13 ']);
  const marked = tokens.map(
    (token): Token =>
      token.received === 'I'
        ? { ...token, form: '', gap: '', role: 'note-mark', mark: '1', note: 'n126-1' }
        : token,
  );
  expect(composeText([marked], pageOf, false)).toMatchObject({
    text: 'village Soviets. Chapter 13',
    noteRefs: [{ offset: 16, mark: '1', note: 'n126-1' }],
  });
});

test('a sign before the first word leaves no space there', () => {
  const { tokens, pageOf } = excerpt(['I Chapter 13 ']);
  const marked = tokens.map(
    (token, k): Token => (k === 0 ? { ...token, form: '', role: 'note-mark', mark: '1' } : token),
  );
  expect(composeText([marked], pageOf, false)).toMatchObject({
    text: 'Chapter 13',
    noteRefs: [{ offset: 0, mark: '1' }],
  });
});

test('the paragraphs of a note are parted by a line feed', () => {
  const first = excerpt(['Lenin, Sochineniya, xx, 41. ']);
  expect(composeText([first.tokens, first.tokens], first.pageOf, false).text).toBe(
    'Lenin, Sochineniya, xx, 41.\nLenin, Sochineniya, xx, 41.',
  );
});

test('a doubtful reading is marked over its own letters', () => {
  const { tokens, pageOf } = excerpt(['at t.he ']);
  const doubtful = tokens.map(
    (token, k): Token =>
      k === 1 ? { ...token, doubt: { alternatives: ['the'], evidence: 'two readings' } } : token,
  );
  expect(composeText([doubtful], pageOf, false).doubts).toEqual([
    { start: 3, end: 7, alternatives: ['the'] },
  ]);
});

test('a doubt leaves out the punctuation in which its readings agree (carr-1950:4765)', () => {
  const { tokens, pageOf } = excerpt(['xxii, (38-19), 57 ']);
  const doubtsWith = (alternatives: readonly string[]) => {
    const doubtful = tokens.map((token, k) =>
      k === 1 ? { ...token, doubt: { alternatives, evidence: 'falls' } } : token,
    );
    return composeText([doubtful], pageOf, false).doubts;
  };
  expect(doubtsWith(['(38-39),', '(18-19),'])).toEqual([
    { start: 7, end: 12, alternatives: ['38-39', '18-19'] },
  ]);
  expect(doubtsWith(['(38-39).'])).toEqual([{ start: 7, end: 14, alternatives: ['38-39).'] }]);
  expect(doubtsWith([])).toEqual([{ start: 6, end: 14, alternatives: [] }]);
});

test('places in the text count in what is shown: a letter that is composed of two moves nothing behind it', () => {
  const { tokens, pageOf } = excerpt(['cafe\u0301 Central I ', 'and '], 1);
  const marked = tokens.map(
    (token): Token =>
      token.received === 'I' ? { ...token, form: '', gap: '', role: 'note-mark', mark: '1' } : token,
  );
  const { text, noteRefs, pageBreaks } = composeText([marked], pageOf, false);
  expect(text).toBe('café Central and');
  expect(noteRefs).toEqual([{ offset: 12, mark: '1' }]);
  expect(pageBreaks).toEqual([{ offset: 13, folio: '127' }]);
});

const rows = fc.array(
  fc.array(fc.record({ word: fc.constantFrom('party', 'I', '.', '“the'), isMark: fc.boolean() }), {
    maxLength: 8,
  }),
  { minLength: 1, maxLength: 5 },
);

test('every text is trimmed and single-spaced, its places lie in it, its page breaks rise', () => {
  fc.assert(
    fc.property(rows, fc.nat(4), fc.boolean(), (words, second, opensPage) => {
      const lines = words.map((row) => row.map(({ word }) => word).join(' '));
      const { tokens, pageOf } = excerpt(lines, second);
      const flags = words.flat().map(({ isMark }) => isMark);
      const marked = tokens.map(
        (token, k): Token =>
          flags[k] ? { ...token, form: '', gap: '', role: 'note-mark', mark: '1' } : token,
      );
      const { text, noteRefs, pageBreaks } = composeText([marked], pageOf, opensPage);
      expect(text).toBe(text.trim().replace(/\s+/g, ' '));
      expect(noteRefs).toHaveLength(flags.filter(Boolean).length);
      for (const { offset } of [...noteRefs, ...pageBreaks])
        expect(offset >= 0 && offset <= text.length).toBe(true);
      const folios = pageBreaks.map(({ folio }) => folio);
      expect(new Set(folios).size).toBe(folios.length);
      expect(folios.toSorted()).toEqual(folios);
    }),
  );
});
