import { expect, test } from 'vitest';
import type { EditionData } from '../schemas/edition-data.ts';
import { finderWork } from './finder-works.ts';

test('a chapter has its text with missing pages in their places, and its notes apart', () => {
  const passage = { chapter: 'one', folio: '140', pageBreaks: [], text: '' };
  const data = {
    work: { id: 'a-work', shortTitle: 'A Work' },
    chapters: [
      {
        slug: 'one',
        kind: 'chapter',
        number: '6',
        title: 'One',
        part: { number: 'I', title: 'First' },
        url: '/one/',
      },
    ],
    passages: [
      {
        ...passage,
        id: 'p140-1',
        kind: 'paragraph',
        text: 'a law to which',
        pageBreaks: [{ offset: 5, folio: '141', split: 3 }],
      },
      { ...passage, id: 'page-142', kind: 'lacuna' },
      { ...passage, id: 'p143-1', kind: 'quotation', text: 'material means', speaker: 'Lenin' },
      { ...passage, id: 'n140-1', kind: 'note', text: 'See Note A.', label: '1' },
    ],
  };
  const [chapter] = finderWork(data as unknown as EditionData).chapters;
  expect(chapter).toMatchObject({ address: '/one/', name: 'Chapter 6: One', part: 'Part I: First' });
  expect(chapter?.passages.map(({ id, kind, speaker }) => [id, kind, speaker])).toEqual([
    ['p140-1', 'text', undefined],
    ['page-142', 'gap', undefined],
    ['p143-1', 'quotation', 'Lenin'],
  ]);
  expect(chapter?.passages[0]?.breaks).toEqual([{ offset: 5, folio: '141' }]);
  expect(chapter?.notes).toMatchObject([{ id: 'n140-1', kind: 'note', label: '1' }]);
});
