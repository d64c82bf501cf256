/**
 * A short mark of files that changes when any of their bytes or names does (FNV-1a twice, with different beginnings).
 * It names a version; it need not withstand forgery.
 */
export function contentMark(files: Iterable<readonly [path: string, bytes: Uint8Array]>): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  const add = (byte: number) => {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ (byte + 1), 0x01000193);
  };
  for (const [path, bytes] of files) {
    for (const byte of new TextEncoder().encode(path)) add(byte);
    for (const byte of bytes) add(byte);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('');
}
