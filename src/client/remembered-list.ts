import * as remembered from './remembered.ts';

/** What is kept, as the reader is told of it. */
export interface ToldRemembered extends remembered.Remembered {
  /** What it holds: "whether doubtful readings are announced in the text". */
  readonly holds: string;
  /** How long: until it is forgotten (`localStorage`), or as long as the tab is open (`sessionStorage`). */
  readonly lasts: 'until forgotten' | 'in this tab';
}

// Only the page on privacy needs the words: they stand apart from the keys, which every page fetches.
const WORDS: { readonly [name in keyof typeof remembered]: string } = {
  DISPLAY: 'how you want the text to look',
  PLACES: 'at which page of each book you stopped, or that this is not to be remembered',
  ANNOUNCE_DOUBTS: 'whether doubtful readings are announced in the text',
  PARAGRAPH_LINKS: 'whether every paragraph has a link beside it',
  SLASH_KEY: 'that the keys / and ? do nothing',
  READING_KEYS: 'that the keys for reading are switched on',
  CITE_STYLE: 'the style of citation that you chose last',
  HIT_WALK: 'the words and the hits of the last search from which a hit was opened',
  KEPT_FILES:
    'the search and the pages that were opened since you searched here, to be read without a connection',
};

const KEPT = { ...remembered };

/** All that this browser may remember of the site; the page on privacy lists it and forgets it. */
export const REMEMBERED: readonly ToldRemembered[] = Object.entries(WORDS).map(([name, holds]) => ({
  ...KEPT[name as keyof typeof KEPT],
  holds,
  lasts: name === 'HIT_WALK' ? 'in this tab' : 'until forgotten',
}));
