import { expect, test } from 'vitest';
import { reportTarget } from './report-target.ts';

test('a form of a report is sent where the record of the site says, and the policy allows no other host', () => {
  expect(reportTarget({})).toEqual({ kind: 'none', action: '', allowed: '' });
  expect(reportTarget({ reports: { mail: 'editors@example.org' } })).toEqual({
    kind: 'mail',
    action: 'mailto:editors@example.org',
    allowed: 'mailto:',
  });
  expect(reportTarget({ reports: { issues: 'https://forge.example/owner/name/issues/new' } })).toEqual({
    kind: 'issues',
    action: 'https://forge.example/owner/name/issues/new',
    allowed: 'https://forge.example',
  });
});
