/**
 * Which steps of `npm start` are still current: a step is done again only if something it reads, or something
 * it wrote, has changed since. Stamps lie in `.cache/stamps/`; without a stamp everything is done.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

/** What a step depends on and what it makes; all paths relative to `root`, files or folders, present or not. */
export interface Step {
  /** Name of the stamp file: letters, digits and dashes. */
  readonly name: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Everything else that changes the result: options, versions, environment. */
  readonly settings?: Readonly<Record<string, string | boolean | undefined>>;
}

/** Every file at or below `path`, relative to `root`, in a fixed order; none if nothing stands there. */
function* filesBelow(root: string, path: string): Generator<string> {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (!statSync(full).isDirectory()) {
    yield path;
    return;
  }
  const names = readdirSync(full).sort();
  for (const name of names) yield* filesBelow(root, `${path}/${name}`);
}

/**
 * One hash over the names and bytes of all files at or below the paths, SHA-256 in hexadecimal. Tests are
 * left out: to change a test changes nothing that is built.
 */
export function hashFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(root, path)) {
      if (/\.test\.ts$/.test(file)) continue;
      const bytes = readFileSync(join(root, file));
      // Name and length first, so that no two different trees can give the same stream of bytes.
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/** The stamp's text: settings, what was read, what was written. */
function stampOf(step: Step, root: string): string {
  const settings = Object.entries(step.settings ?? {}).filter(([, value]) => value !== undefined);
  return `${JSON.stringify({
    settings: Object.fromEntries(settings),
    read: hashFiles(root, step.reads),
    written: hashFiles(root, step.writes),
  })}\n`;
}

function stampFile(step: Step, root: string): string {
  return join(root, '.cache', 'stamps', `${step.name}.json`);
}

/** Whether the step was recorded and neither its inputs, its settings nor its results have changed since. */
export function isCurrent(step: Step, root: string = projectRoot): boolean {
  const file = stampFile(step, root);
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(step, root);
}

/** Records the step as done with what is on the disk now. */
export function recordStep(step: Step, root: string = projectRoot): void {
  const file = stampFile(step, root);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, stampOf(step, root));
}

/** Forgets the step, so that it is done again even if it fails half-way the next time. */
export function forgetStep(step: Step, root: string = projectRoot): void {
  rmSync(stampFile(step, root), { force: true });
}
