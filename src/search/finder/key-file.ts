/** A key with how frequent it is. */
export interface CountedKey {
  readonly key: string;
  readonly count: number;
}

/** A line for every key: the key, a space, how often it stands in the works, in figures to the base 36. */
export function encodeKeys(keys: readonly CountedKey[]): Uint8Array {
  return new TextEncoder().encode(keys.map(({ key, count }) => `${key} ${count.toString(36)}`).join('\n'));
}

/** What `encodeKeys` wrote. */
export function decodeKeys(bytes: Uint8Array): CountedKey[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.map((line) => {
    const [key = '', count = ''] = line.split(' ');
    return { key, count: Number.parseInt(count, 36) };
  });
}

/** A text from its end to its beginning. */
export function reversed(text: string): string {
  return [...text].reverse().join('');
}
