/** The long checks, which `npm test` has no time for. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkAccessibility } from './check-accessibility.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';
import { differentFiles } from './same-bytes.ts';
import { noSettings, siteFolder } from './test-setup/built-sites.ts';
import { programStep, runTestSteps, vitestStep } from './test-steps.ts';

/** Cases per property: ten times those of `npm test`. */
const runs = 1000;

const build = join(projectRoot, 'scripts/build.ts');
const secondFolder = 'dist-again';

await runVerb(import.meta, {
  usage: [
    'npm run prove',
    '',
    `The long checks: property tests with ${runs} cases and a new seed, the site built twice with the same bytes,`,
    'every word of the books searched for, every page checked for accessibility in all themes. Ends with one line "N passed, N failed".',
    '  FC_SEED   seed of the property tests, to repeat a run (default: a new one, printed)',
  ],
  run: () => {
    const seed = process.env.FC_SEED || String(Date.now() % 2 ** 31);
    console.log(`FC_SEED=${seed}`);
    return runTestSteps([
      vitestStep('property tests', 'unit', { env: { FC_RUNS: String(runs), FC_SEED: seed } }),
      programStep('site', ['node', build, '--out', siteFolder], { env: noSettings }),
      programStep('site again', ['node', build, '--out', secondFolder], { env: noSettings, after: 'site' }),
      {
        name: 'same bytes',
        after: 'site again',
        work: async () => {
          const remarks = differentFiles(join(projectRoot, siteFolder), join(projectRoot, secondFolder));
          const same = remarks.length === 0;
          // Kept only if there is something to look into.
          if (same) rmSync(join(projectRoot, secondFolder), { recursive: true });
          return { counts: { passed: same ? 1 : 0, failed: same ? 0 : 1, remarks }, output: '' };
        },
      },
      vitestStep('search for every word', 'site', {
        env: { FC_RUNS: String(runs), FC_SEED: seed },
        after: 'site',
        file: 'src/site-checks/search-exactness.test.ts',
      }),
      {
        name: 'accessibility of every page',
        after: 'site',
        work: async () => ({ counts: await checkAccessibility(siteFolder, console.log), output: '' }),
      },
    ]);
  },
});
