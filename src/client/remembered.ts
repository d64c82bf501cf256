/** Something that the site keeps in the reader's browser (`localStorage`), and nowhere else. */
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

/** All that this browser may remember of the site; the page on privacy lists it and forgets it. */
export const REMEMBERED: readonly Remembered[] = [ANNOUNCE_DOUBTS];
