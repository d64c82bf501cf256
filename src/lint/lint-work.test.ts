import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChapter } from '../markdown/chapter-arbitrary.ts';
import { CHECKS } from './checks.ts';
import { exampleWork } from './example-work.ts';
import { lintWork } from './lint-work.ts';
import { textsOf } from './linted-work.ts';

test('a finding names the printed page of its spot, not that on which the paragraph begins', () => {
  // After carr-1950:5524-5532: the word and the page end inside it.
  const edition = exampleWork({
    text: 'They met through local authorities:page[62]{split=5} and and those of the centre.',
  });
  expect(lintWork(edition, CHECKS).map(({ code, folio, excerpt }) => [code, folio, excerpt])).toEqual([
    ['W3', '62', 'and and'],
  ]);
});

test('findings stand in the order of the book, notes after the text', () => {
  const edition = exampleWork({
    text: 'It met,. and and rose.[^61-1]\n\nOn the morrow it rose .\n\n[^61-1]: Ibid. pp. 9–8.',
  });
  expect(lintWork(edition, CHECKS).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'p61-1 P4',
    'p61-1 W3',
    'p61-2 P1',
    'n61-1 D4',
  ]);
});

test('a word that a special check points at is not told again as unlisted', () => {
  // carr-1950:2695
  const edition = exampleWork({
    text: 'It was republished in RUSSian for the momhs.',
    unlisted: ['RUSSian', 'momhs'],
  });
  expect(lintWork(edition, CHECKS).map(({ code, excerpt }) => [code, excerpt])).toEqual([
    ['W5', 'RUSSian'],
    ['W6', 'momhs'],
  ]);
});

test('whatever a chapter holds, every check points at words that are there, within what is shown of them', () => {
  fc.assert(
    fc.property(anyChapter, (chapter) => {
      const edition = {
        work: { id: chapter.work, year: 1950 },
        chapters: [chapter],
        references: [],
        words: { has: () => false },
      };
      const texts = new Map(textsOf(edition).map(({ id, text }) => [id, text]));
      for (const check of CHECKS) {
        for (const { at, start, end } of check.find(edition)) {
          expect(start).toBeGreaterThanOrEqual(0);
          const length = texts.get(at)?.length ?? -1;
          expect(end).toBeGreaterThan(Math.min(start, length - 1));
          expect(end).toBeLessThanOrEqual(length);
        }
      }
      for (const { context, excerpt, excerptStart } of lintWork(edition, CHECKS)) {
        expect(context.slice(excerptStart, excerptStart + excerpt.length)).toBe(
          excerpt.replaceAll('\n', '¶'),
        );
      }
    }),
  );
});
