/** Times edition and site, stage by stage, and compares the sums with the budgets; or measures accuracy, search, pages. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { SEARCH_PART_LINES } from './bench/search-parts.ts';
import { projectRoot } from './project-root.ts';
import { runProgram } from './run-program.ts';
import { runVerb } from './run-verb.ts';
import { formatDuration, type StepTime } from './step-clock.ts';

/** A command under measurement. */
interface Measured {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Longest time allowed on two cores, in milliseconds. */
  readonly budgetMs: number;
}

const measured: readonly Measured[] = [
  { name: 'edition', command: ['node', join(projectRoot, 'scripts/edition.ts')], budgetMs: 45_000 },
  {
    name: 'site',
    command: ['node', join(projectRoot, 'scripts/build.ts'), '--out', 'dist-bench'],
    budgetMs: 60_000,
  },
];

/** Runs one command; returns whether it stayed within its budget. Throws if it failed. */
async function measure({ name, command, budgetMs }: Measured): Promise<boolean> {
  const file = join(projectRoot, '.cache', 'timings.jsonl');
  mkdirSync(join(file, '..'), { recursive: true });
  rmSync(file, { force: true });
  const started = performance.now();
  const { code, output } = await runProgram(command, { env: { PRINTED_PAGE_TIMINGS: file } });
  const whole = performance.now() - started;
  if (code !== 0) throw new Error(`${output}\nbench-failed: ${name} ended with exit code ${code}`);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  console.log(name);
  for (const line of lines) {
    const { step, milliseconds } = JSON.parse(line) as StepTime;
    console.log(`  ${step.padEnd(32)} ${formatDuration(milliseconds).padStart(8)}`);
  }
  const within = whole <= budgetMs;
  const verdict = `${within ? 'within' : 'OVER'} the budget of ${formatDuration(budgetMs)}`;
  console.log(
    `  ${'whole, with start of the program'.padEnd(32)} ${formatDuration(whole).padStart(8)}  ${verdict}`,
  );
  return within;
}

/** Times both programs. */
async function benchSpeed(): Promise<number> {
  console.log(`Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} cores`);
  let within = true;
  for (const one of measured) within = (await measure(one)) && within;
  rmSync(join(projectRoot, 'dist-bench'), { recursive: true, force: true });
  return within ? 0 : 1;
}

await runVerb(import.meta, {
  usage: [
    'npm run bench',
    'npm run bench accuracy -- [options]',
    'npm run bench search -- [options]',
    'npm run bench lighthouse -- [options]',
    '',
    'Times edition and site, stage by stage; exit code 1 if one is over its budget.',
    '',
    'accuracy: how near the stages alone come to the ground truth after each step, what they harm and what they',
    'leave wrong, against the accepted figures; exit code 1 if a rule is new, gone or fires far more often.',
    '',
    '  --quick    the ground truth and the rules only, in a third of the time',
    '  --errors   list every wrong word left with its context, by kind',
    '  --accept   write the figures as the accepted ones (scripts/bench/accuracy-baseline.json)',
    '',
    'search: how surely, how fast and with how many bytes a site that was built is searched, in Chromium; exit code 1',
    'if a bound is broken (scripts/bench/search/search-budget.json).',
    '',
    ...SEARCH_PART_LINES,
    '  --root folder  the site (default: dist)',
    '  --errors   list what was not found, or not first',
    '',
    'lighthouse: home, book, chapters, printed page and search as Lighthouse judges them, before a computer and before a',
    'phone, of the public and the whole site, which are built first if need be; exit code 1 if a bound is broken',
    '(scripts/bench/lighthouse/lighthouse-budget.json). Lighthouse is installed into .cache the first time (185 MB).',
    '',
    '  --part name    measure this site only: public or whole',
    '  --quick    each page once; without it performance is the median of five runs (half an hour)',
  ],
  positionals: ['accuracy, search or lighthouse'],
  options: {
    errors: { type: 'boolean' },
    accept: { type: 'boolean' },
    quick: { type: 'boolean' },
    part: { type: 'string' },
    root: { type: 'string' },
  },
  run: async (options, [subject]) => {
    if (subject === undefined) return benchSpeed();
    if (subject === 'search') {
      const { benchSearch } = await import('./bench/search.ts');
      return benchSearch(options);
    }
    if (subject === 'lighthouse') {
      const { benchLighthouse } = await import('./bench/lighthouse.ts');
      return benchLighthouse(options);
    }
    if (subject !== 'accuracy') {
      throw new TypeError(`unexpected word: ${subject}; known are: accuracy, search, lighthouse`);
    }
    // Loaded only when asked for, as it brings the whole pipeline with it.
    const { benchAccuracy } = await import('./bench/accuracy.ts');
    return benchAccuracy(options);
  },
});
