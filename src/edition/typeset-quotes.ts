/**
 * Words of the editors as they are shown: apostrophes of the genitive, and quotation marks in pairs around words.
 * Every other straight mark stays: reasons name what was read as such a mark ("4"0", "l't"), and "S"ezd" has one in
 * it. Never applied to the text of a book or to data.
 */
export function typesetQuotes(words: string): string {
  return words
    .replace(/(?<=^|[\s([—–])"(?=\S)([^"]*\p{L}[^"]*)(?<=\S)"(?=$|[\s,.;:?!)\]—–'’])/gu, '“$1”')
    .replace(/(?<=\p{L}{2})'(?=s(?!\p{L}))|(?<=\p{L}{2}s)'(?=$|[\s,.;:?!)\]”])/gu, '’');
}
