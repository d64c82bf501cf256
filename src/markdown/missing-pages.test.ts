import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { chapterToHast } from './chapter-to-hast.ts';
import { missingPageNotices } from './missing-pages.ts';
import { ENGLISH_WORDS } from './reading-words.ts';
import { restrictToPage } from './restrict-to-page.ts';
import { chapter, passage } from './sample-chapter.ts';

const lacuna = (folio: string) => passage(`page-${folio}`, '', { kind: 'lacuna' });

test('the notice of a missing page says whether the text before it breaks off and the text after it begins so', () => {
  const notices = missingPageNotices(
    [
      passage('p140-1', 'Most constitutions of the', { brokenOff: true }),
      lacuna('141'),
      passage('p142-1', 'material means'),
      lacuna('217'),
      passage('p218-1', '“were at length formally defined”'),
      passage('p395-1', 'In December 1921, under', { brokenOff: true }),
      lacuna('396'),
      passage('p397-1', 'Through these proceedings'),
      lacuna('430'),
      passage('h431-1', '(a) Of the ending', { kind: 'heading', level: 2 }),
    ],
    ENGLISH_WORDS,
  );
  expect([...notices]).toEqual([
    [
      'page-141',
      'Page 141 is missing from our source. The sentence before it breaks off; the next begins in mid-sentence.',
    ],
    ['page-217', 'Page 217 is missing from our source. The text after it begins in mid-sentence.'],
    ['page-396', 'Page 396 is missing from our source. The sentence before it breaks off.'],
    ['page-430', 'Page 430 is missing from our source.'],
  ]);
});

test('of several missing pages in a row the first speaks for all, and each has its notice', () => {
  const notices = missingPageNotices(
    [lacuna('141'), lacuna('142'), passage('p143-1', 'and so on')],
    ENGLISH_WORDS,
  );
  expect([...notices.values()]).toEqual([
    'Pages 141 to 142 are missing from our source. The text after them begins in mid-sentence.',
    'Page 142 is missing from our source.',
  ]);
});

test('a page by itself says that its last sentence breaks off; in the chapter the notice says it', () => {
  const subject = chapter([
    passage('p140-1', 'Most constitutions of the', {
      brokenOff: true,
      pageBreaks: [{ offset: 0, folio: '140' }],
    }),
    lacuna('141'),
  ]);
  const context = { work: 'carr-1950', href: () => '/', pageHref: () => '/' };
  const told = '⟨The sentence breaks off here; the next page is missing from our source.⟩';
  expect(toHtml(chapterToHast(restrictToPage(subject, '140'), context))).toContain(`${told}</p>`);
  expect(toHtml(chapterToHast(restrictToPage(subject, '141'), context))).not.toContain(told);
  expect(toHtml(chapterToHast(subject, context))).not.toContain(told);
});
