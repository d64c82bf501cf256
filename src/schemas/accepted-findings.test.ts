import { expect, test } from 'vitest';
import { acceptedFindingsSchema } from './accepted-findings.ts';
import { checkRecord } from './check-record.ts';

const entry = { code: 'C2', at: 'n18-2', excerpt: 'Partei', reason: 'The German word.' };

function read(...accepted: unknown[]): unknown {
  return checkRecord(
    acceptedFindingsSchema,
    { accepted },
    'accepted-findings.yaml',
    'see the head of the file',
  );
}

test('an entry names a passage, a note, a place in the witness, or everywhere', () => {
  const accepted = ['p61-3', 'hv-1', 'n18-2', '946:1', 'everywhere'].map((at) => ({ ...entry, at }));
  expect(read(...accepted)).toEqual({ accepted });
});

test('a malformed entry is refused with its place, what was found and what is expected', () => {
  expect(() => read({ ...entry, at: 'page 18' })).toThrow(
    /accepted\.0\.at[\s\S]*"page 18"[\s\S]*p61-3[\s\S]*hint/,
  );
  expect(() => read({ ...entry, code: 'quotes' })).toThrow(/accepted\.0\.code[\s\S]*--codes/);
  expect(() => read({ ...entry, excerpt: '' })).toThrow(/accepted\.0\.excerpt/);
  expect(() => read({ ...entry, reason: undefined })).toThrow(/accepted\.0\.reason/);
  expect(() => read({ ...entry, page: '18' })).toThrow(/page/);
});
