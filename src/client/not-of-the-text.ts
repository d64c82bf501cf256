/** What a passage shows and is no word of its text. */

/** Its classes: signs of notes, numbers of pages, words for the ear, buttons and menus. */
export const NOT_OF_THE_TEXT = [
  'note-ref',
  'editor-ref',
  'editor-words',
  'spoken',
  'unseen',
  'page-break',
  'note-page',
  'note-label',
  'back-link',
  'doubt-link',
  'cut-hyphen',
  'passage-tool',
  'passage-menu',
  'passage-link',
  'note-more',
] as const;

/** The same as a selector. */
export const ADDED = NOT_OF_THE_TEXT.map((name) => `.${name}`).join();

/** The first words of a passage, by which it is named: "The February revolution of …". */
export function firstWords(passage: Element, most: number): string {
  const copy = passage.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(ADDED)) added.remove();
  const words = (copy.textContent ?? '').trim().split(/\s+/);
  return words.slice(0, most).join(' ') + (words.length > most ? ' …' : '');
}
