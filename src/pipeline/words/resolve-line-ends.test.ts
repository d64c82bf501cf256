import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { findUndecidedLineEnds, resolveLineEnds } from './resolve-line-ends.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const general =
  'framework self determination selfish discipline conscious for clearly constitutional country wide countrywide meanwhile mean while con war ' +
  'revolution government established re establishment the work frame party';
const witness = attestedOften(
  'self-determination self-interest self-defence discipline conscious country wide clearly mean while party revolution work frame',
);
const function_ = [{ word: 'for', kind: 'function' } as const];
const evidence = evidenceOf(general, [...witness, ...attestedOften('for ARA')], function_);
const marked = (text: string) => resolveLineEnds(excerptTokens(text), evidence, { lineEnds: 'marked' });
const unmarked = (text: string) => resolveLineEnds(excerptTokens(text), evidence, { lineEnds: 'unmarked' });

describe('a witness that marks its line ends', () => {
  test('a space at the end of the line is a space', () => {
    expect(readingOf(marked('the \nwork'))).toBe('the work');
  });

  test('without it a hyphen was lost: the halves are one word at two places, by rule (carr-1950:29)', () => {
    const tokens = marked('this frame\nwork ');
    expect(tokens[1]).toMatchObject({
      form: 'framework',
      received: 'framework',
      spans: [
        { start: 5, end: 10 },
        { start: 11, end: 15 },
      ],
      lineEnd: 'spaced',
      changes: [],
    });
  });

  test('a compound attested with its hyphen keeps it, and says so (carr-1950:8295)', () => {
    expect(marked('of self\ndetermination ')[1]).toMatchObject({
      form: 'self-determination',
      changes: [{ cause: 'hyphen-at-line-end', evidence: 'attested 3 times' }],
    });
  });

  test('a first half of many compounds takes a hyphen before any word (carr-1950:945)', () => {
    expect(readingOf(marked('and self\ndiscipline, '))).toBe('and self-discipline,');
  });

  test('a first half of many compounds still joins where the whole is a word', () => {
    expect(readingOf(marked('and self\nish '))).toBe('and selfish');
  });

  test('function words beside a speck were never one word (carr-1950:7864)', () => {
    expect(marked('dangerous; for\nARA clearly ')[1]).toMatchObject({
      form: 'for',
      changes: [{ cause: 'space-at-line-end', evidence: 'two words' }],
    });
  });

  describe('two words and no word of both', () => {
    const both = evidenceOf(
      'brought birth controversies approved heaven storming pardon financial economic revolutionary Democrats Union',
      attestedOften(
        'birth controversies financial economic Lenin approved revolutionary social-revolutionary Democrats Union',
      ),
      [
        { word: 'these', kind: 'function' },
        { word: 'Lenin', kind: 'name' },
      ],
    );
    const read = (text: string) => resolveLineEnds(excerptTokens(text), both, { lineEnds: 'marked' });

    test('make a compound, also one that stands nowhere else (carr-1950:498, 17002)', () => {
      expect(readingOf(read('a heaven\nstorming '))).toBe('a heaven-storming');
      expect(readingOf(read('the financial\neconomic '))).toBe('the financial-economic');
    });

    test('stay two behind a name, before a plural and behind a word for a noun, where a dash may be lost (carr-1950:2257, 400, 16954)', () => {
      expect(read('with Lenin\napproved ')[1]).toMatchObject({ form: 'Lenin' });
      expect(read('to birth\ncontroversies ')[1]).toMatchObject({
        form: 'birth',
        doubt: { alternatives: ['birth-'] },
      });
      expect(read('of these\npardon ')[1]).toMatchObject({
        form: 'these',
        doubt: { alternatives: ['these —'] },
      });
    });

    test('a capital in the middle proves the hyphen, whatever became of the first half (carr-1950:14446, 16362)', () => {
      expect(readingOf(read('at Temir-Khan\nShure '))).toBe('at Temir-Khan-Shure');
      expect(readingOf(read('to Kll\nUnion '))).toBe('to Kll-Union');
    });
  });

  test('a hyphen that became a blot, or dirt before the second half, is no letter (carr-1950:2873, 13457)', () => {
    expect(marked('the frame\uFFFD \nwork')[1]).toMatchObject({ form: 'frame\uFFFD' });
    expect(marked('the constitu\uFFFD \ntional work')[1]).toMatchObject({
      form: 'constitutional',
      changes: [{ cause: 'word-cut-by-line-end', evidence: 'a word' }],
    });
    expect(readingOf(marked('the constitu\n.tional work'))).toBe('the constitutional work');
  });

  test('nothing is joined over a dash, a stop or a number', () => {
    expect(readingOf(marked('the party,\nand 19\n20 —\nthe'))).toBe('the party, and 19 20 — the');
  });

  test('the cut of a page end inside a word is kept', () => {
    const tokens = resolveLineEnds(excerptTokens('this frame-\nwork '), evidence, {
      lineEnds: 'marked',
      isPageEnd: () => true,
    });
    expect(tokens[1]).toMatchObject({ form: 'framework', split: 5 });
  });

  test('a note mark between the halves stands after the word', () => {
    const [first, frame, work] = excerptTokens('this frame\nwork ');
    if (!first || !frame || !work) throw new Error('three tokens expected');
    const mark = { ...work, received: '1', form: '', gap: '', role: 'note-mark', mark: '1' } as const;
    const tokens = resolveLineEnds([first, frame, mark, work], evidence, { lineEnds: 'marked' });
    expect(tokens.map(({ form, role }) => [form, role])).toEqual([
      ['this', 'word'],
      ['framework', 'word'],
      ['', 'note-mark'],
    ]);
  });
});

describe('halves that were misread', () => {
  const own = evidenceOf('all anti military revolutionary Russian', [
    ...attestedOften('all-Russian all-Union military-revolutionary anti-Bolshevik anti-Semitic all all all'),
    ...attestedOften('Russian Bolsheviks Bolsheviks'),
    ...attestedOften('thIS'),
  ]);
  const resolved = (text: string) =>
    readingOf(resolveLineEnds(excerptTokens(text), own, { lineEnds: 'marked' }));

  test('the printed first half decides on the hyphen (carr-1950:8593, 4463)', () => {
    expect(resolved('the mllitary\nrevolutionary ')).toBe('the mllitary-revolutionary');
  });

  test('a capital forbids a bare join after a prefix (carr-1950:11660)', () => {
    expect(resolved('and foreign anti\nBolsheviks, ')).toBe('and foreign anti-Bolsheviks,');
  });
});

describe('a witness that does not', () => {
  test('halves that are no words are joined where they make one', () => {
    expect(unmarked('privileges, con\nstitutional')[1]).toMatchObject({
      form: 'constitutional',
      changes: [{ cause: 'word-cut-by-line-end', evidence: 'lexicon' }],
    });
  });

  test('two words that also make a third are left and reported', () => {
    const tokens = unmarked('on which country\nwide');
    expect(readingOf(tokens)).toBe('on which country wide');
    expect(findUndecidedLineEnds(tokens, evidence, { lineEnds: 'unmarked' })).toEqual([2]);
  });
});

test('a second run over resolved line ends changes nothing', () => {
  const piece = fc.constantFrom(
    'self',
    'determination',
    'frame',
    'work',
    'for',
    'ARA',
    'party,',
    'the',
    'con',
    'stitutional',
    'frame-',
    '19',
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' \n', '\n')), { maxLength: 14 })
    .map((rows) => rows.flat().join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('marked' as const, 'unmarked' as const), (received, lineEnds) => {
      const once = resolveLineEnds(excerptTokens(received), evidence, { lineEnds });
      expect(resolveLineEnds(once, evidence, { lineEnds })).toEqual(once);
    }),
  );
});
