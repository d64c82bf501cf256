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

/** "off" where the reader has turned off the keys / and ? (`slash-key.ts`, `keys.ts`); nothing otherwise. */
export const SLASH_KEY: Remembered = {
  key: 'printed-page:slash-key',
  holds: 'that the keys / and ? do nothing',
  lasts: 'until forgotten',
};

/** "on" where the reader has switched on the keys for reading (`keys.ts`); nothing otherwise. */
export const READING_KEYS: Remembered = {
  key: 'printed-page:reading-keys',
  holds: 'that the keys for reading are switched on',
  lasts: 'until forgotten',
};

/** What was chosen of how the text looks: `theme=sepia&size=large` (`display-settings.ts`, `apply-display.js`). */
export const DISPLAY: Remembered = {
  key: 'printed-page:display',
  holds: 'how you want the text to look',
  lasts: 'until forgotten',
};

/** Where each book was read last: `<work>=<chapter>.<folio>` (`kept-places.ts`); "off" where nothing is to be kept. */
export const PLACES: Remembered = {
  key: 'printed-page:places',
  holds: 'at which page of each book you stopped, or that this is not to be remembered',
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
  DISPLAY,
  PLACES,
  ANNOUNCE_DOUBTS,
  PARAGRAPH_LINKS,
  SLASH_KEY,
  READING_KEYS,
  CITE_STYLE,
  HIT_WALK,
  KEPT_FILES,
];
