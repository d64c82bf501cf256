import { expect, test } from 'vitest';
import { contactAddress, readSiteRecord, refuseNameless } from './read-site-record.ts';

const record = (operator: string, contact: string) =>
  `name: A Shelf\nline: "{count} books"\noperator: "${operator}"\ncontact: "${contact}"\naddress: ""\n`;

test('what the build says of its publisher goes before the record, and an empty word says nothing', () => {
  const text = record('A Library', 'desk@library.example');
  expect(readSiteRecord(text, { operator: 'A Press', contact: '' })).toMatchObject({
    operator: 'A Press',
    contact: 'desk@library.example',
  });
  expect(readSiteRecord(record(' ', ''), {})).toMatchObject({ operator: '', contact: '' });
});

test('a public site names its publisher and a contact, or is refused with what is empty', () => {
  expect(() => refuseNameless(readSiteRecord(record('', '')))).toThrow(
    /^content\/site\.yaml: operator, contact: public-site-without-publisher\n {2}found: {4}operator: "", contact: ""/,
  );
  expect(() => refuseNameless(readSiteRecord(record('A Library', '  ')))).toThrow(/found: {4}contact: ""/);
  expect(() => refuseNameless(readSiteRecord(record('A Library', 'desk@library.example')))).not.toThrow();
});

test('an e-mail or web address is a link, a postal address is not', () => {
  expect(contactAddress('desk@library.example')).toBe('mailto:desk@library.example');
  expect(contactAddress('https://library.example/desk')).toBe('https://library.example/desk');
  expect(contactAddress('1 Square, London')).toBeUndefined();
  expect(contactAddress('javascript:alert(1)')).toBeUndefined();
});
