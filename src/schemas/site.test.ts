import { expect, test } from 'vitest';
import { checkRecord } from './check-record.ts';
import { siteSchema } from './site.ts';

const record = { name: 'A Shelf', line: 'Books', operator: '', contact: '', address: '' };
const read = (given: object) =>
  checkRecord(siteSchema, { ...record, ...given }, 'content/site.yaml', 'see README');

test('reports of errors go to a mail address, to the issues of a forge, or nowhere yet', () => {
  expect(read({})).toEqual(record);
  for (const reports of [
    { mail: 'editors@example.org' },
    { issues: 'https://forge.example/owner/name/issues/new' },
  ])
    expect(read({ reports })).toEqual({ ...record, reports });
});

test('a target that a form cannot be sent to is refused with what to write', () => {
  expect(() => read({ reports: {} })).toThrow(
    /reports: [\s\S]*one target: \{mail: editors@example\.org\}, or/,
  );
  expect(() => read({ reports: { mail: 'a@b.org', issues: 'https://b.org/new' } })).toThrow(/one target/);
  expect(() => read({ reports: 'editors@example.org' })).toThrow(/one target/);
  expect(() => read({ reports: { mail: 'editors' } })).toThrow(
    /reports\.mail: [\s\S]*an address to write to/,
  );
  expect(() => read({ reports: { issues: 'http://b.org/new' } })).toThrow(/reports\.issues/);
  expect(() => read({ reports: { issues: 'https://b.org/new?labels=x' } })).toThrow(/without query/);
});
