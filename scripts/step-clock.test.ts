import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { formatDuration, timeStep } from './step-clock.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('a time is given in seconds up to a minute, then in minutes', () => {
  expect([40, 12_340, 59_940, 59_960, 65_000].map(formatDuration)).toEqual([
    '0.0 s',
    '12.3 s',
    '59.9 s',
    '1 min 00 s',
    '1 min 05 s',
  ]);
});

test('a step gives back what its work gives, says its name, and leaves its time for the benchmark', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'));
  const file = join(folder, 'timings.jsonl');
  vi.stubEnv('PRINTED_PAGE_TIMINGS', file);
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await timeStep('page map', () => 404)).toBe(404);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^ {2}page map +\d+\.\d s$/)]]);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    step: 'page map',
    milliseconds: expect.any(Number) as number,
  });
  rmSync(folder, { recursive: true });
});
