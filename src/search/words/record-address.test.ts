import { expect, test } from 'vitest';
import { openingFolio, type RecordPlace, readRecordAddress, writeRecordAddress } from './record-address.ts';

test('an address tells all that is known of a record', () => {
  const plain: RecordPlace = { chapter: '/x/carr-1950/preface/', passage: 'pvi-1', order: 12, pages: [] };
  expect(writeRecordAddress(plain)).toBe('/x/carr-1950/preface/?order=12#pvi-1');
  const full: RecordPlace = {
    ...plain,
    passage: 'n61-2',
    pages: [
      { folio: '62', token: 35 },
      { folio: '63', token: 410 },
    ],
    note: '*',
    annotates: 'Was it “dual power” & more #1?',
    quoted: 'all',
    speaker: 'Lenin',
  };
  expect(readRecordAddress(writeRecordAddress(full))).toEqual(full);
  expect(readRecordAddress(writeRecordAddress(plain))).toEqual(plain);
});

test('the id of a passage says on which page it begins', () => {
  expect(['p61-3', 'hvi-1', 'n61-2'].map(openingFolio)).toEqual(['61', 'vi', '61']);
});
