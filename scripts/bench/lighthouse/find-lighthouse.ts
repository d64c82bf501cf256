/**
 * Lighthouse, installed for the benchmark alone and in a folder of its own: with all that it needs it is larger than every
 * package of the project together, and no test asks for it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unusable } from '../../../src/model/finding.ts';
import { projectRoot } from '../../project-root.ts';
import { type ProgramEnd, runProgram } from '../../run-program.ts';
import { formatDuration } from '../../step-clock.ts';

/** How it is come by; given as parameters so that a failure can be tried without a network. */
export interface Installer {
  /** Folder that git ignores. */
  readonly folder: string;
  /** Runs a program to its end. */
  readonly run: (command: readonly [string, ...string[]]) => Promise<ProgramEnd>;
  /** Told what is being done, since it takes a while. */
  readonly say: (line: string) => void;
}

/** npm as the caller started it, else the one in PATH. */
function npm(): readonly [string, ...string[]] {
  const { npm_execpath: file } = process.env;
  if (file !== undefined && /npm-cli\.c?js$/.test(file)) return ['node', file];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** The version that stands in a folder whole; npm writes its hidden lock when all else is there. */
function versionIn(folder: string): string | undefined {
  const file = join(folder, 'node_modules/lighthouse/package.json');
  if (!existsSync(join(folder, 'node_modules/.package-lock.json')) || !existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * The start file of Lighthouse in exactly this version, to be run as `node <file>`; it is installed if it is not there.
 * Throws, with what npm said, if it cannot be had.
 */
export async function findLighthouse(
  version: string,
  {
    folder = join(projectRoot, '.cache', `lighthouse-${version}`),
    run = runProgram,
    say = console.log,
  }: Partial<Installer> = {},
): Promise<string> {
  if (versionIn(folder) !== version) {
    say(`Installing Lighthouse ${version} into ${folder} (about 185 MB, once) …`);
    const started = performance.now();
    mkdirSync(folder, { recursive: true });
    // npm takes a folder without this file for a part of the project around it.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const { code, output } = await run([
      ...npm(),
      'install',
      ...['--prefix', folder, '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'],
      ...['--loglevel=error', `lighthouse@${version}`],
    ]);
    if (code !== 0 || versionIn(folder) !== version) {
      throw unusable({
        place: 'npm run bench lighthouse',
        rule: 'no-lighthouse',
        found: `npm ended with exit code ${code}: ${output.trim() || 'it said nothing'}`,
        expected: `Lighthouse ${version} in ${folder}`,
        hint: `look at the connection to the package registry, then: npm install --prefix ${folder} lighthouse@${version}`,
      });
    }
    say(`Installed in ${formatDuration(performance.now() - started)}.`);
  }
  return join(folder, 'node_modules/lighthouse/cli/index.js');
}
