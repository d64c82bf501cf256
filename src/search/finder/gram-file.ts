import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';
import type { Gram } from './list-grams.ts';

/** Number of the word that a common sequence is written with in place of the number of its places. */
const COMMON = 0;

/**
 * Sequences in order with their places. The texts stand together, then the counts, then the places, each as the
 * distance from the one before: like beside like packs better.
 */
export function encodeGrams(grams: readonly Gram[]): Uint8Array {
  const writer = new ByteWriter();
  writer.number(grams.length);
  let last = '';
  for (const { gram } of grams) {
    const shared = sharedLength(last, gram);
    writer.number(shared);
    writer.text(gram.slice(shared));
    last = gram;
  }
  for (const { count, isCommon } of grams) {
    writer.number(isCommon ? COMMON : count);
    if (isCommon) writer.number(count);
  }
  for (const { positions, isCommon } of grams) {
    if (isCommon) writer.number(positions.length);
    let before = 0;
    for (const position of Array.from(positions)) {
      writer.number(position - before);
      before = position;
    }
  }
  return writer.bytes();
}

/** What `encodeGrams` wrote. */
export function decodeGrams(bytes: Uint8Array): Gram[] {
  const reader = new ByteReader(bytes);
  let last = '';
  const grams = Array.from({ length: reader.number() }, () => {
    last = last.slice(0, reader.number()) + reader.text();
    return last;
  });
  const counts = grams.map(() => {
    const count = reader.number();
    return count === COMMON ? { count: reader.number(), isCommon: true } : { count, isCommon: false };
  });
  return grams.map((gram, index) => {
    const { count, isCommon } = counts[index] as (typeof counts)[number];
    let before = 0;
    const positions = Array.from({ length: isCommon ? reader.number() : count }, () => {
      before += reader.number();
      return before;
    });
    return { gram, count, positions, isCommon };
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
