/** Something that the site keeps in the reader's browser, and nowhere else. */
export interface Remembered {
  /** Key under which it stands; all begin alike, so that none is forgotten to be forgotten. */
  readonly key: `printed-page:${string}`;
  /** What it holds, for the reader: "whether doubtful readings are announced in the text". */
  readonly holds: string;
  /** How long: until it is forgotten (`localStorage`), or as long as the tab is open (`sessionStorage`). */
  readonly lasts: 'until forgotten' | 'in this tab';
}

/** "on" while doubtful readings are announced where they stand; nothing otherwise. */
export const ANNOUNCE_DOUBTS: Remembered = {
  key: 'printed-page:announce-doubts',
  holds: 'whether doubtful readings are announced in the text',
  lasts: 'until forgotten',
};

/** Id of the style in which citations were last made (`cite/cite-panel.ts`). */
export const CITE_STYLE: Remembered = {
  key: 'printed-page:cite-style',
  holds: 'the style of citation that you chose last',
  lasts: 'until forgotten',
};

/** The hits of the search from which one was opened (`hit-walk.ts`). */
export const HIT_WALK: Remembered = {
  key: 'printed-page:hits',
  holds: 'the words and the hits of the last search from which a hit was opened',
  lasts: 'in this tab',
};

/** "off" where the reader has turned off that the key / leads to the search (`slash-key.ts`); nothing otherwise. */
export const SLASH_KEY: Remembered = {
  key: 'printed-page:slash-key',
  holds: 'that the key / does not lead to the search',
  lasts: 'until forgotten',
};

/** "on" while every passage has a link beside it (`paragraph-links.ts`); nothing otherwise. */
export const PARAGRAPH_LINKS: Remembered = {
  key: 'printed-page:paragraph-links',
  holds: 'whether every paragraph has a link beside it',
  lasts: 'until forgotten',
};

/**
 * What was fetched since the first search, for a time without a connection. It lies in the browser's store for files, in
 * stores whose names begin with this key (`src/client/offline-worker.ts`).
 */
export const KEPT_FILES: Remembered = {
  key: 'printed-page:offline',
  holds: 'the search and the pages that were opened since you searched here, to be read without a connection',
  lasts: 'until forgotten',
};

/** All that this browser may remember of the site; the page on privacy lists it and forgets it. */
export const REMEMBERED: readonly Remembered[] = [
  ANNOUNCE_DOUBTS,
  PARAGRAPH_LINKS,
  SLASH_KEY,
  CITE_STYLE,
  HIT_WALK,
  KEPT_FILES,
];
