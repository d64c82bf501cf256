import { expect, test } from 'vitest';
import { countProgram, countVitest, summaryLine, type VitestReport } from './test-counts.ts';

/** A report of one file with tests of these results. */
function report(status: string, results: readonly string[]): VitestReport {
  return {
    testResults: [
      {
        name: 'src/pipeline/link-notes.test.ts',
        status,
        assertionResults: results.map((result, index) => ({ fullName: `test ${index}`, status: result })),
      },
    ],
  };
}

test('every test of a run is counted', () => {
  expect(countVitest(report('failed', ['passed', 'failed', 'passed']), 1)).toEqual({
    passed: 2,
    failed: 1,
    remarks: [],
  });
});

test('a test that was skipped or left to do counts as failed and is named', () => {
  expect(countVitest(report('passed', ['passed', 'skipped', 'todo']), 0)).toEqual({
    passed: 1,
    failed: 2,
    remarks: ['Not run (skipped): test 1', 'Not run (todo): test 2'],
  });
});

test('a file that breaks before its first test counts as one failure', () => {
  expect(countVitest(report('failed', []), 1)).toMatchObject({ passed: 0, failed: 1 });
});

test('a run without tests, without a report, or with an error outside the tests counts as one failure', () => {
  expect(countVitest({ testResults: [] }, 0)).toMatchObject({ failed: 1 });
  expect(countVitest(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(countVitest(report('passed', ['passed']), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('the last line adds all steps up', () => {
  const steps = [countProgram(0), countProgram(2), { passed: 300, failed: 4, remarks: [] }];
  expect(summaryLine(steps)).toBe('301 passed, 5 failed');
});
