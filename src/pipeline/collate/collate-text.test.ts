import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import { readingOf } from '../characters/excerpt.ts';
import type { LexiconEntry } from '../words/lexicon.ts';
import { attestedOften, evidenceOf } from '../words/spec-evidence.ts';
import { collateText } from './collate-text.ts';
import { findLostSigns } from './find-lost-signs.ts';
import { sampleScans } from './sample-scans.ts';

const general =
  'second congresses held demonstrations good-will good will evoked resolution intentions were sincere achievements ' +
  'document dated presented lune fall back November correctly stated only full force such restrictions main ' +
  'argument against originally part were included region commonly known before peasant masses should Myths corporate ' +
  'entitles entities last white generals argument about modern these three';
const own: LexiconEntry[] = [
  { word: 'Armenian', kind: 'name' },
  { word: 'Washington', kind: 'name' },
  { word: 'Georgia', kind: 'name' },
  { word: 'June', kind: 'month' },
  { word: 'November', kind: 'month' },
  { word: 'but', kind: 'function' },
  { word: 'of', kind: 'function' },
];
// The witness has the habit of capitals inside words.
const witness = [
  ...attestedOften('thIS whIch soclaL xx xxi Lenin Soviet Soviet Soviet this which social'),
  ...attestedOften('June June in it the of with'),
];
const evidence = evidenceOf(`${general} this which social`, witness, own);

const collated = (base: string, other: string) => {
  const { tokens, ground } = sampleScans([base], [other], evidence);
  return collateText(tokens, ground);
};
const read = (base: string, other: string) => readingOf(collated(base, other).tokens);

describe('words', () => {
  test('the reading that the lexicon knows is taken and says where it stands (carr-1950:15922, 16017)', () => {
    const { tokens, variants } = collated('argument {)f a region ', 'argument of a region ');
    expect(tokens[1]).toMatchObject({
      received: '{)f',
      form: 'of',
      changes: [{ cause: 'collation', evidence: '"of" at 2:10 in another scan; lexicon' }],
    });
    expect(variants).toEqual([
      {
        at: '1:10',
        from: '{)f',
        reads: 'of',
        otherAt: '2:10',
        otherFrom: 'of',
        otherReads: 'of',
        choice: 'other',
      },
    ]);
  });

  test('a word that the lexicon knows stands against one that it does not (carr-1950:7594)', () => {
    expect(read('yet fall back ', 'yet fau back ')).toBe('yet fall back');
  });

  test('of two words the one much commoner in the book is taken (carr-1950:15939)', () => {
    expect(read('document, dated lune 9, ', 'document, dated June 9, ')).toBe('document, dated June 9,');
  });

  test('a word that is nothing like the much commoner one beside it stands (carr-1950:9560)', () => {
    expect(read('document, held in ', 'document, June in ')).toBe('document, held in');
  });

  test('two words of which the book has neither often are a doubt (carr-1950:17899)', () => {
    const [, token] = collated('corporate entitles, ', 'corporate entities, ').tokens;
    expect(token).toMatchObject({ form: 'entitles,', doubt: { alternatives: ['entities,'] }, changes: [] });
  });

  test('of two readings that no list knows each tells where the other is misread (carr-1950:17439, 6114)', () => {
    expect(read('Mezhdunarodnaya Diplomattya, ', 'Mezhdunarodnaya Dlplomatiya, ')).toBe(
      'Mezhdunarodnaya Diplomatiya,',
    );
    expect(read('Sovetskm ', 'Sovetskcn ')).toBe('Sovetskm');
  });

  test('a letter read as a capital in one scan only is small (carr-1950:7565)', () => {
    expect(read('they were held good-Will ', 'they were held good-will ')).toBe('they were held good-will');
  });

  test('a word parted by a speck is the one of the other scan (carr-1950:16218)', () => {
    const { tokens, ground } = sampleScans(
      ['intentions were sin~ ', 'cere, and achievements '],
      ['intentions were sin', 'cere, and achievements '],
      evidence,
    );
    expect(readingOf(collateText(tokens, ground).tokens)).toBe('intentions were sincere, and achievements');
  });

  test('words that the other scan glues stay two (carr-1950:14511)', () => {
    expect(read('the last of the white ', 'the last ofthe white ')).toBe('the last of the white');
  });
});

describe('what other stages marked', () => {
  const marked = (mark: Partial<Token>) => {
    const { tokens, ground } = sampleScans(['“Annenian, held '], ['“Armenian, held '], evidence);
    const withMark = tokens.map((token) =>
      token.form.startsWith('Annenian') ? { ...token, ...mark } : token,
    );
    return collateText(withMark, ground).tokens.find(({ form }) => form.startsWith('Armenian'));
  };

  test('a doubt is settled by a second reading that is taken', () => {
    expect(marked({ doubt: { alternatives: ['Armenian,'], evidence: 'no word' } })).not.toHaveProperty(
      'doubt',
    );
  });

  test('emphasis stays over the same letters', () => {
    const { tokens, ground } = sampleScans(['the i!l, held '], ['the Armenian, held '], evidence);
    const ranges = [{ group: 'title 1', kind: 'emphasis' as const, start: 0, end: 3 }];
    const [, token] = collateText(
      tokens.map((one) => (one.form === 'i!l,' ? { ...one, ranges } : one)),
      ground,
    ).tokens;
    expect(token).toMatchObject({ form: 'Armenian,', ranges: [{ start: 0, end: 8 }] });
  });
});

describe('figures', () => {
  test('that differ are a doubt with both readings (carr-1950:7597)', () => {
    const token = collated('November 14, 1918, as ', 'November 14, 1 915, as ').tokens[2];
    expect(token).toMatchObject({ form: '1918,', doubt: { alternatives: ['1915,'] }, changes: [] });
  });

  test('that cannot be a number yield to those that can (carr-1950:12729)', () => {
    expect(read('full force in 191+ But such ', 'full force in 1914. But such ')).toBe(
      'full force in 1914. But such',
    );
  });

  test('read as figures stand before those that the rules made of letters (carr-1950:7602, 7694)', () => {
    expect(read('held in 1918, as ', 'held in I9IS, as ')).toBe('held in 1918, as');
    expect(read('held in I9IS, as ', 'held in 1918, as ')).toBe('held in 1918, as');
  });

  test('of another length are another number (carr-1950:7694, 7602)', () => {
    expect(read('before I S-319, held ', 'before 18-3 19, held ')).toBe('before I S-319, held');
  });

  test('read with a bracket give the bracket back (carr-1950:16329, 16241)', () => {
    expect(read('held in 1923J that ', 'held in 1923] that ')).toBe('held in 1923] that');
  });

  test('inside a word are letters misread (carr-1950:15925)', () => {
    expect(read('the Kappe1evtsy were ', 'the Kappelevtsy were ')).toBe('the Kappelevtsy were');
  });

  test('a number stands against a range that falls (carr-1950:14525)', () => {
    expect(read('region 41; known ', 'region 4-1 ; known ')).toBe('region 41; known');
  });
});

describe('punctuation', () => {
  test('a stop within a sentence that the other scan has not is a speck (carr-1950:17435)', () => {
    expect(read('originally part of. Georgia, were ', 'originally part of Georgia, were ')).toBe(
      'originally part of Georgia, were',
    );
  });

  test('a stop that only the other scan has within a sentence is none (carr-1950:17934)', () => {
    expect(read('these restrictions that the ', 'these restrictions. that the ')).toBe(
      'these restrictions that the',
    );
  });

  test('an apostrophe that only one scan has before a word is a speck (carr-1950:11229)', () => {
    expect(read("peasant 'masses of ", 'peasant masses of ')).toBe('peasant masses of');
    expect(read("any 'tct of ", 'any <lct of ')).toBe('any ’tct of');
  });

  test('a stop at the end of a text, or behind an initial, was lost (carr-1950:7834, 6112)', () => {
    expect(read('in G S Lenin, held ', 'in G. S. Lenin, held. ')).toBe('in G. S. Lenin, held.');
  });
});

test('two equal readings leave the text as it is, token by token', () => {
  const line = 'The document, dated June 9, 1921, was presented ';
  const { tokens, ground } = sampleScans([line], [line], evidence);
  expect(collateText(tokens, ground)).toEqual({ tokens, variants: [] });
});

test('whatever the other scan reads, the text stands on the characters of its own', () => {
  const line = fc
    .array(fc.constantFrom(...'aiIl1n .,m"~'), { minLength: 1, maxLength: 30 })
    .map((s) => s.join(''));
  fc.assert(
    fc.property(line, line, (base, other) => {
      const { tokens, ground } = sampleScans([`the document ${base} `], [`the document ${other} `], evidence);
      const offsets = (row: readonly Token[]) =>
        row.flatMap(({ spans }) =>
          spans.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, k) => start + k).filter((at) =>
              /\S/.test(ground.witness.text.charAt(at)),
            ),
          ),
        );
      expect(offsets(collateText(tokens, ground).tokens)).toEqual(offsets(tokens));
    }),
  );
});

describe('signs of notes', () => {
  const asSign = (token: Token): Token =>
    token.received === '4'
      ? { ...token, form: '', gap: '', role: 'note-mark', mark: '4', note: 'n172-4' }
      : token;

  test('a sign that only the other scan has is reported with a ruling (carr-1950:7581, 7673)', () => {
    const { tokens, ground } = sampleScans(
      ['demonstrations of good-will evoked '],
      ['demonstrations of good-will 4 evoked '],
      evidence,
      asSign,
    );
    expect(findLostSigns([tokens], ground, 'witness.txt')).toMatchObject([
      { rule: 'sign-in-another-scan', hint: expect.stringContaining('"good-will[^4]"') },
    ]);
    const glued = sampleScans(['of good-willA evoked '], ['of good-will 4 evoked '], evidence, asSign);
    const [found] = findLostSigns([glued.tokens], glued.ground, 'witness.txt');
    expect(found?.place).toBe('witness.txt:1:4');
    expect(readingOf(collateText(glued.tokens, glued.ground).tokens)).toContain('willA');
  });

  test('a sign that the text has is no word that the other scan lacks', () => {
    const { tokens, ground } = sampleScans(['good-will 4 evoked '], ['good-will evoked '], evidence, asSign);
    expect(collateText(tokens, ground).tokens).toEqual(tokens);
  });
});
