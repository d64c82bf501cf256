import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageReadingSchema } from '../../src/schemas/page-reading.ts';
import { compareReports, readReport } from './compare-reports.ts';
import { decideFindings } from './decide-findings.ts';
import { recordsOf } from './records-of.ts';
import { samplePage } from './sample-page.ts';

const page = samplePage();
const HASH = '0123456789abcdef';
const run = { name: 'carr-1950-01', work: 'carr-1950', folios: ['57'] };
const key = { seed: 1, runs: [run], plants: {}, pages: { 'carr-1950': { 57: HASH } } };

function records(a: string, b: string) {
  const compared = compareReports(readReport(a, page, []), readReport(b, page, []));
  const decided = decideFindings(compared, new Map(), page);
  const ruled = new Set(decided.decisions.map(({ finding }) => finding));
  const files = recordsOf(
    [{ run, compared, decided }],
    key,
    { ruled, left: new Map([['57', HASH]]) },
    '2026-11-23',
  );
  return new Map([...files].map(([path, text]) => [path, pageReadingSchema.parse(parse(text))]));
}

test('each reading of a page has its record, with what became of what was found', () => {
  const both = '57 || 2627 || question || questions || reading || certain || sense';
  const one = '57 || 2627 || split || rift || reading || probable || sense';
  const made = records(`${both}\n${one}`, both);
  expect([...made.keys()]).toEqual(['readings/carr-1950/57-a.yaml', 'readings/carr-1950/57-b.yaml']);
  expect(made.get('readings/carr-1950/57-a.yaml')).toMatchObject({
    reader: 'automatic',
    seen: 'ocr',
    date: '2026-11-23',
    read: HASH,
    findings: [{ at: '2627:43', reading: 'question', outcome: 'ruled' }, { reading: 'split' }],
  });
  // No verdict has come on it.
  expect(made.get('readings/carr-1950/57-a.yaml')?.findings[1]).not.toHaveProperty('outcome');
});

test('a reader who found nothing says so', () => {
  expect(records('', '').get('readings/carr-1950/57-b.yaml')?.findings).toEqual([]);
});
