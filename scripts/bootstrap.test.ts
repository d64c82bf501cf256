import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  chooseNode,
  isAtLeast,
  lockStamp,
  oldestRunner,
  pinnedNodePlace,
  scriptOf,
  verbs,
} from './bootstrap.mjs';
import { projectRoot } from './project-root.ts';

const packageJson = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  optionalDependencies: Record<string, string>;
};

test('every command of package.json goes through the bootstrap, and the bootstrap knows no other', () => {
  const expected = Object.keys(verbs).map((verb) => [verb, `node scripts/bootstrap.mjs ${verb}`]);
  expect(Object.entries(packageJson.scripts).sort()).toEqual(expected.sort());
});

test('every command has its file', () => {
  const files = readdirSync(join(projectRoot, 'scripts'));
  expect(Object.keys(verbs).filter((verb) => !files.includes(scriptOf(verb)))).toEqual([]);
});

test('a change of one byte of the lock, or of the platform, asks for a new install', () => {
  const stamp = lockStamp('{"lockfileVersion":3}', 'linux-x64');
  expect(lockStamp('{"lockfileVersion":3}', 'linux-x64')).toBe(stamp);
  expect(lockStamp('{"lockfileVersion":2}', 'linux-x64')).not.toBe(stamp);
  expect(lockStamp('{"lockfileVersion":3}', 'linux-arm64')).not.toBe(stamp);
});

test('versions are compared as numbers, not as text', () => {
  expect(isAtLeast('v20.20.2', '20.0.0')).toBe(true);
  expect(isAtLeast('v9.11.2', '20.0.0')).toBe(false);
  expect(isAtLeast('22.9.0', '22.18.0')).toBe(false);
  expect(isAtLeast('22.22.0', '22.22.0')).toBe(true);
});

test('the pinned Node runs the project where there is one', () => {
  expect(chooseNode({ pinned: '/p/node', outer: '/usr/bin/node', outerVersion: 'v20.20.2' })).toEqual({
    node: '/p/node',
  });
});

test('on a platform without a pinned Node a new enough outer one runs the project, an older one is refused', () => {
  expect(pinnedNodePlace('darwin-arm64')).toBeUndefined();
  expect(chooseNode({ pinned: undefined, outer: '/usr/bin/node', outerVersion: `v${oldestRunner}` })).toEqual(
    {
      node: '/usr/bin/node',
    },
  );
  expect(chooseNode({ pinned: undefined, outer: '/usr/bin/node', outerVersion: 'v20.20.2' })).toEqual({
    error: expect.stringMatching(/^node-too-old: Node v20\.20\.2 is here.*\n.*22\.22\.0.*\n {2}hint: /s),
  });
});

test('the pinned Node is one version everywhere, in packages and in the files of version managers', () => {
  const versions = new Set(Object.values(packageJson.optionalDependencies));
  const files = ['.nvmrc', '.node-version'].map((file) =>
    readFileSync(join(projectRoot, file), 'utf8').trim(),
  );
  expect([...versions]).toEqual([files[0]]);
  expect(files[0]).toBe(files[1]);
});
