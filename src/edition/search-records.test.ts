import { expect, test } from 'vitest';
import type { EditionData } from '../schemas/edition-data.ts';
import { searchRecords } from './search-records.ts';

type Passage = EditionData['passages'][number];

const plain: Omit<Passage, 'id' | 'kind' | 'folio' | 'text' | 'url'> = {
  chapter: 'preface',
  noteRefs: [],
  unmatchedMarks: [],
  pageBreaks: [],
  links: [],
  continues: false,
  brokenOff: false,
  isSupplied: false,
  supplied: [],
  editorNotes: [],
  doubts: [],
  emphasis: [],
  lang: [],
};

const data = (passages: Passage[]) =>
  ({
    work: { id: 'carr-1950', language: 'en-GB' },
    passages,
  }) as unknown as EditionData;

test('a missing page has no words to find; a note says which it is', () => {
  const records = searchRecords(
    data([
      { ...plain, id: 'page-141', kind: 'lacuna', folio: '141', text: '', url: '/a/#page-141' },
      { ...plain, id: 'n61-2', kind: 'note', folio: '61', label: '2', text: 'Ibid. p. 3.', url: '/a/#n61-2' },
    ]),
  );
  expect(records).toEqual([
    {
      url: '/a/?note=2#n61-2',
      content: 'Ibid. p. 3.',
      language: 'en',
      filters: { work: ['carr-1950'], chapter: ['carr-1950/preface'], kind: ['note'] },
    },
  ]);
});

test('a page break is told by the number of words before it, as the engine counts them', () => {
  const text = 'surrender — of state power to the bourgeoisie and its Government';
  const [record] = searchRecords(
    data([
      {
        ...plain,
        id: 'p70-1',
        kind: 'paragraph',
        folio: '70',
        text,
        url: '/a/#p70-1',
        pageBreaks: [
          { offset: 0, folio: '70' },
          { offset: text.indexOf('and'), folio: '71' },
        ],
      },
    ]),
  );
  expect(record?.url).toBe('/a/?pages=71.7#p70-1');
  expect(record?.content.split(' ')[7]).toBe('and');
});
