/**
 * The browser for the tests, in this order: the one named by `CHROME_PATH`; one installed in a usual place;
 * as root on Debian or Ubuntu the system's package; the test tool's own download. Never skipped in silence.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { chromium } from 'playwright-core';
import { runProgram, tools } from './run-program.ts';

/** What the search for a browser looks at; given as data so that every machine can be tried on one. */
export interface Machine {
  /** As `process.platform`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** Names under which Linux systems put Chrome and Chromium in PATH, best known first. */
const linuxNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Places where an installed Chrome or Chromium usually stands on the machine's system, likeliest first. */
export function usualBrowserPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>): readonly string[] {
  switch (platform) {
    case 'darwin':
      return [env.HOME ?? '', ''].flatMap((home) => [
        `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
        `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      ]);
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
        ]);
    default: {
      const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      const inPath = linuxNames.flatMap((name) =>
        folders.filter(Boolean).map((folder) => posix.join(folder, name)),
      );
      return [...new Set(inPath), '/opt/google/chrome/chrome'];
    }
  }
}

/**
 * A browser that is already there, or undefined. A `CHROME_PATH` that leads nowhere is thrown rather than
 * passed over: whoever set it wants that browser and no other.
 */
export function installedBrowser(machine: Machine): string | undefined {
  const wanted = machine.env.CHROME_PATH;
  if (wanted !== undefined && wanted !== '') {
    if (machine.exists(wanted)) return wanted;
    throw new Error(
      `browser-not-there: CHROME_PATH names "${wanted}", and no such file exists\n` +
        '  hint: unset CHROME_PATH, or CHROME_PATH=/usr/bin/chromium npm test',
    );
  }
  return usualBrowserPlaces(machine).find(machine.exists);
}

/** Whether this is Debian, Ubuntu or a child of theirs, and we may install packages. */
function mayUseApt(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Path of a browser that can be started, installing one if none is there.
 * Throws, with the command to run, if there is no way to get one.
 *
 * @param say told what is being installed, since that takes a minute
 */
export async function findBrowser(say: (line: string) => void): Promise<string> {
  const machine: Machine = { platform: process.platform, env: process.env, exists: existsSync };
  const there = installedBrowser(machine);
  if (there !== undefined) return there;
  const tried: string[] = [];

  if (mayUseApt()) {
    say('No browser found: installing chromium with apt-get …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await runProgram(['apt-get', 'update'], { env });
    const install = await runProgram(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], {
      env,
    });
    const now = installedBrowser(machine);
    if (now !== undefined) return now;
    tried.push(update.output, install.output);
  }

  const downloaded = chromium.executablePath();
  if (!existsSync(downloaded)) {
    say('No browser found: downloading Chromium …');
    const { output } = await runProgram(['node', tools.playwright, 'install', 'chromium']);
    tried.push(output);
  }
  if (existsSync(downloaded)) return downloaded;
  throw new Error(
    `${tried.join('\n').trimEnd()}\nno-browser: found neither Chrome nor Chromium, and could install none\n` +
      '  hint: sudo apt-get install chromium\n' +
      '  hint: npx playwright-core install --with-deps chromium\n' +
      '  hint: CHROME_PATH=/path/to/chrome npm test',
  );
}
