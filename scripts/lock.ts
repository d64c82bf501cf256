/**
 * Completes `package-lock.json` for machines other than the one that wrote it.
 *
 * `npm install` leaves a platform package out of the lock when the registry in use does not serve it,
 * and `npm ci` then refuses the lock on every platform ("Missing: @pagefind/darwin-arm64@ from lock file").
 * Each package that is named as optional and missing gets an entry with its exact version and the platforms
 * that its name states; it has no hash, because nobody here has seen its bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';

/** One entry of `packages` in a lock of version 3; only the fields that are read or written here. */
export interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of `package-lock.json` that matters here: folders (`node_modules/x`) and what stands in them. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** The words for operating systems in package names, and npm's own (those of `process.platform`). */
const operatingSystems: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

/** Processors as they stand in package names; the same words as `process.arch`. */
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);

/** C libraries in package names, and npm's words for them. */
const cLibraries: Readonly<Record<string, string>> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl' };

/**
 * The platforms that a package's name states: `@biomejs/cli-linux-x64-musl` is for Linux, x64, musl.
 * A field is absent when the name says nothing of it. Linux without a C library means glibc where a
 * sibling with `-musl` exists; the name alone cannot say so, and npm then merely fetches one too many.
 */
export function platformsOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = words.map((word) => operatingSystems[word]).find((word) => word !== undefined);
  const cpu = words.find((word) => processors.has(word));
  const libc = words.map((word) => cLibraries[word]).find((word) => word !== undefined);
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined || os !== 'linux' ? {} : { libc: [libc] }),
  };
}

/** Whether `name`, asked for from `folder`, is found by Node's way of looking upwards. */
function resolves(packages: Lock['packages'], folder: string, name: string): boolean {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
  }
}

/**
 * The lock with an entry for every optional package that it names but does not hold, and the names added,
 * as `name@version`. The same lock comes back when nothing is missing.
 * A missing package that is asked for by a range (not an exact version) is thrown: its version is unknown.
 */
export function completeLock(lock: Lock): { readonly lock: Lock; readonly added: readonly string[] } {
  const missing: Record<string, LockEntry> = {};
  const added: string[] = [];
  for (const [folder, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      if (resolves(lock.packages, folder, name) || missing[place] !== undefined) continue;
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version)) {
        throw new Error(
          `package-lock.json: lock-range: ${folder} asks for ${name} "${version}"\n` +
            `  expected an exact version, as the package is not in the lock\n` +
            `  hint: add ${name} with its version to optionalDependencies in package.json`,
        );
      }
      missing[place] = {
        version,
        ...platformsOf(name),
        ...(entry.dev === true ? { dev: true } : {}),
        optional: true,
      };
      added.push(`${name}@${version}`);
    }
  }
  if (added.length === 0) return { lock, added };
  const entries = Object.entries({ ...lock.packages, ...missing });
  // npm sorts by folder in the English way; its next run then leaves the order as it is.
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(entries) }, added };
}

await runVerb(import.meta, {
  usage: [
    'npm run lock',
    '',
    'Completes package-lock.json for other platforms. Run it after every change of the lock:',
    '  npm install -E <package>@<version> && npm run lock',
  ],
  run: () => {
    const file = join(projectRoot, 'package-lock.json');
    const before = readFileSync(file, 'utf8');
    const { lock, added } = completeLock(JSON.parse(before) as Lock);
    const after = `${JSON.stringify(lock, null, 2)}\n`;
    if (/"resolved":/.test(after)) {
      throw new Error(
        'package-lock.json: registry-address: the lock names the address of a registry\n' +
          '  hint: npm config set omit-lockfile-registry-resolved true --location=project && npm install',
      );
    }
    if (after !== before) writeFileSync(file, after);
    for (const name of added) console.log(`added ${name}`);
    console.log(added.length === 0 ? 'The lock is complete.' : `${added.length} packages added to the lock.`);
  },
});
