import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetStep, isCurrent, recordStep, type Step } from './step-stamp.ts';

let root: string;
const step: Step = { name: 'edition', reads: ['sources', 'lexicon.txt'], writes: ['chapters'] };

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(root, 'sources'));
  mkdirSync(join(root, 'chapters'));
  writeFileSync(join(root, 'sources/witness.txt'), 'revolution\naries');
  writeFileSync(join(root, 'chapters/04.md'), 'revolutionaries');
  recordStep(step, root);
});

afterEach(() => rmSync(root, { recursive: true }));

test('a step is current as long as nothing it reads or wrote has changed', () => {
  expect(isCurrent(step, root)).toBe(true);
  writeFileSync(join(root, 'sources/witness.txt'), 'revolution-\naries');
  expect(isCurrent(step, root)).toBe(false);
  writeFileSync(join(root, 'sources/witness.txt'), 'revolution\naries');
  expect(isCurrent(step, root)).toBe(true);
});

test('a result that was edited or deleted by hand is made again', () => {
  writeFileSync(join(root, 'chapters/04.md'), 'revolution aries');
  expect(isCurrent(step, root)).toBe(false);
  rmSync(join(root, 'chapters/04.md'));
  expect(isCurrent(step, root)).toBe(false);
});

test('a file that was added, renamed or appears where none was makes a step stale, a test does not', () => {
  writeFileSync(join(root, 'sources/rulings.test.ts'), '');
  expect(isCurrent(step, root)).toBe(true);
  writeFileSync(join(root, 'lexicon.txt'), 'soviet');
  expect(isCurrent(step, root)).toBe(false);
});

test('a step with other settings, and one that was never done, is not current', () => {
  expect(isCurrent({ ...step, settings: { base: '/x/' } }, root)).toBe(false);
  expect(isCurrent({ ...step, name: 'site' }, root)).toBe(false);
  forgetStep(step, root);
  expect(isCurrent(step, root)).toBe(false);
});
