import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../model/chapter.ts';
import { PLAIN } from '../../model/passage.ts';
import { parseCitations } from './parse-citations.ts';
import { resolveCitations } from './resolve-citations.ts';
import { SAMPLE_WORKS } from './sample-authority.ts';

const parsed = (text: string) =>
  parseCitations(text, SAMPLE_WORKS).map(({ works, start, end, ...rest }) => ({
    ...rest,
    works: works.map(({ id }) => id),
  }));

describe('a citation has', () => {
  test('volume, pages and the year of the edition (carr-1950:415)', () => {
    expect(parsed('VKP(B) v Rezolyutsiyakh (1941), i, 3–5; Lenin, Sochineniya, iv, 37–41.')).toEqual([
      {
        text: 'VKP(B) v Rezolyutsiyakh (1941), i, 3–5',
        form: 'title',
        works: ['resolutions'],
        year: '1941',
        volume: 1,
        pages: '3–5',
      },
      {
        text: 'Lenin, Sochineniya, iv, 37–41.',
        form: 'title',
        works: ['lenin'],
        author: 'Lenin',
        volume: 4,
        pages: '37–41',
      },
    ]);
  });

  test('years, number and articles of a collection of laws (carr-1950:4580)', () => {
    expect(parsed('Sobranie Uzakonenii, 1917–1918, No. 1 (2nd ed.), arts. 1, 3.')).toMatchObject([
      { year: '1917–1918', number: '1', articles: '1, 3' },
    ]);
  });

  test('a part of the volume, and a further volume as a citation of its own (carr-1950:4398)', () => {
    expect(parsed('Trotsky, Sochineniya, iii, ii, 31–33; xxi, 4.')).toMatchObject([
      { volume: 3, part: 2, pages: '31–33', works: ['trotsky'] },
      { volume: 21, pages: '4', works: ['trotsky'] },
    ]);
  });

  test('the date of a newspaper, and brackets closed about it (carr-1950:8274)', () => {
    expect(parsed('succeed Lenin (Pravda, December 16, 1923). Then')).toMatchObject([
      { text: 'Pravda, December 16, 1923', date: 'December 16, 1923' },
    ]);
  });

  test('a place: a newspaper that is only named is not cited', () => {
    expect(parsed('an article in Pravda had said so')).toEqual([]);
  });
});

describe('the work is', () => {
  const resolved = (...texts: string[]) => {
    const notes = texts.map((text, k) => ({ ...PLAIN, id: `n1-${k + 1}`, label: '1', folio: '1', text }));
    const chapter = { notes } as unknown as Chapter;
    return resolveCitations([chapter], SAMPLE_WORKS).map(({ work, unresolved }) => work ?? unresolved);
  };

  test('that of the citation before, for Ibid.', () => {
    expect(resolved('Lenin, Sochineniya, xx, 31.', 'Ibid. xx, 87; ibid. xxi, 4.')).toEqual([
      'lenin',
      'lenin',
      'lenin',
    ]);
  });

  test('not known where something unread stands between', () => {
    expect(resolved('Lenin, Sochineniya, xx, 31.', 'Other, Book (1920), p. 3.', 'Ibid. p. 4.')).toEqual([
      'lenin',
      'the citation before it is not in the authority list',
    ]);
  });

  test('that of the author named last, where many have such a title (carr-1950:2236)', () => {
    expect(resolved('Trotsky answered Lenin on it (Sochineniya, viii, 391).')).toEqual(['lenin']);
    expect(resolved('It is so (Sochineniya, viii, 391).')).toEqual([
      'the title has 2 authors and none is named in the note',
    ]);
  });
});
