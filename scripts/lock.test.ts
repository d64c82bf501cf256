import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeLock, type Lock, platformsOf } from './lock.ts';
import { projectRoot } from './project-root.ts';

test("a package's name tells for which platform it is", () => {
  expect(platformsOf('@biomejs/cli-linux-x64-musl')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['musl'] });
  expect(platformsOf('@pagefind/windows-arm64')).toEqual({ os: ['win32'], cpu: ['arm64'] });
  expect(platformsOf('@astrojs/compiler-binding-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
});

test('an optional package that is missing is added with its version, one that is there stays as it is', () => {
  const { lock, added } = completeLock({
    packages: {
      '': {},
      'node_modules/pagefind': {
        version: '1.6.0',
        optionalDependencies: { '@pagefind/linux-x64': '1.6.0', '@pagefind/darwin-arm64': '1.6.0' },
      },
      'node_modules/@pagefind/linux-x64': { version: '1.6.0', integrity: 'sha512-x', optional: true },
    },
  });
  expect(added).toEqual(['@pagefind/darwin-arm64@1.6.0']);
  expect(Object.keys(lock.packages)).toEqual([
    '',
    'node_modules/@pagefind/darwin-arm64',
    'node_modules/@pagefind/linux-x64',
    'node_modules/pagefind',
  ]);
  expect(lock.packages['node_modules/@pagefind/darwin-arm64']).toEqual({
    version: '1.6.0',
    os: ['darwin'],
    cpu: ['arm64'],
    optional: true,
  });
});

test('a package found in a folder further up is not missing', () => {
  const lock: Lock = {
    packages: {
      'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
      'node_modules/a/node_modules/c': { version: '1.0.0' },
      'node_modules/d': { version: '1.0.0' },
    },
  };
  expect(completeLock(lock)).toEqual({ lock, added: [] });
});

test('a missing package asked for by a range is refused, since nobody knows its version', () => {
  const lock: Lock = {
    packages: { 'node_modules/a': { version: '1.0.0', optionalDependencies: { b: '^1.0.0' } } },
  };
  expect(() => completeLock(lock)).toThrow(/lock-range: node_modules\/a asks for b "\^1\.0\.0"/);
});

test("the project's own lock is complete and names no registry", () => {
  const text = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8');
  expect(completeLock(JSON.parse(text) as Lock).added).toEqual([]);
  expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
});
