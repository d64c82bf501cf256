import type { FinderFiles } from './finder-files.ts';
import { decodeGrams } from './gram-file.ts';
import { type CountedKey, decodeKeys, reversed } from './key-file.ts';
import type { Gram } from './list-grams.ts';
import { boundariesPath, childFor, FAN, leafPath, type Shelf } from './shelf.ts';
import { START, type StartFile } from './start-file.ts';
import type { TextShard } from './text-shard.ts';

/** Files that have been read, decoded; each is read once. */
export class OpenedFinder {
  readonly start: StartFile;
  readonly #files: FinderFiles;
  readonly #read = new Map<string, Promise<unknown>>();

  private constructor(files: FinderFiles, start: StartFile) {
    this.#files = files;
    this.start = start;
  }

  /** Reads the start file. */
  static async open(files: FinderFiles): Promise<OpenedFinder> {
    return new OpenedFinder(files, parseJson(await inflate(await files.read(START))) as StartFile);
  }

  /** The sequences of keys in the file where `gram` stands or would stand. */
  async gramsAround(gram: string): Promise<readonly Gram[]> {
    return this.#leaf(this.start.grams, gram, decodeGrams);
  }

  /** Keys that begin as `key` does, or if none does so, nearly; it is among them if the works have it. */
  async keysBeginningLike(key: string): Promise<readonly CountedKey[]> {
    return this.#leaf(this.start.forwards, key, decodeKeys);
  }

  /** Keys that end as `key` does. */
  async keysEndingLike(key: string): Promise<readonly CountedKey[]> {
    return this.#leaf(this.start.backwards, reversed(key), (bytes) =>
      decodeKeys(bytes).map((one) => ({ key: reversed(one.key), count: one.count })),
    );
  }

  /** The text shard with a number. */
  async shard(number: number): Promise<TextShard> {
    return this.#decoded(`t${number}`, (bytes) => parseJson(bytes) as TextShard);
  }

  async #leaf<Content>(shelf: Shelf, key: string, decode: (bytes: Uint8Array) => Content): Promise<Content> {
    let child = childFor(shelf.from, key);
    for (let level = shelf.levels; level > 0; level--) {
      const from = await this.#decoded(boundariesPath(shelf, level, child), (bytes) =>
        new TextDecoder().decode(bytes).split('\n'),
      );
      child = child * FAN + childFor(from, key);
    }
    return this.#decoded(leafPath(shelf, child), decode);
  }

  #decoded<Content>(path: string, decode: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.#read.get(path) as Promise<Content> | undefined;
    if (known) return known;
    const read = this.#files.read(`${this.start.version}/${path}`).then(inflate).then(decode);
    this.#read.set(path, read);
    // What failed once may succeed when it is asked for again.
    read.catch(() => this.#read.delete(path));
    return read;
  }
}

async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
