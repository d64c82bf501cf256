/**
 * From the sources to a site that can be read in a browser, doing only what is not yet done:
 * the edition, the site, then the server.
 */
import { join } from 'node:path';
import { buildSite, isSiteCurrent, siteOptions } from './build.ts';
import { editionStep } from './build-steps.ts';
import { projectRoot } from './project-root.ts';
import { runProgram } from './run-program.ts';
import { runVerb } from './run-verb.ts';
import { parsePort, serveUntilStopped, usualPort } from './serve.ts';
import { formatDuration } from './step-clock.ts';
import { forgetStep, isCurrent, recordStep } from './step-stamp.ts';

/** Does `work` under a heading, or says that there is nothing to do. */
async function stage(name: string, current: boolean, work: () => Promise<void>): Promise<void> {
  if (current) {
    console.log(`${name}: unchanged`);
    return;
  }
  console.log(`${name} …`);
  const started = performance.now();
  await work();
  console.log(`${name}: done in ${formatDuration(performance.now() - started)}`);
}

/**
 * Builds the edition if its sources, its stages or its files have changed. Its own output is shown as it comes.
 * Throws if it fails; the last good edition is then untouched.
 */
export async function buildEditionIfChanged(): Promise<void> {
  await stage('Edition', isCurrent(editionStep), async () => {
    forgetStep(editionStep);
    const { code } = await runProgram(['node', join(projectRoot, 'scripts/edition.ts')], { show: true });
    if (code !== 0) throw new Error(`edition-failed: the edition ended with exit code ${code}; see above`);
    recordStep(editionStep);
  });
}

await runVerb(import.meta, {
  usage: [
    'npm start -- [--port 4321] [--host 127.0.0.1] [--public] [--no-open]',
    '',
    'Builds what has changed since the last time (edition and site), then serves the site',
    'on the next free port and prints its address. No browser is opened.',
    '  --public   leave out the text of works that may not be published',
    '  BASE_PATH, SITE_URL in the environment count as for npm run build',
  ],
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    public: { type: 'boolean' },
    'no-open': { type: 'boolean' },
  },
  run: async (values) => {
    const port = parsePort(values.port, usualPort);
    const options = siteOptions(values.public === undefined ? {} : { public: values.public }, process.env);
    await buildEditionIfChanged();
    await stage('Site', isSiteCurrent(options), () => buildSite(options));
    await serveUntilStopped({
      root: options.out,
      base: options.base,
      port,
      ...(values.host === undefined ? {} : { host: values.host }),
    });
  },
});
