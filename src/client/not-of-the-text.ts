/** Classes of what a passage shows and is no word of its text: signs of notes, numbers of pages, words for the ear, buttons. */
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
] as const;
