import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkRecord } from './check-record.ts';
import { pageReadingSchema } from './page-reading.ts';

const record = {
  reader: 'automatic',
  name: 'automatic reader, first reading',
  seen: 'ocr',
  date: '2026-11-23',
  read: '4f0c'.repeat(4),
  findings: 'none',
};
/** carr-1950:5530, as a reader reports it. */
const finding = {
  at: '5530:3',
  kind: 'reading',
  reading: 'mhabttants',
  printed: 'inhabitants',
  certainty: 'certain',
  why: 'The only word of that length that fits.',
  outcome: 'ruled',
};

const read = (given: object) =>
  checkRecord(pageReadingSchema, { ...record, ...given }, '126-a.yaml', 'see content/README.md');
const readFinding = (given: object) => read({ findings: [{ ...finding, ...given }] });

test('a reading that found nothing says none, and is kept without findings', () => {
  expect(read({})).toEqual({ ...record, findings: [] });
  expect(() => read({ findings: [] })).toThrow(/findings: [\s\S]*none, or a list/);
  expect(() => read({ findings: undefined })).toThrow(/findings/);
});

test('findings have the form of the rulings that they ask for, or accept what a check suspects', () => {
  expect(readFinding({})).toEqual({ ...record, findings: [finding] });
  const { printed: _printed, outcome: _outcome, ...place } = finding;
  for (const more of [
    { kind: 'keep' },
    { kind: 'paragraph', do: 'split' },
    { kind: 'doubt', alternatives: ['1917', '1918'] },
    { kind: 'accept', code: 'C2', outcome: 'refused' },
  ])
    expect(read({ findings: [{ ...place, ...more }] })).toMatchObject({ findings: [more] });
});

test('a finding without what its kind needs, or with what it has no use for, is refused', () => {
  expect(() => readFinding({ printed: undefined })).toThrow(/findings\.0\.printed/);
  expect(() => readFinding({ kind: 'accept', printed: undefined })).toThrow(/findings\.0\.(code|printed)/);
  expect(() => readFinding({ outcom: 'ruled' })).toThrow(/findings\.0\.outcom/);
  expect(() => readFinding({ kind: 'misprint' })).toThrow(/findings\.0\.kind[\s\S]*"misprint"[\s\S]*accept/);
  expect(() => readFinding({ at: 'p. 126' })).toThrow(/findings\.0\.at[\s\S]*5530:3/);
  expect(() => readFinding({ outcome: 'open' })).toThrow(/findings\.0\.outcome/);
  expect(() => readFinding({ certainty: undefined })).toThrow(/findings\.0\.certainty/);
});

test('whoever saw the book or an image says which copy and when; whoever did not names none', () => {
  expect(read({ seen: 'print', copy: 'A library, X.1' })).toMatchObject({ copy: 'A library, X.1' });
  expect(() => read({ seen: 'image' })).toThrow(/copy: [\s\S]*library and shelfmark/);
  expect(() => read({ seen: 'print', copy: 'A library, X.1', date: undefined })).toThrow(/date/);
  expect(() => read({ copy: 'A library, X.1' })).toThrow(/copy/);
});

test('a date that is none, a hash that is none and a reader that is neither program nor person are refused', () => {
  expect(() => read({ date: '2026-11-31' })).toThrow(/date/);
  expect(() => read({ read: '4F0C' })).toThrow(/read: [\s\S]*--page-hashes/);
  expect(() => read({ reader: 'expert' })).toThrow(/reader: [\s\S]*automatic or person/);
  expect(() => read({ state: 'twice' })).toThrow(/state/);
});

test('the example in content/README.md is a record', () => {
  const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
  const example = /^## Readings of printed pages\n.*?^```yaml\n(.*?)^```$/ms.exec(readme)?.[1] ?? '';
  expect(read(parse(example))).toMatchObject({ seen: 'ocr', findings: [finding] });
});
