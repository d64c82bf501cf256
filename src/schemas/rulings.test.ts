import { expect, test } from 'vitest';
import { checkRecord } from './check-record.ts';
import { rulingsSchema } from './rulings.ts';

const place = {
  at: '1377:26',
  reading: 'Socml',
  certainty: 'certain',
  readers: ['a', 'b'],
  why: 'The name of the party.',
};

function fault(ruling: unknown): string {
  try {
    checkRecord(rulingsSchema, { rulings: [ruling] }, 'rulings/05.yaml', 'see content/README.md');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no fault';
}

test('every kind of ruling is read with what belongs to it', () => {
  const rulings = [
    { kind: 'reading', ...place, printed: '' },
    { kind: 'keep', ...place },
    { kind: 'note-reference', ...place, printed: 'Social[^1]' },
    { kind: 'supplied', ...place, printed: 'and others' },
    { kind: 'paragraph', ...place, do: 'join' },
    { kind: 'kind', ...place, as: 'quotation' },
    { kind: 'speaker', ...place, name: 'Lenin' },
    { kind: 'emphasis', ...place },
    { kind: 'emphasis', ...place, as: 'roman' },
    { kind: 'language', ...place, lang: 'ru-Latn' },
    { kind: 'editor-note', ...place, text: 'Elsewhere printed “Socialist”.' },
    { kind: 'doubt', ...place, alternatives: [] },
  ];
  expect(checkRecord(rulingsSchema, { rulings }, 'rulings/05.yaml', '').rulings).toEqual(rulings);
});

test('a number without quotes is refused with its place and what to write', () => {
  expect(fault({ kind: 'reading', ...place, printed: 1852 })).toBe(
    [
      'rulings/05.yaml: rulings.0.printed: record-invalid-type',
      '  found:    1852',
      '  expected: the printed words in quotes',
      '  hint:     see content/README.md',
    ].join('\n'),
  );
});

test('what is missing or does not belong to the kind is named', () => {
  expect(fault({ kind: 'spelling', ...place })).toContain(
    'a kind: reading, keep, note-reference, note-label',
  );
  expect(fault({ kind: 'reading', ...place })).toContain('rulings.0.printed');
  expect(fault({ kind: 'keep', ...place, printed: 'Social' })).toContain('rulings.0');
  expect(fault({ kind: 'note-reference', ...place, printed: 'Social' })).toContain('"government[^2]"');
  expect(fault({ kind: 'paragraph', ...place, do: 'divide' })).toContain('split or join');
  expect(fault({ kind: 'speaker', ...place, name: '' })).toContain('at least one word');
  expect(fault({ kind: 'emphasis', ...place, why: '' })).toContain('at least one word');
});

test('how sure it is and who found it is required', () => {
  const { certainty: _certainty, ...unsure } = place;
  expect(fault({ kind: 'keep', ...unsure })).toContain('rulings.0.certainty');
  expect(fault({ kind: 'keep', ...place, certainty: 'likely' })).toContain('certain or probable');
  expect(fault({ kind: 'keep', ...place, readers: [] })).toContain('at least one reading: [editor]');
  expect(fault({ kind: 'keep', ...place, readers: 'a' })).toContain('in brackets: [a, b] or [editor]');
  expect(fault({ kind: 'keep', ...place, readers: [''] })).toContain('at least one word');
});

test('a locus has a line and a column, both from 1; a reading has no space or line end at its edges', () => {
  expect(fault({ kind: 'keep', ...place, at: '0:3' })).toContain('both 1-based');
  expect(fault({ kind: 'keep', ...place, reading: 'Socml ' })).toContain('a line end inside is "|"');
  expect(fault({ kind: 'keep', ...place, reading: 'Socml|' })).toContain('a line end inside is "|"');
});
