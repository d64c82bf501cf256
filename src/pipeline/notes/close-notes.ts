import type { Token } from '../../model/token.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import { withForm } from '../words/change-token.ts';

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

/**
 * Restores the full stop at the end of a note, citation ("Sochineniya, xxvi, 267)", carr-1950:8808) or prose
 * ("not disputed", carr-1950:4264). What ends in another stop, in a closed quotation, in a letter by itself or in a
 * doubtful word stays: there the stop may be printed otherwise or be misread; within a bracket more may be lost than
 * the stop.
 *
 * @param tokens the last paragraph of a note
 */
export function closeNote(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex(({ role, form }) => role !== 'note-mark' && form !== '');
  const token = tokens[last];
  if (token?.role !== 'word' || token.doubt !== undefined || !OPEN_END.test(token.form)) return [...tokens];
  if (endsInBracket(tokens)) return [...tokens];
  const change = { cause: 'lost-stop', evidence: 'notes end with a stop' };
  return tokens.with(last, withForm(token, `${token.form}.`, change));
}

/**
 * Restores the full stop of a paragraph that ends in a word of small letters ("under Lenin's leadership",
 * carr-1950:8296): a print that closes its notes closes its paragraphs.
 *
 * @param tokens a paragraph that nothing breaks off
 */
export function closeParagraph(tokens: readonly Token[]): Token[] {
  const last = tokens.findLast(({ role, form }) => role !== 'note-mark' && form !== '');
  return /^\p{Ll}{2,}$/u.test(last?.form ?? '') ? closeNote(tokens) : [...tokens];
}

/** Whether a round bracket is open at the end. */
function endsInBracket(tokens: readonly Token[]): boolean {
  const text = tokens.map(({ form }) => form).join(' ');
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}
