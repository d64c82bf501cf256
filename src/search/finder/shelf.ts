/** Children of a file of boundaries. */
export const FAN = 128;

/** The most files that the start file itself tells apart on a shelf. */
export const MOST_AT_START = 512;

/** Sorted files, as the start file knows them: a tree whose leaves are the files, so that no list grows with the works. */
export interface Shelf {
  /** What the names of its files begin with. */
  readonly name: string;
  /** How many files of boundaries lie on the way to a leaf. */
  readonly levels: number;
  /** The keys from which on the topmost files reach, rising. */
  readonly from: readonly string[];
}

/** Path of a leaf below the folder of the version. */
export function leafPath({ name }: Pick<Shelf, 'name'>, number: number): string {
  return `${name}${number}`;
}

/** Path of a file of boundaries; level 1 stands right over the leaves. */
export function boundariesPath({ name }: Pick<Shelf, 'name'>, level: number, number: number): string {
  return `${name}${number}-${level}`;
}

/** The last of `from`, rising, that does not stand behind the key; the first where all do. */
export function childFor(from: readonly string[], key: string): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
