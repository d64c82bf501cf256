import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { chapterToHast } from './chapter-to-hast.ts';
import { missingPageNotices } from './missing-pages.ts';
import { ENGLISH_WORDS } from './reading-words.ts';
import { restrictToPage } from './restrict-to-page.ts';
import { chapter, passage } from './sample-chapter.ts';

const lacuna = (folio: string) => passage(`page-${folio}`, '', { kind: 'lacuna' });

test('the notice of a missing page says whether the text before it breaks off', () => {
  const notices = missingPageNotices(
    [
      passage('p140-1', 'Most constitutions of the', { brokenOff: true }),
      lacuna('141'),
      passage('p142-1', 'material means'),
      lacuna('174'),
    ],
    ENGLISH_WORDS,
  );
  expect([...notices]).toEqual([
    [
      'page-141',
      'Page 141 is missing from our source. The sentence before it breaks off; the next begins in mid-sentence.',
    ],
    ['page-174', 'Page 174 is missing from our source.'],
  ]);
});

test('of several missing pages in a row the first speaks for all, and each has its notice', () => {
  const notices = missingPageNotices([lacuna('141'), lacuna('142')], ENGLISH_WORDS);
  expect([...notices.values()]).toEqual([
    'Pages 141 to 142 are missing from our source.',
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
