/** Something that the site keeps in the reader's browser (`localStorage`, or files where it says so), and nowhere else. */
export interface Remembered {
  /** Key under which it stands; all begin alike, so that none is forgotten to be forgotten. */
  readonly key: `printed-page:${string}`;
  /** What it holds, for the reader: "whether doubtful readings are announced in the text". */
  readonly holds: string;
}

/** "on" while doubtful readings are announced where they stand; nothing otherwise. */
export const ANNOUNCE_DOUBTS: Remembered = {
  key: 'printed-page:announce-doubts',
  holds: 'whether doubtful readings are announced in the text',
};

/**
 * What was fetched since the first search, for a time without a connection. It lies in the browser's store for files, in
 * stores whose names begin with this key (`src/client/offline-worker.ts`).
 */
export const KEPT_FILES: Remembered = {
  key: 'printed-page:offline',
  holds: 'the search and the pages that were opened since you searched here, to be read without a connection',
};

/** All that this browser may remember of the site; the page on privacy lists it and forgets it. */
export const REMEMBERED: readonly Remembered[] = [ANNOUNCE_DOUBTS, KEPT_FILES];
