import { expect, test } from 'vitest';
import { acceptFindings } from './accept-findings.ts';
import { lintReport, lintSummary, staleReport } from './lint-report.ts';
import type { LintFinding } from './lint-work.ts';

function finding(given: Partial<LintFinding>): LintFinding {
  return {
    code: 'C2',
    name: 'name-spellings',
    at: 'n18-2',
    folio: '18',
    // carr-1950:914-915
    excerpt: 'Partei',
    context: 'Geschichte der Kommunistischen Partei Russlands',
    excerptStart: 31,
    hint: 'see how the name is spelt here',
    ...given,
  };
}

const partei = { code: 'C2', at: 'n18-2', excerpt: 'Partei', reason: 'The German word.' };
const nowhere = () => undefined;

test('an entry accepts the finding of its code and words in its passage, and no other', () => {
  const others = [finding({ at: 'n19-1' }), finding({ code: 'W9' }), finding({ excerpt: 'Parui' })];
  const sorted = acceptFindings([finding({}), ...others], [partei], nowhere);
  expect(sorted.accepted).toEqual([{ finding: finding({}), entry: partei }]);
  expect(sorted.open).toEqual(others);
  expect(sorted.stale).toEqual([]);
});

test('an entry may name the place in the witness where its note begins', () => {
  const entry = { ...partei, at: '1200:1' };
  const sorted = acceptFindings([finding({})], [entry], (locus) =>
    locus === '1200:1' ? 'n18-2' : undefined,
  );
  expect(sorted.accepted).toHaveLength(1);
});

test('an entry for everywhere accepts the words in every passage', () => {
  const sorted = acceptFindings(
    [finding({}), finding({ at: 'n19-1' })],
    [{ ...partei, at: 'everywhere' }],
    nowhere,
  );
  expect(sorted.accepted).toHaveLength(2);
});

test('an entry whose finding is gone is stale, and the report says where it stands', () => {
  const sorted = acceptFindings([], [partei], nowhere);
  expect(sorted.stale).toEqual([partei]);
  expect(staleReport('accepted-findings.yaml', sorted).join('\n')).toContain(
    'accepted-findings.yaml: C2 at n18-2  stale-acceptance',
  );
});

test('accepted findings are counted, and listed with their reasons only when all are asked for', () => {
  const sorted = acceptFindings(
    [finding({}), finding({ excerpt: 'Kommun', excerptStart: 15 })],
    [partei],
    nowhere,
  );
  const report = (all: boolean) => lintReport({ id: 'sample-1950', sorted, all }).join('\n');
  expect(report(false)).toContain('Geschichte der ⟦Kommun⟧istischen Partei Russlands');
  expect(report(false)).not.toContain('The German word.');
  expect(report(true)).toContain('as printed: The German word.');
  const summary = lintSummary('sample-1950', sorted, [
    { code: 'C2', name: 'name-spellings' } as Parameters<typeof lintSummary>[2][number],
  ]);
  expect(summary.find((line) => line.includes('C2'))).toMatch(/ 1 +1$/);
});

test('pages are listed in the order of the book, front matter first', () => {
  const sorted = acceptFindings(
    [finding({ folio: '100' }), finding({ folio: '61' }), finding({ folio: 'viii' })],
    [],
    nowhere,
  );
  const heads = lintReport({ id: 'sample-1950', sorted, all: false }).filter((line) =>
    line.startsWith('sample'),
  );
  expect(heads).toEqual(['sample-1950 p. viii', 'sample-1950 p. 61', 'sample-1950 p. 100']);
});
