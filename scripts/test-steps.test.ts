import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { programStep, runTestSteps, type TestStep } from './test-steps.ts';

let lines: string[] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
});

afterEach(() => vi.restoreAllMocks());

/** A step with this many tests passed and failed. */
function counted(name: string, passed: number, failed: number, after?: string): TestStep {
  return {
    name,
    ...(after === undefined ? {} : { after }),
    work: async () => ({ counts: { passed, failed, remarks: [] }, output: `output of ${name}` }),
  };
}

test('the last line is the sum, and the exit code is 0 only if nothing failed', async () => {
  expect(await runTestSteps([counted('unit', 300, 0), counted('site', 20, 0)])).toBe(0);
  expect(lines.at(-1)).toBe('320 passed, 0 failed');
  expect(await runTestSteps([counted('unit', 300, 0), counted('site', 19, 1)])).toBe(1);
  expect(lines.at(-1)).toBe('319 passed, 1 failed');
});

test('steps of a group run side by side, and the next waits for all of them', async () => {
  const order: string[] = [];
  const slow = (name: string, milliseconds: number): TestStep => ({
    name,
    work: async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      order.push(`${name} ends`);
      return { counts: { passed: 1, failed: 0, remarks: [] }, output: '' };
    },
  });
  expect(await runTestSteps([[slow('check', 30), slow('lint', 0)], slow('unit', 0)])).toBe(0);
  expect(order).toEqual([
    'check begins',
    'lint begins',
    'lint ends',
    'check ends',
    'unit begins',
    'unit ends',
  ]);
});

test('the output of a step is shown if it failed, and only then', async () => {
  await runTestSteps([counted('unit', 2, 1), counted('site', 1, 0)]);
  expect(lines.join('\n')).toContain('output of unit');
  expect(lines.join('\n')).not.toContain('output of site');
});

test('a step that stands on a failed one fails without being run, the others go on', async () => {
  await runTestSteps([counted('site', 0, 1), counted('journeys', 9, 0, 'site'), counted('check', 1, 0)]);
  expect(lines).toContain('Not run, because "site" failed.');
  expect(lines.at(-1)).toBe('1 passed, 2 failed');
});

test('a program whose file is missing fails and is never passed over', async () => {
  expect(await runTestSteps([programStep('edition check', ['node', 'scripts/no-such-file.ts'])])).toBe(1);
  expect(lines.join('\n')).toContain('no-such-file.ts');
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
});

test('a step that breaks counts as one failure, with its reason', async () => {
  const broken: TestStep = { name: 'site', work: () => Promise.reject(new Error('no-site: no index.html')) };
  expect(await runTestSteps([broken, counted('unit', 1, 0)])).toBe(1);
  expect(lines).toContain('no-site: no index.html');
  expect(lines.at(-1)).toBe('1 passed, 1 failed');
});
