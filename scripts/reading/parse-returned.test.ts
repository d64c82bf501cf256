import { expect, test } from 'vitest';
import { parseReturned } from './parse-returned.ts';

const HEAD = `Library list: carr-1950, version 1.0 of 2026-11-23
Which copy: A library, X.1
Seen on (year-month-day): 2026-12-01
Name for thanks:
`;
const PAGE = `${HEAD}
Page: 49 (text 0a1b2c3d)
Whole page compared (yes or no): no

Place: carr-1950 p. 49 n49-3
Scanned text: 2299:22
# about line 38, note 3: doubtful reading; it may be xi, 216–228.
The edition has: xi, 226–228.
It should be:`;

test('a list as it was taken says nothing of its places', () => {
  expect(parseReturned(PAGE, 'sheet.txt')).toEqual({
    work: 'carr-1950',
    version: '1.0 of 2026-11-23',
    copy: 'A library, X.1',
    date: '2026-12-01',
    thanks: '',
    wanted: '',
    places: [],
    pages: [{ line: 6, folio: '49', mark: '0a1b2c3d', isWhole: false, left: [9] }],
    remarks: [],
  });
});

test('words, the sign that they stand as printed and the sign that nothing is printed are told apart', () => {
  const printed = (words: string) => parseReturned(`${PAGE} ${words}`, 'sheet.txt').places[0]?.printed;
  expect(printed('xi, 216–228.')).toBe('xi, 216–228.');
  expect(printed('=')).toBe('xi, 226–228.');
  expect(printed('-')).toBe('');
});

test('a reader may add places to a page, and remarks where there are no words to compare', () => {
  const more = `${PAGE}\nPlace: carr-1950 p. 49\nThe edition has: he\nIt should be: be\nPlace: carr-1950 p. 49 n49-0\nRemark: its sign is behind "duma"`;
  const { places, remarks } = parseReturned(more, 'sheet.txt');
  expect(places).toEqual([{ line: 14, folio: '49', now: 'he', printed: 'be' }]);
  expect(remarks).toEqual([{ line: 17, id: 'n49-0', words: 'its sign is behind "duma"' }]);
});

test('missing pages that the copy has are told at the head', () => {
  const sheet = parseReturned(`${HEAD}Missing pages you can send: 141 and 174, as scans\n`, 'sheet.txt');
  expect(sheet.wanted).toBe('141 and 174, as scans');
});

test('every line that cannot be read is named at once', () => {
  const bad = PAGE.replace('(text 0a1b2c3d)', '')
    .replace('p. 49 n49-3', 'p. 50 n49-3')
    .replace('2299:22', 'line 38');
  expect(() => parseReturned(`${bad}\nsomething else`, 'sheet.txt')).toThrow(
    /sheet\.txt:14 {2}unknown-line[\s\S]*sheet\.txt:6 {2}unknown-page|sheet\.txt:6 {2}unknown-page[\s\S]*sheet\.txt:14 {2}unknown-line/,
  );
});
