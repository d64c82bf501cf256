/**
 * Builds the site from `content/` into a folder.
 *
 * 1. Astro renders the pages into a new folder beside the target.
 * 2. `scripts/index-search.ts` adds the search index to it.
 * 3. `scripts/write-offline-worker.ts` writes the service worker, with the version of all that is there.
 * 4. The new folder takes the target's place. A build that fails leaves the last good one untouched.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readSiteRecord, refuseNameless } from '../src/edition/read-site-record.ts';
import { type SiteOptions, siteStep } from './build-steps.ts';
import { projectRoot } from './project-root.ts';
import { runProgram, tools } from './run-program.ts';
import { runVerb } from './run-verb.ts';
import { timeStep } from './step-clock.ts';
import { forgetStep, isCurrent, recordStep } from './step-stamp.ts';

/** The base path in its one form, with a slash at both ends: "x" and "/x/" are "/x/", "" and "/" are "/". */
export function normalizeBase(base: string): string {
  const path = base.split('/').filter((part) => part !== '');
  return path.length === 0 ? '/' : `/${path.join('/')}/`;
}

/**
 * The options of a build, from the command line first and the environment second.
 * A value that is there but empty in the environment counts as not there.
 */
export function siteOptions(
  given: { readonly out?: string; readonly base?: string; readonly site?: string; readonly public?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): SiteOptions {
  const siteUrl = given.site ?? (env.SITE_URL || undefined);
  return {
    out: given.out ?? (env.OUT_DIR || 'dist'),
    base: normalizeBase(given.base ?? env.BASE_PATH ?? ''),
    ...(siteUrl === undefined ? {} : { siteUrl }),
    publicOnly: given.public ?? env.PRINTED_PAGE_PUBLIC === '1',
    ...(env.SITE_OPERATOR ? { operator: env.SITE_OPERATOR } : {}),
    ...(env.SITE_CONTACT ? { contact: env.SITE_CONTACT } : {}),
  };
}

/** The environment that `astro.config.mjs` and the search index read: every option, set or emptied. */
function siteEnvironment(options: SiteOptions, out: string): Record<string, string> {
  return {
    OUT_DIR: out,
    BASE_PATH: options.base,
    SITE_URL: options.siteUrl ?? '',
    PRINTED_PAGE_PUBLIC: options.publicOnly ? '1' : '',
    SITE_OPERATOR: options.operator ?? '',
    SITE_CONTACT: options.contact ?? '',
    NODE_ENV: 'production',
  };
}

/** Puts folder `from` in the place of folder `to`; what was there before is deleted last. */
export function swapFolders(from: string, to: string): void {
  const old = `${to}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
  rmSync(old, { recursive: true, force: true });
}

/** Runs one program of the build; throws with its whole output if it fails. */
async function runPart(script: string, args: readonly string[], env: Record<string, string>): Promise<void> {
  const { code, output } = await runProgram(['node', script, ...args], { env });
  if (code !== 0)
    throw new Error(`${output}\nbuild-failed: ${basename(script)} ended with exit code ${code}`);
  const warnings = output.split('\n').filter((line) => /\bWARN\b|warning/i.test(line));
  if (warnings.length > 0) console.warn(warnings.join('\n'));
}

/**
 * Builds the site. Throws if a part fails, or if a public one would not say who publishes it; the target is then as
 * it was before. The time of each part is printed.
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  // Asked here for an answer at once; `src/edition/site-library.ts` asks again, whoever starts the build.
  if (options.publicOnly)
    refuseNameless(readSiteRecord(readFileSync(join(projectRoot, 'content/site.yaml'), 'utf8'), options));
  const out = resolve(projectRoot, options.out);
  // Named after the target and beside it: a rename never crosses disks, and `dist*` is ignored by git.
  const next = `${out}.next`;
  const step = siteStep(`site-${basename(out)}`, options);
  forgetStep(step);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(out), { recursive: true });
  try {
    const env = siteEnvironment(options, next);
    // --force: Astro's content cache does not notice a change in a plugin's source and keeps stale pages.
    await timeStep('pages', () => runPart(tools.astro, ['build', '--force'], env));
    await timeStep('search index', () =>
      runPart(resolve(projectRoot, 'scripts/index-search.ts'), ['--root', next], env),
    );
    await timeStep('service worker', () =>
      runPart(resolve(projectRoot, 'scripts/write-offline-worker.ts'), ['--root', next], {
        ...env,
        // Node's own stripping of types, by which all scripts run, still calls itself experimental.
        NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
      }),
    );
    swapFolders(next, out);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  recordStep(step);
}

/** Whether the site in `options.out` is what a build would make now. */
export function isSiteCurrent(options: SiteOptions): boolean {
  return isCurrent(siteStep(`site-${basename(options.out)}`, options));
}

await runVerb(import.meta, {
  usage: [
    'npm run build -- [--public] [--base /path/] [--site https://host] [--out folder]',
    '',
    'Builds the site from content/ into dist/.',
    '  --public   leave out the text of works that may not be published; refused unless content/site.yaml, or',
    '             SITE_OPERATOR and SITE_CONTACT in the environment, say who publishes the site and where to write',
    '  --base     path below which the site will be served (environment: BASE_PATH; default /)',
    '  --site     origin of its public address (environment: SITE_URL; default: none)',
    '  --out      folder to build into (default dist)',
  ],
  options: {
    public: { type: 'boolean' },
    base: { type: 'string' },
    site: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (values) => {
    const options = siteOptions(values, process.env);
    await buildSite(options);
    console.log(`Built into ${options.out}${options.publicOnly ? ' (public part only)' : ''}.`);
  },
});
