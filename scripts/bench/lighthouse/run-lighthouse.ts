/** One measurement of one page, in a browser of its own with nothing kept. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { runProgram } from '../../run-program.ts';
import type { Category, Device } from './lighthouse-budget.ts';
import type { Report } from './read-report.ts';

/** What measures. */
export interface Measuring {
  /** Start file of Lighthouse. */
  readonly lighthouse: string;
  /** Path of the browser's program. */
  readonly browser: string;
}

/** For a browser that runs unseen, as root, on a machine without a graphics card, and asks nobody for anything. */
const FLAGS = '--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking';

/**
 * Measures a page. Throws if it could not be measured, with what Lighthouse said.
 *
 * @param categories only these
 */
export async function runLighthouse(
  { lighthouse, browser }: Measuring,
  address: string,
  device: Device,
  categories: readonly Category[],
): Promise<Report> {
  const file = join(projectRoot, '.cache', 'lighthouse-report.json');
  mkdirSync(join(file, '..'), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await runProgram(
    [
      'node',
      lighthouse,
      address,
      ...['--output=json', `--output-path=${file}`, '--quiet', '--no-enable-error-reporting'],
      // Without a preset it is a phone.
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
      `--only-categories=${categories.join(',')}`,
      '--disable-full-page-screenshot',
      `--chrome-flags=${FLAGS}`,
    ],
    { env: { CHROME_PATH: browser } },
  );
  if (code !== 0)
    throw new Error(`${output}\nnot-measured: ${address}: Lighthouse ended with exit code ${code}`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`not-measured: ${address}: ${report.runtimeError.message}`);
  return report;
}
