/** Runs the steps of a long check one after the other, prints each with its time, and sums up. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runProgram, tools } from './run-program.ts';
import { formatDuration } from './step-clock.ts';
import { type Counts, countProgram, countVitest, summaryLine, type VitestReport } from './test-counts.ts';

/** One step; its work returns what it counted and what it printed. */
export interface TestStep {
  readonly name: string;
  /** Name of a step before it that must have passed; else this one fails without being run. */
  readonly after?: string;
  readonly work: () => Promise<{ readonly counts: Counts; readonly output: string }>;
}

/** A step that runs one program; it counts as one test. */
export function programStep(
  name: string,
  command: readonly [string, ...string[]],
  { env = {}, after }: { env?: Readonly<Record<string, string>>; after?: string } = {},
): TestStep {
  return {
    name,
    ...(after === undefined ? {} : { after }),
    work: async () => {
      const { code, output } = await runProgram(command, { env });
      return { counts: countProgram(code), output };
    },
  };
}

/** A step that runs one project of `vitest.config.ts`, or one file of it; each of its tests is counted. */
export function vitestStep(
  name: string,
  project: string,
  { env = {}, after, file }: { env?: Readonly<Record<string, string>>; after?: string; file?: string } = {},
): TestStep {
  return {
    name,
    ...(after === undefined ? {} : { after }),
    work: async () => {
      const report = join(projectRoot, '.cache', 'reports', `${project}.json`);
      mkdirSync(join(report, '..'), { recursive: true });
      rmSync(report, { force: true });
      const { code, output } = await runProgram(
        [
          'node',
          tools.vitest,
          'run',
          ...['--project', project, '--reporter', 'default', '--reporter', 'json'],
          `--outputFile.json=${report}`,
          ...(file === undefined ? [] : [file]),
        ],
        { env },
      );
      const written = existsSync(report)
        ? (JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
        : undefined;
      return { counts: countVitest(written, code), output };
    },
  };
}

/**
 * Runs the steps in order, those of a group side by side, all of them whatever fails, except those that stand on a
 * failed one. The output of a step is shown only if it failed. The last line printed is the sum.
 *
 * @returns exit code: 1 if anything failed
 */
export async function runTestSteps(steps: readonly (TestStep | readonly TestStep[])[]): Promise<number> {
  const done = new Map<string, Counts>();
  const width = Math.max(...steps.flat().map(({ name }) => name.length));
  const run = async ({ name, after, work }: TestStep) => {
    const started = performance.now();
    let counts: Counts;
    let output = '';
    if (after !== undefined && (done.get(after)?.failed ?? 1) > 0) {
      counts = { passed: 0, failed: 1, remarks: [`Not run, because "${after}" failed.`] };
    } else {
      try {
        ({ counts, output } = await work());
      } catch (error) {
        counts = { passed: 0, failed: 1, remarks: [error instanceof Error ? error.message : String(error)] };
      }
    }
    done.set(name, counts);
    if (counts.failed > 0) console.log([output.trimEnd(), ...counts.remarks].filter(Boolean).join('\n'));
    const time = formatDuration(performance.now() - started).padStart(12);
    console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(width)} ${time}  ${summaryLine([counts])}`);
  };
  for (const step of steps) await Promise.all([step].flat().map(run));
  const all = [...done.values()];
  console.log(summaryLine(all));
  return all.some(({ failed }) => failed > 0) ? 1 : 0;
}
