import { expect, test } from 'vitest';
import type { EditionData } from '../schemas/edition-data.ts';
import { readRecordAddress } from '../search/words/record-address.ts';
import { searchRecords } from './search-records.ts';

type Passage = EditionData['passages'][number];

const plain: Omit<Passage, 'id' | 'folio' | 'text' | 'url'> = {
  kind: 'paragraph',
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

const passage = (id: string, text: string, more: Partial<Passage> = {}): Passage => ({
  ...plain,
  id,
  text,
  folio: /\d+/.exec(id)?.[0] ?? '',
  url: `/a/#${id}`,
  ...more,
});

const recordsOf = (passages: Passage[]) =>
  searchRecords({ work: { id: 'carr-1950', language: 'en-GB' }, passages } as unknown as EditionData, 10);
const placesOf = (passages: Passage[]) => recordsOf(passages).map(({ url }) => readRecordAddress(url));

test('a missing page has no words to find; a note says which it is', () => {
  const records = recordsOf([
    passage('page-141', '', { kind: 'lacuna' }),
    passage('n61-2', 'Ibid. p. 3.', { kind: 'note', label: '2' }),
    passage('p61-1', '* * *'),
    passage('p61-2', 'Iskra-ites'),
  ]);
  expect(records).toEqual([
    { url: '/a/?order=10#p61-2', content: 'Iskra-\u2060 ites', language: 'en' },
    { url: '/a/?order=11&note=2#n61-2', content: 'Ibid. p. 3.', language: 'en' },
  ]);
});

test('a page break is told by the number of the first token behind it', () => {
  const text = 'surrender — of state-power to the bourgeoisie and its Government';
  const [place] = placesOf([
    passage('p70-1', text, {
      pageBreaks: [
        { offset: 0, folio: '70' },
        { offset: text.indexOf('and'), folio: '71' },
      ],
    }),
  ]);
  expect(place?.pages).toEqual([{ folio: '71', token: 7 }]);
});

test('a note follows the passage that refers to it, and knows the sentence that it annotates', () => {
  const text = 'It met in 1917. It chose a committee. It dispersed.';
  const places = placesOf([
    passage('p70-1', text, {
      noteRefs: [{ offset: text.indexOf(' It dispersed'), note: 'n70-1', mark: '1' }],
    }),
    passage('p70-2', 'Then Lenin spoke.'),
    passage('n70-1', 'Ibid.', { kind: 'note', label: '1' }),
    passage('n70-2', 'A note without a sign.', { kind: 'note', label: '…' }),
  ]);
  expect(places.map((place) => [place.passage, place.order])).toEqual([
    ['p70-1', 10],
    ['n70-1', 11],
    ['p70-2', 12],
    ['n70-2', 13],
  ]);
  expect(places[1]?.annotates).toBe('It chose a committee.');
  expect(places[3]?.annotates).toBeUndefined();
});

test('a quotation that is set off is one as a whole; one that opens the next paragraph anew goes on', () => {
  const places = placesOf([
    passage('p70-1', 'He said: “The land is ours.'),
    passage('p70-2', '“We keep it.”'),
    passage('p70-3', 'An “error of the print.'),
    passage('p70-4', 'All power!', { kind: 'quotation', speaker: 'Lenin' }),
  ]);
  expect(places.map(({ quoted }) => quoted)).toEqual(['on', undefined, undefined, 'all']);
  expect(places[3]?.speaker).toBe('Lenin');
});
