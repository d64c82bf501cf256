import { expect, test } from 'vitest';
import { reportTarget } from './report-target.ts';

test('a report goes where the record of the site says, and a form is sent to no other host', () => {
  expect(reportTarget({})).toEqual({ kind: 'none', address: '', formHost: '' });
  expect(reportTarget({ reports: { mail: 'editors@example.org' } })).toEqual({
    kind: 'mail',
    address: 'editors@example.org',
    formHost: '',
  });
  expect(reportTarget({ reports: { issues: 'https://forge.example/owner/name/issues/new' } })).toEqual({
    kind: 'issues',
    address: 'https://forge.example/owner/name/issues/new',
    formHost: 'https://forge.example',
  });
});
