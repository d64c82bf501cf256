/** The quotation finder's files from a folder or from memory, with every byte that is read counted. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinderFiles } from '../../../src/search/finder/finder-files.ts';

/** Files that count what is read of them. */
export interface CountedFiles extends FinderFiles {
  readonly bytes: () => number;
  readonly requests: () => number;
}

/** Counts what is read through `read`. Each has its own memory of what it has read: nothing is cached between two. */
export function countedFiles(read: (path: string) => Promise<Uint8Array>): CountedFiles {
  let bytes = 0;
  let requests = 0;
  return {
    async read(path) {
      const file = await read(path);
      bytes += file.length;
      requests++;
      return file;
    },
    bytes: () => bytes,
    requests: () => requests,
  };
}

/** Reads below a folder. */
export function readingFrom(folder: string): (path: string) => Promise<Uint8Array> {
  return (path) => readFile(join(folder, path));
}
