import type { Change, Token } from '../../model/token.ts';
import { rewriteWords, wordsOf } from '../citations/rewrite-words.ts';
import { textsOf } from '../map-texts.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';

/** Of the notes of a print that closes them so many at least still have their stop. */
const LEAST_SHARE = 0.8;
/** A word or a number that ends in itself or a bracket; no sign that a stop may be read as, no single letter. */
const OPEN_END = /(?:[\p{L}\d]{2}|(?<!\p{L})[\dVX])[)\]]?$/u;

/** Whether the notes of a witness mostly end with a full stop, so that those without one lost it. */
export function closesNotes(drafts: readonly ChapterDraft[]): boolean {
  const ends = drafts
    .flatMap(({ notes }) => notes)
    .map(({ paragraphs }) => paragraphs.at(-1)?.findLast(({ role }) => role === 'word')?.form ?? '');
  const closed = ends.filter((form) => /\.[)\]”"]*$/.test(form)).length;
  return ends.length > 0 && closed >= LEAST_SHARE * ends.length;
}

/** Whether a print closes a quotation before the stop at the end of a text ("a soviet".), as its ends mostly show. */
export function stopsBehindQuotes(drafts: readonly ChapterDraft[]): boolean {
  const ends = textsOf(drafts).map((tokens) => wordsOf(tokens).at(-1)?.form ?? '');
  const count = (pattern: RegExp) => ends.filter((form) => pattern.test(form)).length;
  return count(/”\.$/) > 2 * count(/\.”$/);
}

/**
 * Restores the full stop at the end of a note, citation ("Sochineniya, xxvi, 267)", carr-1950:8808) or prose
 * ("not disputed", carr-1950:4264). What ends in another stop, in a letter by itself or in a
 * doubtful word stays: there the stop may be printed otherwise or be misread; within a bracket more may be lost than
 * the stop. Behind a quotation it stands in a print that sets it so; no text ends in a comma ("composing it,",
 * carr-1950:18108).
 *
 * @param tokens the last paragraph of a note
 * @param behindQuotes whether the print sets the stop behind the closing mark
 */
export function closeNote(tokens: readonly Token[], behindQuotes = false): Token[] {
  const words = wordsOf(tokens);
  const last = words.at(-1);
  const isDoubted = last?.tokens.some(({ doubt }) => doubt !== undefined);
  if (last === undefined || isDoubted || endsInBracket(tokens)) return [...tokens];
  const rewrite = (form: string, change: Change) =>
    rewriteWords(tokens, [{ from: words.length - 1, to: words.length, form, change }]);
  if (/\p{Ll}{2}”?,$/u.test(last.form))
    return rewrite(`${last.form.slice(0, -1)}.`, {
      cause: 'misread-stop',
      evidence: 'texts end with a stop',
    });
  const isOpen = OPEN_END.test(last.form) || (behindQuotes && /\p{L}{2}”$/u.test(last.form));
  if (!isOpen) return [...tokens];
  return rewrite(`${last.form}.`, { cause: 'lost-stop', evidence: 'notes end with a stop' });
}

/**
 * Restores the full stop of a paragraph that ends in a word of small letters ("under Lenin's leadership",
 * carr-1950:8296): a print that closes its notes closes its paragraphs.
 *
 * @param tokens a paragraph that nothing breaks off
 * @param behindQuotes whether the print sets the stop behind the closing mark
 */
export function closeParagraph(tokens: readonly Token[], behindQuotes = false): Token[] {
  const last = wordsOf(tokens).at(-1)?.form ?? '';
  return /^“?\p{Ll}{2,}”?,?$/u.test(last) ? closeNote(tokens, behindQuotes) : [...tokens];
}

/** Whether a round bracket is open at the end. */
function endsInBracket(tokens: readonly Token[]): boolean {
  const text = tokens.map(({ form }) => form).join(' ');
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
