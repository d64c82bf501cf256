import { nameCommon } from './common-grams.ts';
import { contentMark } from './content-mark.ts';
import { fillShelf, type ShelfForm } from './fill-shelf.ts';
import type { FinderWork } from './finder-work.ts';
import { encodeGrams } from './gram-file.ts';
import { type CountedKey, encodeKeys, reversed } from './key-file.ts';
import { type Gram, type GramLimits, listGrams } from './list-grams.ts';
import { START, type StartFile } from './start-file.ts';
import { SHARD_BITS, textShard } from './text-shard.ts';
import { type TokenStream, tokenStream } from './token-stream.ts';

/** See `GramLimits`; measured in the decision record on the quotation finder. */
const LIMITS: GramLimits = { listed: 256, named: 8, keys: 8 };

const GRAMS: ShelfForm<Gram> = {
  name: 'g',
  keyOf: ({ gram }) => gram,
  sizeOf: ({ gram, positions }) => 2 + gram.length / 2 + positions.length * 2.5,
  size: 900,
  encode: encodeGrams,
};

const KEYS: Omit<ShelfForm<CountedKey>, 'name'> = {
  keyOf: ({ key }) => key,
  sizeOf: () => 1,
  size: 250,
  encode: encodeKeys,
};

/**
 * The files of the quotation finder, by their paths below its folder. Same works, same bytes.
 *
 * @param deflate packs bytes in the form that browsers call `deflate-raw`
 */
export function buildFinder(
  works: readonly FinderWork[],
  deflate: (bytes: Uint8Array) => Uint8Array,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const write = (path: string, bytes: Uint8Array) => {
    files.set(path, deflate(bytes));
  };
  const stream = tokenStream(works);
  const common: Gram[] = [];
  const grams = fillShelf(noticing(listGrams(stream, LIMITS), common), GRAMS, write);
  const keys = countedKeys(stream);
  const forwards = fillShelf(keys, { ...KEYS, name: 'f' }, write);
  const backwards = fillShelf(keys.map(turned).sort(byKey), { ...KEYS, name: 'b' }, write);
  for (let number = 0; number << SHARD_BITS < stream.keys.length; number++) {
    write(`t${number}`, jsonBytes(textShard(stream.passages, number)));
  }
  const version = contentMark(files);
  const start: StartFile = {
    version,
    words: stream.keys.length,
    grams,
    forwards,
    backwards,
    common: nameCommon(common),
  };
  return new Map([
    [START, deflate(jsonBytes(start))],
    ...[...files].map(([path, bytes]) => [`${version}/${path}`, bytes] as const),
  ]);
}

/** Hands sequences on and notes the common ones among them. */
function* noticing(grams: Iterable<Gram>, common: Gram[]): Generator<Gram> {
  for (const gram of grams) {
    if (gram.isCommon) common.push(gram);
    yield gram;
  }
}

function countedKeys({ keys, names }: TokenStream): CountedKey[] {
  const counts = new Uint32Array(names.length);
  for (const key of keys) if (key >= 0) counts[key] = (counts[key] ?? 0) + 1;
  return names.map((key, rank) => ({ key, count: counts[rank] ?? 0 }));
}

function turned({ key, count }: CountedKey): CountedKey {
  return { key: reversed(key), count };
}

function byKey(a: CountedKey, b: CountedKey): number {
  return a.key < b.key ? -1 : 1;
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
