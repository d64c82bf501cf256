import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChapter } from '../../markdown/parse-chapter.ts';
import type { PageMap } from '../../model/page-map.ts';
import { pageTexts } from './page-texts.ts';

/** The foot of p. 126, the head of p. 127 and the end of a note that runs over, shortened (carr-1950:5503-5540). */
const excerpt = `---
work: carr-1950
slug: the-constitution-of-the-rsfsr
order: 7
kind: chapter
number: "6"
title: The Constitution of the RSFSR
shortTitle: Constitution of the RSFSR
pages:
  first: "126"
  last: "128"
---

:id[p126-1] :page[126]Chapters 10 to 12 related to the formation of city and village Soviets.[^126-1] Chapter 13 confined the :doubt[franchise]{or=Franchise}.

:id[p126-2] The making of *constitutions* is normally a battlefield, through local authorities:page[127]{split=5} and those who desired a concentration of authority.

> :id[p127-1] Not so:unmatched-mark[2]

::missing-page[128]

[^126-1]: The translation “Village Soviets” is consecrated :page[127]by usage.

[^126-2]: :sign[\\*] See Note A.
`;

const map: PageMap = {
  work: 'carr-1950',
  witness: '0'.repeat(64),
  scans: 2,
  pages: [
    { folio: '126', status: 'present', scan: 0, lines: [1, 2], evidence: 'inferred' },
    { folio: '127', status: 'present', scan: 1, lines: [3, 4], evidence: 'inferred' },
    { folio: '128', status: 'lacuna', evidence: 'inferred' },
  ],
};

const read = (markdown: string) =>
  pageTexts({ chapters: [parseChapter(markdown, { file: 'excerpt.md' })], map });

test('a page is its passages, then its notes, with the signs as printed and a cut word whole where it begins', () => {
  expect([...read(excerpt)]).toEqual([
    [
      '126',
      [
        'Chapters 10 to 12 related to the formation of city and village Soviets.[^1] Chapter 13 confined the franchise.',
        'The making of constitutions is normally a battlefield, through local authorities',
        '[^1] The translation “Village Soviets” is consecrated',
        '[^*] See Note A.',
      ].join('\n'),
    ],
    ['127', 'and those who desired a concentration of authority.\nNot so[^2]\nby usage.'],
  ]);
});

test('what marks a text without changing a word of it leaves the page as it was', () => {
  const marked = excerpt
    .replace(':doubt[franchise]{or=Franchise}', 'franchise')
    .replace('*constitutions*', 'constitutions')
    .replace('> :id[p127-1]', ':id[p127-9]');
  expect(marked).not.toBe(excerpt);
  expect(read(marked)).toEqual(read(excerpt));
});

test('a word, a sign, a break of a paragraph, each makes the page another and its neighbour not', () => {
  for (const [words, others] of [
    ['battlefield', 'battle-field'],
    ['Soviets.[^126-1]', 'Soviets[^126-1].'],
    ['Soviets.[^126-1] Chapter', 'Soviets.[^126-1]\n\n:id[p126-3] Chapter'],
    ['See Note A', 'See Note B'],
  ] as const) {
    const other = read(excerpt.replace(words, others));
    expect(other.get('126'), words).not.toBe(read(excerpt).get('126'));
    expect(other.get('127'), words).toBe(read(excerpt).get('127'));
  }
});

test('where a passage ends in the word that the page end cuts, the next one opens the new page', () => {
  const cut = excerpt.replace(' and those who desired a concentration of authority.', '');
  expect(read(cut).get('127')).toBe('Not so[^2]\nby usage.');
});

test('wherever the page ends in a passage, each word of it stands on one page and none is lost', () => {
  const words =
    'It was a conflict between those who sought a weakening and those who sought a strengthening'.split(' ');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: words.length - 1 }), (at) => {
      const text = `${words.slice(0, at).join(' ')} :page[127]${words.slice(at).join(' ')}`;
      const pages = read(excerpt.replace(/:id\[p126-2\].*/, () => `:id[p126-2] ${text}`));
      expect(pages.get('126')?.split('\n')[1]).toBe(words.slice(0, at).join(' '));
      expect(pages.get('127')?.split('\n')[0]).toBe(words.slice(at).join(' '));
    }),
  );
});
