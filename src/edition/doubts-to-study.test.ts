import { expect, test } from 'vitest';
import { at, chapter, note, passage } from '../markdown/sample-chapter.ts';
import { doubtsToStudy } from './doubts-to-study.ts';

const text = 'The lofty idea of the Soviets was theirs.';
const doubt = (words: string) => ({ ...at(text, words), alternatives: ['other'] });
const made = chapter(
  [
    passage('p61-1', text, {
      doubts: [doubt('lofty'), doubt('theirs')],
      pageBreaks: [{ offset: text.indexOf('Soviets'), folio: '62' }],
    }),
  ],
  [note('n61-1', text, { doubts: [doubt('idea')] })],
);

test('the doubtful readings of a chapter are counted, those in notes too', () => {
  expect(doubtsToStudy(made)).toEqual({ count: 3, first: 'dp61-1-1-entry' });
});

test('of a page its own are counted', () => {
  expect(doubtsToStudy(made, '62')).toEqual({ count: 1, first: 'dp61-1-2-entry' });
});

test('a text without doubts has no list to lead to', () => {
  expect(doubtsToStudy(chapter([passage('p61-1', text)]))).toEqual({ count: 0 });
});
