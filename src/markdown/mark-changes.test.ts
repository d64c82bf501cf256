import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { chapterToHast } from './chapter-to-hast.ts';
import { markChanges } from './mark-changes.ts';
import { parseChapter } from './parse-chapter.ts';
import { restrictToPage } from './restrict-to-page.ts';

const FILE = `---
work: a-work
slug: a
order: 1
kind: chapter
title: A
shortTitle: A
pages:
  first: "70"
  last: "71"
---

:id[p70-1] :page[70]The February revolution[^70-1] of 1917 in *Novaya Zhizn’*; the authorities:page[71]{split=5} of :supplied[the] Soviets.

[^70-1]: Lenin, xx, 114.
`;
const chapter = parseChapter(FILE, { file: 'a.md' });
const TEXT = 'The February revolution of 1917 in Novaya Zhizn’; the authorities of the Soviets.';
const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const CONTEXT = { work: 'a-work', href: () => '#', pageHref: () => '#' };

function marked(folio: string, words: readonly string[]): string[] {
  const page = restrictToPage(chapter, folio);
  const changes = new Map([
    ['p70-1', { text: TEXT, ranges: words.map(rangeOf) }],
    ['n70-1', { text: 'Lenin, xx, 114.', ranges: [{ start: 0, end: 6 }] }],
  ]);
  const html = toHtml(markChanges(chapterToHast(page, CONTEXT), page, changes));
  return [...html.matchAll(/<mark class="changed">(.*?)<\/mark>/g)].map(([, inner = '']) => inner);
}

test('changed words are marked, also where italics or a note sign stand in them', () => {
  expect(marked('70', ['revolution of', 'in Novaya', '1917'])).toEqual([
    'revolution',
    ' of',
    '1917',
    'in ',
    'Novaya',
    'Lenin,',
  ]);
});

test('on the page on which a text goes on its offsets are counted from the beginning all the same', () => {
  expect(marked('71', ['authorities', 'the Soviets'])).toEqual(['ities', 'the', ' Soviets']);
});

test('a text that the page does not have word for word stays unmarked', () => {
  const page = restrictToPage(chapter, '70');
  const changes = new Map([['n70-1', { text: 'Lenin, xx, 114.', ranges: [{ start: 0, end: 6 }] }]]);
  const other = { ...page, notes: page.notes.map((note) => ({ ...note, text: 'Otherwise' })) };
  expect(toHtml(markChanges(chapterToHast(page, CONTEXT), other, changes))).not.toContain('<mark');
});
