import { expect, test } from 'vitest';
import { type Finding, formatFinding, UnusableInput } from './finding.ts';

const orphan: Finding = {
  severity: 'warning',
  rule: 'orphan-note',
  place: 'content/sources/carr-1950/witness.txt:1363:1',
  found: 'note 2 of p. 29 without a reference in the text',
  expected: 'its sign between those of the notes before and after it',
  hint: 'see work.yaml',
};

test('a finding reads: place and rule, what was found, what was expected, what to do', () => {
  expect(formatFinding(orphan)).toBe(
    'content/sources/carr-1950/witness.txt:1363:1  orphan-note\n' +
      '  found: note 2 of p. 29 without a reference in the text\n' +
      '  expected: its sign between those of the notes before and after it\n' +
      '  hint: see work.yaml',
  );
});

test('what a finding does not say leaves no empty line', () => {
  const { expected: _, hint: __, ...bare } = orphan;
  expect(formatFinding(bare).split('\n')).toHaveLength(2);
});

test('input that cannot be built from is refused with all of its findings at once', () => {
  const refusal = new UnusableInput([orphan, { ...orphan, place: 'elsewhere:1:1' }]);
  expect(refusal.message).toContain('witness.txt:1363:1');
  expect(refusal.message).toContain('\n\nelsewhere:1:1  orphan-note');
  expect(refusal.findings).toHaveLength(2);
});
