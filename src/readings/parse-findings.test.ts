import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FINDING_KINDS, parseFindings } from './parse-findings.ts';

const LINE = '57 || 2651 || ancestry. Herzen || ancestry: Herzen || reading || probable || sense';

test('a finding is a line of seven fields', () => {
  expect(parseFindings(`${LINE}\n\nDONE 57-58\n`)).toEqual({
    findings: [
      {
        folio: '57',
        line: 2651,
        now: 'ancestry. Herzen',
        printed: 'ancestry: Herzen',
        kind: 'reading',
        certainty: 'probable',
        why: 'sense',
      },
    ],
    unread: [],
  });
});

test('what only a sheet shows is no part of the words: italics, doubts, cut words, signs of notes', () => {
  const now = '*Ibid.* viii, {424–4�7. ?? 424–427. | 424–437.} revolu↵ revolution.”[^n57-1]';
  const { findings } = parseFindings(`57 || 2649 || ${now} || x || reading || certain || y`);
  expect(findings[0]?.now).toBe('Ibid. viii, 424–4�7. revolu revolution.”');
});

test('an empty field is a field: a speck is read as nothing', () => {
  const { findings, unread } = parseFindings('57 || 2649 || ■ ||  || reading || certain || a speck');
  expect([findings[0]?.printed, unread]).toEqual(['', []]);
});

test.each([
  ['57 || 2651 || now || printed || reading || certain', /7 fields, not 6/],
  ['57 || 2651 || now || printed || misreading || certain || why', /kind.*misreading/],
  ['57 || p. 57 || now || printed || reading || certain || why', /number of a line/],
  ['57 || 2651 || now || printed || reading || sure || why', /certain or probable/],
])('"%s" is told with what was expected', (text, expected) => {
  const { findings, unread } = parseFindings(`${LINE}\n${text}`);
  expect(findings).toHaveLength(1);
  expect(unread).toMatchObject([{ number: 2, text, expected: expect.stringMatching(expected) }]);
});

const field = fc.oneof(
  fc.string(),
  fc.constantFrom(...FINDING_KINDS, 'certain', 'probable', '57', '2651', ''),
);
const reports = fc
  .array(
    fc.oneof(
      fc.array(field, { maxLength: 9 }).map((fields) => fields.join(' || ')),
      fc.string(),
    ),
  )
  .map((lines) => lines.join('\n'));

test('no report stops the reading of it, and every line is a finding or told', () => {
  fc.assert(
    fc.property(reports, (report) => {
      const { findings, unread } = parseFindings(report);
      const lines = report.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('DONE'));
      expect(findings.length + unread.length).toBe(lines.length);
      for (const { number, text } of unread) expect(report.split('\n')[number - 1]).toBe(text);
    }),
  );
});
