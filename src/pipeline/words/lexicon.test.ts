import { describe, expect, test } from 'vitest';
import { UnusableInput } from '../../model/finding.ts';
import { makeLexicon, parseWordList } from './lexicon.ts';

const findingsOf = (written: string) => {
  try {
    return parseWordList(written, 'content/lexicon/names.tsv');
  } catch (error) {
    return error instanceof UnusableInput
      ? error.findings.map(({ place, rule }) => `${place} ${rule}`)
      : error;
  }
};

describe('a word list', () => {
  test('gives its words with their kinds, comments aside', () => {
    expect(findingsOf('# names\n\nLenin\tname\town\tCC0-1.0\ta person\n')).toEqual([
      { word: 'Lenin', kind: 'name' },
    ]);
  });

  test('every incomplete line is a finding at its place', () => {
    expect(findingsOf('Lenin\tname\town\tCC0-1.0\t \n# x\nMartov\tpoet\town\tCC0-1.0\twhy\n')).toEqual([
      'content/lexicon/names.tsv:1 incomplete-lexicon-line',
      'content/lexicon/names.tsv:3 incomplete-lexicon-line',
    ]);
  });
});

describe('a lexicon', () => {
  const lexicon = makeLexicon(
    ['naive', 'naïve', 'Zurich', 'émigré', "master's", 'ab'],
    [{ word: 'Uzakonenie', kind: 'russian-noun' }],
  );

  test('tells how bare letters are written, the plain word first', () => {
    expect(lexicon.spellings('naive')).toEqual(['naive', 'naïve']);
    expect(lexicon.spellings('zurich')).toEqual(['Zurich']);
    expect(lexicon.spellings('emigre')).toEqual(['émigré']);
    expect(lexicon.spellings('nobody')).toEqual([]);
  });

  test('has the forms of a declined word under the kind of titles', () => {
    expect(lexicon.has('Uzakonenii')).toBe(true);
    expect(lexicon.isOfKind('russian-title', 'Uzakoneniya')).toBe(true);
  });

  test('short words of the general list, and genitives, are not searched', () => {
    expect(lexicon.has('ab')).toBe(false);
    expect(lexicon.tree().words).not.toContain("master's");
  });
});
