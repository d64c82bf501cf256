/** Something that the site keeps in the reader's browser, and nowhere else; `remembered-list.ts` says it in words. */
export interface Remembered {
  /** Key under which it stands; all begin alike, so that none is forgotten to be forgotten. */
  readonly key: `printed-page:${string}`;
}

/** "on" while doubtful readings are announced where they stand; nothing otherwise. */
export const ANNOUNCE_DOUBTS: Remembered = { key: 'printed-page:announce-doubts' };

/** Id of the style in which citations were last made (`cite/cite-panel.ts`). */
export const CITE_STYLE: Remembered = { key: 'printed-page:cite-style' };

/** The hits of the search from which one was opened (`hit-walk.ts`). */
export const HIT_WALK: Remembered = { key: 'printed-page:hits' };

/** "off" where the reader has turned off the keys / and ? (`slash-key.ts`, `keys.ts`); nothing otherwise. */
export const SLASH_KEY: Remembered = { key: 'printed-page:slash-key' };

/** "on" where the reader has switched on the keys for reading (`keys.ts`); nothing otherwise. */
export const READING_KEYS: Remembered = { key: 'printed-page:reading-keys' };

/** What was chosen of how the text looks: `theme=sepia&size=large` (`display-settings.ts`, `apply-display.js`). */
export const DISPLAY: Remembered = { key: 'printed-page:display' };

/** Where each book was read last: `<work>=<chapter>.<folio>` (`kept-places.ts`); "off" where nothing is to be kept. */
export const PLACES: Remembered = { key: 'printed-page:places' };

/** "on" while every passage has a link beside it (`paragraph-links.ts`); nothing otherwise. */
export const PARAGRAPH_LINKS: Remembered = { key: 'printed-page:paragraph-links' };

/**
 * What was fetched since the first search, for a time without a connection. It lies in the browser's store for files, in
 * stores whose names begin with this key (`src/client/offline-worker.ts`).
 */
export const KEPT_FILES: Remembered = { key: 'printed-page:offline' };
