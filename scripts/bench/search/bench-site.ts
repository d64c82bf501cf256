/** A folder that holds the built site, by links, and beside it what the benchmark adds: engines and their indexes. */
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { projectRoot } from '../../project-root.ts';

/** See above. */
export interface BenchSite {
  /** To be served. */
  readonly folder: string;
  /** Writes a file below `bench/`. */
  readonly write: (name: string, content: string) => void;
  /** Bundles a module of `scripts/bench/search/engines/` into `bench/<name>.js`, minified as sites ship it. */
  readonly bundle: (name: string) => Promise<void>;
}

/** Lays the folder out anew. */
export function benchSite(dist: string): BenchSite {
  const folder = join(projectRoot, '.cache/bench-search');
  rmSync(folder, { recursive: true, force: true });
  const added = join(folder, 'bench');
  mkdirSync(added, { recursive: true });
  for (const name of readdirSync(dist)) symlinkSync(resolve(dist, name), join(folder, name));
  // Without the policy of the site's pages: the benchmark evaluates its own code in it.
  writeFileSync(join(added, 'index.html'), '<!doctype html><title>Benchmark</title>');
  return {
    folder,
    write: (name, content) => writeFileSync(join(added, name), content),
    bundle: async (name) => {
      await build({
        entryPoints: [join(import.meta.dirname, 'engines', `${name}.ts`)],
        outfile: join(added, `${name}.js`),
        bundle: true,
        minify: true,
        format: 'esm',
        logLevel: 'error',
      });
    },
  };
}
