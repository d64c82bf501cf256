/** Note references as single characters, so that the alignment moves over them as over letters. */

// Private use area of Unicode (U+E000 to U+F8FF): no witness holds such a character.
const FIRST_MARK = 0xe000;
const LAST_MARK = 0xf8ff;
// Signs stand above the numbers; no page has as many as 256 notes.
const SIGNS_FROM = 0x100;

/** The character that stands for a reference to the note with this printed label ("3", "*"). */
export function noteMark(label: string): string {
  const number = Number(label);
  const place = Number.isInteger(number) ? number : SIGNS_FROM + ((label.codePointAt(0) ?? 0) & 0xff);
  return String.fromCharCode(FIRST_MARK + place);
}

/** Whether a character stands for a note reference; false for the empty string. */
export function isNoteMark(character: string): boolean {
  return isNoteMarkCode(character.charCodeAt(0));
}

/** The same for a UTF-16 code unit: the alignment asks millions of times and makes no strings. */
export function isNoteMarkCode(code: number): boolean {
  return code >= FIRST_MARK && code <= LAST_MARK;
}

/** The label as it is printed on the page, from the character that stands for it. */
export function printedLabel(mark: string): string {
  const place = mark.charCodeAt(0) - FIRST_MARK;
  return place < SIGNS_FROM ? String(place) : String.fromCharCode(place - SIGNS_FROM);
}
