/** How the steps of `npm test` are counted and summed up. */

/** Result of one step. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What to show of a step that failed and whose output alone would not say it; empty otherwise. */
  readonly remarks: readonly string[];
}

/** The fields of vitest's JSON report that are counted here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The count of a step that only passes or fails, by its exit code. */
export function countProgram(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [] };
}

/**
 * The count of a vitest run. Stricter than vitest: a test that was skipped or left to do counts as failed,
 * so does a file that failed before its first test, and a run without any test or without a report.
 *
 * @param report undefined if vitest wrote none
 * @param code vitest's exit code
 */
export function countVitest(report: VitestReport | undefined, code: number): Counts {
  if (report === undefined) return { passed: 0, failed: 1, remarks: ['The test runner left no report.'] };
  const remarks: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    const before = failed;
    for (const { fullName, status } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else failed += 1;
      if (status !== 'passed' && status !== 'failed') remarks.push(`Not run (${status}): ${fullName}`);
    }
    if (file.status === 'failed' && failed === before) {
      failed += 1;
      remarks.push(`Failed outside its tests: ${file.name}`);
    }
  }
  if (passed + failed === 0) {
    failed += 1;
    remarks.push('No test was found.');
  } else if (code !== 0 && failed === 0) {
    failed += 1;
    remarks.push(`All tests passed, yet the test runner ended with exit code ${code}.`);
  }
  return { passed, failed, remarks };
}

/** The last line of `npm test`. */
export function summaryLine(steps: readonly Counts[]): string {
  const passed = steps.reduce((sum, step) => sum + step.passed, 0);
  const failed = steps.reduce((sum, step) => sum + step.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
