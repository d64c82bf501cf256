/** A published work is withdrawn in a copy of the whole project, and the public site built anew from it. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { filesIn, readPages, textOf } from './read-site.ts';
import { everythingIn, SAMPLES, sampleOf } from './sample-texts.ts';

/** Two builds of the site; on a loaded machine minutes. */
const BUILD_LIMIT_MS = 400_000;
const WORK = 'webb-1936';
const DATE = '2026-12-01';
const DAY = '1 December 2026';
const REASON = 'The heirs asked for it in a letter.';
const named = { SITE_OPERATOR: 'The Operator of a Trial', SITE_CONTACT: 'desk@trial.example' };

const { folder: before, base } = inject('publicSite');
let project: string;
const dist = () => join(project, 'dist');

/** Runs a command of the copy, and gives its exit code and all it printed. */
async function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const settings = { SITE_URL: '', SITE_OPERATOR: '', SITE_CONTACT: '', OUT_DIR: '', BASE_PATH: '', ...env };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(project, script), ...args], {
      cwd: project,
      env: { ...process.env, ...settings },
      maxBuffer: 2 ** 26,
    });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: `${stdout}${stderr}` };
  }
}

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  const left = /^(?:node_modules|\.git|\.astro|\.cache|dist.*)$/;
  for (const name of readdirSync('.').filter((one) => !left.test(one)))
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  const site = join(project, 'content/site.yaml');
  const empty = readFileSync(site, 'utf8').replace(/^(operator|contact):.*$/gm, '$1: ""');
  writeFileSync(site, empty);
}, BUILD_LIMIT_MS);

afterAll(() => rmSync(project, { recursive: true }));

test('a public build of a record without operator and contact ends with what is missing, and makes nothing', async () => {
  const { code, output } = await run('scripts/build.ts', ['--public']);
  expect(code).toBe(1);
  expect(output).toMatch(/public-site-without-publisher[\s\S]*hint: {5}fill it in/);
  expect(existsSync(dist())).toBe(false);
  const half = await run('scripts/build.ts', ['--public'], { SITE_OPERATOR: named.SITE_OPERATOR });
  expect(half.output).toMatch(/found: {4}contact: ""/);
});

test(
  'nor does the program of the build that is started without the command',
  async () => {
    const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
    const { code, output } = await run(astro, ['build'], { PRINTED_PAGE_PUBLIC: '1' });
    expect(code).not.toBe(0);
    expect(output).toContain('public-site-without-publisher');
  },
  BUILD_LIMIT_MS,
);

test(
  `of ${WORK}, withdrawn, no word is in the public site, and every address that it had answers with day and reason`,
  async () => {
    const stretches = sampleOf(WORK);
    const all = everythingIn(before);
    expect(stretches.filter((stretch) => all.includes(stretch)).length).toBeGreaterThan(SAMPLES * 0.9);

    const said = await run('scripts/withdraw.ts', [WORK, '--reason', REASON, '--date', DATE]);
    expect(said.output).toContain(`${WORK} is withdrawn`);
    const built = await run('scripts/build.ts', ['--public', '--base', base], named);
    expect(built.code, built.output).toBe(0);

    const open = everythingIn(dist());
    expect(stretches.filter((stretch) => open.includes(stretch))).toEqual([]);

    const after = readPages(dist());
    const addresses = [...readPages(before).keys()].filter((path) => path.startsWith(`${WORK}/`));
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((path) => !after.has(path))).toEqual([]);
    const silent = addresses.filter((path) => {
      const html = after.get(path)?.html ?? '';
      return !(
        textOf(html).includes(`withdrawn on ${DAY}. ${REASON}`) &&
        html.includes('name="robots" content="noindex"')
      );
    });
    expect(silent).toEqual([]);

    expect(textOf(after.get('')?.html ?? '')).toContain(
      'No text of the books is shown in this copy of the site.',
    );
    expect(textOf(after.get('search/')?.html ?? '')).toContain('so there is nothing to search');

    const data = filesIn(before).filter((path) => /^data\/(?:[a-z-]+\/)?webb-1936/.test(path));
    expect(data.length).toBeGreaterThan(30);
    for (const path of data) expect(readFileSync(join(dist(), path), 'utf8'), path).toContain(REASON);
  },
  BUILD_LIMIT_MS,
);
