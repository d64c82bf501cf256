/** Every check there is, in the order in which a failure is cheapest to find. */
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { tools } from './run-program.ts';
import { runVerb } from './run-verb.ts';
import {
  noSettings,
  publicSiteBase,
  publicSiteFolder,
  publicSitePublisher,
  siteFolder,
} from './test-setup/built-sites.ts';
import { programStep, runTestSteps, type TestStep, vitestStep } from './test-steps.ts';

const script = (name: string): string => join(projectRoot, 'scripts', `${name}.ts`);

/** The steps of `npm test`. */
const steps: readonly (TestStep | readonly TestStep[])[] = [
  // Each takes one core.
  [
    programStep('types', ['node', script('types')]),
    programStep('lint and format', ['node', tools.biome, 'ci', '--error-on-warnings', '.']),
    programStep('edition check', ['node', script('check')]),
  ],
  vitestStep('unit and property tests', 'unit'),
  programStep('site', ['node', script('build'), '--out', siteFolder], { env: noSettings }),
  programStep(
    'public site under a path',
    ['node', script('build'), '--public', '--base', publicSiteBase, '--out', publicSiteFolder],
    { env: { ...noSettings, ...publicSitePublisher }, after: 'site' },
  ),
  vitestStep('site checks', 'site', { after: 'public site under a path' }),
  vitestStep('browser journeys', 'journeys', { after: 'public site under a path' }),
];

await runVerb(import.meta, {
  usage: [
    'npm test',
    '',
    'Runs everything: types, lint and format, unit and property tests, the edition check, the builds,',
    'the checks of the built sites and the browser journeys. Ends with one line "N passed, N failed".',
    '  CHROME_PATH   the browser to use (default: an installed Chrome or Chromium, else one is installed)',
  ],
  run: () => runTestSteps(steps),
});
