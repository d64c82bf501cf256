/** The quotation finder's files, packed and written. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { finderWork } from '../src/edition/finder-works.ts';
import type { EditionData } from '../src/schemas/edition-data.ts';
import { buildFinder } from '../src/search/finder/build-finder.ts';

/** Packs bytes as the quotation finder unpacks them in a browser. */
export function deflateRaw(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 });
}

/** Writes the files for some works into a folder, in place of what was there. */
export function writeFinder(folder: string, works: readonly EditionData[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of buildFinder(works.map(finderWork), deflateRaw)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
