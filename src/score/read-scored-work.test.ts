import { expect, test } from 'vitest';
import { readScoredWork } from './read-scored-work.ts';

const note = { id: 'n28-1', kind: 'note', label: '1', text: 'Lenin, Sochineniya, vi, 269.' };

test('edition data is read with keys that scoring does not know', () => {
  const work = readScoredWork('carr.json', {
    gold: 'carr',
    chapters: [],
    passages: [{ ...note, url: '/p/28/' }],
  });
  expect(work).toEqual({ gold: 'carr', passages: [{ ...note, noteRefs: undefined }] });
});

test.each([
  ['no object', null, 'carr.json  edition-data-form\n  found: null\n  expected: an object'],
  [
    'no passages',
    { gold: 'carr' },
    'carr.json passages  edition-data-form\n  found: nothing\n  expected: a list',
  ],
  [
    'a label that is a number',
    { gold: 'carr', passages: [{ ...note, label: 1 }] },
    'carr.json passages[0].label  edition-data-form\n  found: 1\n  expected: a string\n  hint: "label": "…"',
  ],
  [
    'a reference before the text',
    { gold: 'carr', passages: [{ ...note, noteRefs: [{ offset: -1, note: 'n28-1' }] }] },
    'carr.json passages[0].noteRefs[0].offset  edition-data-form\n  found: -1',
  ],
])('edition data with %s is refused with its place', (_, value, message) => {
  expect(() => readScoredWork('carr.json', value)).toThrow(message);
});
