// What a reader has selected of a text, as words to be looked for.

/** Letters of a selection up to which it is looked for whole; of more the beginning is enough. */
const MOST = 600;

/** A selected text as one line, cut behind a word where it is very long; nothing where it has no letter. */
export function asAsked(selected: string): string {
  const line = selected
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = line.length <= MOST ? line : line.slice(0, line.lastIndexOf(' ', MOST));
  return /[\p{L}\p{N}]/u.test(cut) ? cut : '';
}

/** What stands behind the # of the search for words selected in a passage: from three words on as a quotation. */
export function elsewhereHash(words: string, from: string): string {
  const asked = new URLSearchParams({
    q: words,
    ...(words.split(' ').length > 2 && { as: 'quotation', from }),
  });
  return `#${asked}`;
}
