/** Writes a set of files as one: all of them or none. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Brings generated files below a folder up to date: writes what changed beside its place first and then moves
 * it there, and removes what is no longer generated.
 *
 * @param folders generated folders, relative to `root`, in which nothing else may stand
 * @returns relative paths that changed
 */
export function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): string[] {
  const changed = changedFiles(root, files, folders);
  const written = changed.filter((path) => files.has(path));
  for (const path of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(`${join(root, path)}.new`, files.get(path) ?? '');
  }
  for (const path of written) renameSync(`${join(root, path)}.new`, join(root, path));
  for (const path of changed) if (!files.has(path)) rmSync(join(root, path), { force: true });
  return changed;
}

/** The paths whose file is missing, different, or no longer generated. */
export function changedFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): string[] {
  const different = [...files.keys()].filter((path) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== files.get(path);
  });
  const stale = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
          .filter((path) => !files.has(path))
      : [],
  );
  return [...different, ...stale].sort();
}
