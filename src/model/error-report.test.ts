import { expect, test } from 'vitest';
import { mailAddress, readReportPlace, writeOffer, writePlace, writeReport } from './error-report.ts';

test('the place of a report is read as it is written: a work, a printed page, and a passage if one is named', () => {
  for (const place of [
    { work: 'carr-1950', folio: '61' },
    { work: 'carr-1950', folio: '62', id: 'p61-3' },
    { work: 'carr-1950', folio: 'viii', id: 'nviii-1' },
    { work: 'carr-1950', folio: '61', note: '2' },
    { work: 'carr-1950', folio: '8', note: '*' },
    { work: 'carr-1950', folio: '61', paragraph: 3 },
  ])
    expect(readReportPlace(writePlace(place))).toEqual(place);
  expect(writePlace({ work: 'carr-1950', folio: '62', id: 'p61-3' })).toBe('carr-1950 p. 62 p61-3');
  for (const written of ['', 'p. 61', 'carr-1950', 'carr-1950 61', 'carr-1950 p. 61 somewhere'])
    expect(readReportPlace(written)).toBeUndefined();
});

test('a note or a paragraph may be named as readers write it by hand', () => {
  const page = { work: 'carr-1950', folio: '61' };
  for (const written of ['n. 2', 'n.2', 'n 2', 'note 2', 'Note 2.'])
    expect(readReportPlace(`carr-1950 p. 61, ${written}`), written).toEqual({ ...page, note: '2' });
  for (const written of ['para. 3', 'para 3', 'paragraph 3', 'Paragraph 3.'])
    expect(readReportPlace(`carr-1950 p. 61 ${written}`), written).toEqual({ ...page, paragraph: 3 });
  expect(readReportPlace('carr-1950, p. VIII')).toEqual({ work: 'carr-1950', folio: 'viii' });
  for (const written of ['nonsense', 'note', 'paragraph 0', 'note 2 and 3'])
    expect(readReportPlace(`carr-1950 p. 61, ${written}`), written).toBeUndefined();
});

test('a report is one line for each thing, its place first, and lines of words become one', () => {
  const report = writeReport({
    place: 'carr-1950 p. 126 n126-1',
    edition: '1.0 of 2026-11-23',
    now: 'mhabttants',
    printed: 'inhabitants',
    inHand: 'no',
    copy: '',
    date: '',
    why: 'The next word\nopens a sentence.',
    thanks: '',
  });
  expect(report.split('\n')).toEqual([
    'Place: carr-1950 p. 126 n126-1',
    'Edition: 1.0 of 2026-11-23',
    'The edition has: mhabttants',
    'It should be: inhabitants',
    'Book in hand (yes or no): no',
    'Which copy:',
    'Seen on (year-month-day):',
    'How you know: The next word opens a sentence.',
    'Name for thanks:',
    '',
  ]);
});

test('whoever has a page that the source lacks is asked for the copy and a way to send it, not for words', () => {
  const offer = { place: 'carr-1950 p. 141', edition: '1.0', copy: 'my own', sending: 'a\nscan', thanks: '' };
  expect(writeOffer(offer)).toBe(
    'Place: carr-1950 p. 141\nEdition: 1.0\nWhich copy: my own\nHow you can send the page: a scan\nName for thanks:\n',
  );
});

test('a mail is opened with its spaces as spaces and its lines as lines', () => {
  expect(mailAddress('editors@example.org', 'Error in p. 1', 'Place: p. 1\nIt should be: a & b\n')).toBe(
    'mailto:editors@example.org?subject=Error%20in%20p.%201&body=Place%3A%20p.%201%0D%0AIt%20should%20be%3A%20a%20%26%20b',
  );
});
