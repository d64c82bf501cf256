/** Files as the last commit has them. */
import { unusable } from '../../src/model/finding.ts';
import { runProgram } from '../run-program.ts';

/**
 * Files below a folder as the last commit has them; a file that it has not is left out.
 *
 * @param folder absolute path of a folder inside a repository
 * @param paths relative to the folder, with slashes
 * @throws UnusableInput outside a repository, before the first commit, or without git
 */
export async function committedFiles(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const head = await git(folder, 'rev-parse', '--verify', '--quiet', 'HEAD');
  if (head.code !== 0) {
    const reason = head.code === 127 ? 'git cannot be started' : 'there is no commit to compare with';
    throw unusable({
      rule: 'no-last-commit',
      place: folder,
      found: reason,
      expected: 'a folder of a git repository with a commit',
      hint: 'clone the repository with git; `npm run edition` by itself needs none',
    });
  }
  const listed = await git(folder, 'ls-tree', '-r', '--name-only', '-z', 'HEAD', '.');
  const known = new Set(listed.output.split('\0'));
  const files = new Map<string, string>();
  for (const path of paths) {
    if (!known.has(path)) continue;
    const { code, output } = await git(folder, 'show', `HEAD:./${path}`);
    if (code === 0) files.set(path, output);
  }
  return files;
}

function git(folder: string, ...args: readonly string[]) {
  return runProgram(['git', '-C', folder, ...args]);
}
