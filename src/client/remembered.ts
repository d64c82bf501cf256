// What this site keeps in the reader's browser: all of it, and nothing that is not in this list.

/** Every key begins so, also where other sites of the same host keep something. */
export const KEY_PREFIX = 'printed-page:';

/** One thing that the browser remembers (`localStorage`). */
export interface Remembered {
  /** Its key, prefix included. */
  readonly key: string;
  /** What stands there, for those who look. */
  readonly holds: string;
  /** The same in words for the reader, as part of a sentence: "This browser remembers …". */
  readonly words: string;
}

/** Whether doubtful readings are announced in the running text. */
export const ANNOUNCE_DOUBTS: Remembered = {
  key: `${KEY_PREFIX}announce-doubts`,
  holds: '“on”, or nothing',
  words: 'that doubtful readings are to be announced where they stand, if you switched it on',
};

/** All that the browser remembers; the page on privacy lists it and forgets it. */
export const REMEMBERED: readonly Remembered[] = [ANNOUNCE_DOUBTS];

/** What stands at the key; `undefined` if nothing does, or if the browser keeps nothing for this site. */
export function recall({ key }: Remembered): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets it (`undefined`). A browser that refuses is asked for no more than this page. */
export function remember({ key }: Remembered, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The switch still holds for the page that is open.
  }
}
