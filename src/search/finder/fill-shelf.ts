import { boundariesPath, FAN, leafPath, MOST_AT_START, type Shelf } from './shelf.ts';

/** How the entries of a shelf become files. */
export interface ShelfForm<Entry> {
  readonly name: string;
  keyOf(entry: Entry): string;
  /** What an entry adds to a file, in bytes, about. */
  sizeOf(entry: Entry): number;
  /** Bytes at which a file is full. */
  readonly size: number;
  encode(entries: readonly Entry[]): Uint8Array;
}

/** Cuts sorted entries into files, and writes above them as many files of boundaries as are needed. */
export function fillShelf<Entry>(
  entries: Iterable<Entry>,
  form: ShelfForm<Entry>,
  write: (path: string, bytes: Uint8Array) => void,
): Shelf {
  const { name } = form;
  let from: string[] = [];
  let filled: Entry[] = [];
  let size = 0;
  let last = '';
  const close = () => {
    if (filled.length > 0) write(leafPath({ name }, from.length - 1), form.encode(filled));
    filled = [];
    size = 0;
  };
  for (const entry of entries) {
    const key = form.keyOf(entry);
    if (size >= form.size) close();
    if (filled.length === 0) from.push(shortestBetween(last, key));
    filled.push(entry);
    size += form.sizeOf(entry);
    last = key;
  }
  close();
  let levels = 0;
  while (from.length > MOST_AT_START) {
    levels++;
    const above: string[] = [];
    for (let first = 0; first < from.length; first += FAN) {
      const children = from.slice(first, first + FAN);
      write(boundariesPath({ name }, levels, above.length), new TextEncoder().encode(children.join('\n')));
      above.push(children[0] ?? '');
    }
    from = above;
  }
  return { name, levels, from };
}

/** The shortest beginning of `key` that stands behind `last`. */
function shortestBetween(last: string, key: string): string {
  for (let length = 0; length < key.length; length++) {
    const beginning = key.slice(0, length);
    if (beginning > last) return beginning;
  }
  return last === '' ? '' : key;
}
