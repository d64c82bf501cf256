import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLighthouse } from './find-lighthouse.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'lighthouse-'));

function lay(folder: string, version: string): void {
  mkdirSync(join(folder, 'node_modules/lighthouse'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/lighthouse/package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}');
}

test('it is installed once, in the version that is asked for, and told', async () => {
  const folder = newFolder();
  const calls: string[] = [];
  const said: string[] = [];
  const installer = {
    folder,
    run: async (command: readonly string[]) => {
      calls.push(command.join(' '));
      lay(folder, '12.8.2');
      return { code: 0, output: '' };
    },
    say: (line: string) => said.push(line),
  };
  const file = await findLighthouse('12.8.2', installer);
  expect(file).toBe(join(folder, 'node_modules/lighthouse/cli/index.js'));
  expect(await findLighthouse('12.8.2', installer)).toBe(file);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatch(/ install --prefix .* lighthouse@12\.8\.2$/);
  expect(said[0]).toContain('Installing Lighthouse 12.8.2');
});

test('another version, or half of one, is installed anew', async () => {
  const folder = newFolder();
  lay(folder, '12.0.0');
  let calls = 0;
  const run = async () => {
    calls++;
    lay(folder, '12.8.2');
    return { code: 0, output: '' };
  };
  await findLighthouse('12.8.2', { folder, run, say: () => {} });
  expect(calls).toBe(1);
});

test('where it cannot be had, what npm said is told, and what to do', async () => {
  const run = async () => ({ code: 1, output: 'npm error code ENOTFOUND\n' });
  await expect(findLighthouse('12.8.2', { folder: newFolder(), run, say: () => {} })).rejects.toThrow(
    /no-lighthouse[\s\S]*exit code 1: npm error code ENOTFOUND[\s\S]*hint: .*lighthouse@12\.8\.2/,
  );
});
