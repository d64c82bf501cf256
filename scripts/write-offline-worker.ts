/**
 * Writes the service worker of a built site: `src/client/offline-worker.ts` without its types, with the version of the
 * build in it (`src/decisions/0019-offline.md`). The last step of a build, since the version is that of all other files.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';

/** Where its source stands, and its name in the root of the site (`Addresses.offlineWorker`). */
const source = 'src/client/offline-worker.ts';
const fileName = 'offline-worker.js';

/** The worker for a build of that version, as browsers get it: comments stay, so that a reader can see what it does. */
export function offlineWorker(version: string): string {
  const text = stripTypeScriptTypes(readFileSync(join(projectRoot, source), 'utf8'));
  const filled = text.replace("'<version>'", `'${version}'`);
  if (filled === text) throw new Error(`${source}: no-version: '<version>' stands nowhere in it`);
  return (
    filled
      .replace(/[^\S\n]+$/gm, '')
      // What was said of a type that is no longer there.
      .replace(/\/\*\*(?:[^*]|\*(?!\/))*\*\/\n{3,}/g, '')
      // The room of what was taken out within a line.
      .replace(/(\S) {2,}/g, '$1 ')
      .replace(/\n{3,}/g, '\n\n')
  );
}

/** A name for all that is in the site: another one whenever a file comes, goes or changes. */
export function versionOf(dist: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
  for (const file of files.filter((one) => one !== fileName).sort()) {
    const content = createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex');
    hash.update(`${file}\n${content}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

await runVerb(import.meta, {
  usage: [
    'node scripts/write-offline-worker.ts [--root dist]',
    '',
    'Writes the service worker of a site that was built.',
  ],
  options: { root: { type: 'string' } },
  run: async ({ root }) => {
    const dist = resolve(projectRoot, root ?? 'dist');
    const version = versionOf(dist);
    writeFileSync(join(dist, fileName), offlineWorker(version));
    console.log(`Version ${version}.`);
  },
});
