import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Inline } from '../model/passage.ts';
import { anchorReferences } from './anchor-references.ts';
import { anyChapter } from './chapter-arbitrary.ts';
import { type PagePart, restrictToPage } from './restrict-to-page.ts';
import { at, chapter, note, passage } from './sample-chapter.ts';

const text = 'the peasant revolutionaries of the south';
const cut = { offset: at(text, 'of the').start, folio: '62', split: at(text, 'aries').start };

test('a paragraph that runs over is parted before the first word of the next page', () => {
  const subject = chapter([passage('p61-1', text, { pageBreaks: [{ offset: 4, folio: '62' }] })]);
  expect(restrictToPage(subject, '61').passages).toMatchObject([
    { id: 'p61-1', text: 'the', part: { start: 0, end: 4, begins: true, ends: false, hyphen: false } },
  ]);
  expect(restrictToPage(subject, '62').passages).toMatchObject([
    { id: 'p61-1', text: text.slice(4), pageBreaks: [], part: { begins: false, ends: true } },
  ]);
});

test('a word cut by the page end shows its part on each page, and a hyphen is asked for on the first', () => {
  const subject = chapter([passage('p61-1', text, { pageBreaks: [cut] })]);
  expect(restrictToPage(subject, '61').passages).toMatchObject([
    { text: 'the peasant revolution', part: { hyphen: true } },
  ]);
  expect(restrictToPage(subject, '62').passages).toMatchObject([
    { text: 'aries of the south', part: { hyphen: false } },
  ]);
});

test('no hyphen is asked for where the word has one at the cut', () => {
  const subject = chapter([
    passage('p61-1', 'self-determination of', { pageBreaks: [{ offset: 19, folio: '62', split: 5 }] }),
  ]);
  expect(restrictToPage(subject, '61').passages).toMatchObject([{ text: 'self-', part: { hyphen: false } }]);
});

test('a note reference stays with the word before it, also where that word is cut', () => {
  const ref = (offset: number) => ({ offset, mark: '1', note: 'n61-1' });
  const whole = { noteRefs: [ref(3)], pageBreaks: [{ offset: 3, folio: '62' }] };
  const subject = chapter([passage('p61-1', text, whole)], [note('n61-1', 'Ibid.')]);
  expect(restrictToPage(subject, '61').passages[0]?.noteRefs).toMatchObject([{ offset: 3, anchor: 'r61-1' }]);
  expect(restrictToPage(subject, '62').passages[0]?.noteRefs).toEqual([]);
  const parted = chapter(
    [passage('p61-1', text, { noteRefs: [ref(cut.offset - 1)], pageBreaks: [cut] })],
    [note('n61-1', 'Ibid.')],
  );
  expect(restrictToPage(parted, '61').passages[0]?.noteRefs).toEqual([]);
  expect(restrictToPage(parted, '62').passages[0]?.noteRefs).toMatchObject([{ offset: 5 }]);
});

test('a note that runs over stands on both pages, and only the first is where it begins', () => {
  const run = note('n61-2', 'Lenin wrote more on this elsewhere.', {
    pageBreaks: [{ offset: 12, folio: '62' }],
  });
  const subject = chapter([passage('p61-1', 'Text.')], [run, note('n61-3', 'Ibid.')]);
  expect(restrictToPage(subject, '61').notes.map((part) => part.text)).toEqual(['Lenin wrote', 'Ibid.']);
  expect(restrictToPage(subject, '62').notes).toMatchObject([
    { id: 'n61-2', text: 'more on this elsewhere.', part: { begins: false } },
  ]);
});

test('a missing page is a page with its notice; the next passage stands on the page after it', () => {
  const subject = chapter([
    passage('p140-1', 'The congress', { brokenOff: true, pageBreaks: [{ offset: 0, folio: '140' }] }),
    passage('page-141', '', { kind: 'lacuna' }),
    passage('p142-1', 'of Soviets', { pageBreaks: [{ offset: 0, folio: '142' }] }),
  ]);
  expect(
    ['140', '141', '142'].map((folio) => restrictToPage(subject, folio).passages.map(({ id }) => id)),
  ).toEqual([['p140-1'], ['page-141'], ['p142-1']]);
});

/** Every page that a chapter names. */
function foliosOf({ pages, passages, notes }: Chapter): Folio[] {
  const folios = new Set([pages.first, ...notes.map(({ folio }) => folio)]);
  for (const { pageBreaks, kind, id } of [
    ...passages,
    ...notes.map((entry) => ({ ...entry, kind: 'note' })),
  ]) {
    if (kind === 'lacuna') folios.add(id.slice('page-'.length));
    for (const { folio } of pageBreaks) folios.add(folio);
  }
  return [...folios];
}

test('the pages together hold every word of a chapter once', () => {
  fc.assert(
    fc.property(anyChapter, (subject) => {
      const pages = foliosOf(subject).map((folio) => restrictToPage(subject, folio));
      const partsOf = (id: string): (Inline & { part: PagePart })[] =>
        pages
          .flatMap((page) => [...page.passages, ...page.notes])
          .filter((part) => part.id === id)
          .sort((a, b) => a.part.start - b.part.start);
      for (const whole of [...subject.passages, ...subject.notes]) {
        const parts = partsOf(whole.id);
        const stretches = parts.map(({ part }) => whole.text.slice(part.start, part.end));
        expect(stretches.join('')).toBe(whole.text);
        expect(parts.map((part) => part.text)).toEqual(stretches.map((stretch) => stretch.trim()));
      }
    }),
  );
});

test('every note reference stands on exactly one page, with the anchor it has in the chapter', () => {
  fc.assert(
    fc.property(anyChapter, (subject) => {
      const pages = foliosOf(subject).map((folio) => restrictToPage(subject, folio));
      const anchors = (
        chapters: readonly {
          passages: readonly { text: string; noteRefs: readonly { anchor: string }[] }[];
        }[],
      ) =>
        chapters.flatMap(({ passages }) =>
          passages.flatMap(({ text: words, noteRefs }) =>
            words === '' ? [] : noteRefs.map(({ anchor }) => anchor),
          ),
        );
      expect(anchors(pages).sort()).toEqual(anchors([anchorReferences(subject)]).sort());
    }),
  );
});
