/**
 * A text as the search engine is to read it. The engine cuts words at white space only, so that
 * "Baku–Batum" were one word; and a sign that stands alone takes the place of a word, so that no phrase would
 * reach across " — ". Hence every dash ends the word before it and is followed by a space; every other sign
 * that stands alone is joined to the word before it; quotation marks and line breaks go.
 */
export function searchableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„"«»]/g, '')
    .replace(/\s*([—–])\s*/g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/ ([^\p{L}\p{N}\s]+)(?= |$)/gu, '$1')
    .trim();
}

/** How many words the engine will count in a searchable text. */
export function countWords(searchable: string): number {
  return searchable === '' ? 0 : searchable.split(' ').length;
}
