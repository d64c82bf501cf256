import type { Word } from './title-words.ts';

/** A number as it may be read, its letters for digits included. */
const NUMBER = /^[\dIlOoSBzZ][\dIlOoSBzZDrUH°!.,;:)\]”’•·–\uFFFD-]*$/;
/** Strokes that may be a small Roman numeral. */
const NUMERAL = /^[ivxIVXl1!tzrjJ|yunUhHmL.’=-]{1,8}[,.]?$/;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Sept\.|Oct\.|Nov\.|Dec\.)$/;

/** The form is a number, or letters that one is read as. */
export function isNumberLike(form: string | undefined): boolean {
  return form !== undefined && NUMBER.test(form);
}

/** What may stand behind "ibid." or a title: a volume and a page, "p.", "No.", "art.", a date, a year in brackets. */
export function opensPlace(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form;
  if (form === undefined) return false;
  if (
    /^(?:[pP]|[pP][pP]|[Nn][oO0]s?|arts?|chs?|cols?|vols?)[.·]?$/.test(form) ||
    /^(?:[pP]{1,2}|N[oO0])\.?[\dIl]/.test(form)
  )
    return (
      isNumberLike(words[at + 1]?.form) ||
      /\d/.test(form) ||
      isNumberLike(words[at + 1]?.form.replace(/[^\dIl]/g, ''))
    );
  if (MONTH.test(form)) return isNumberLike(words[at + 1]?.form);
  if (/^\((?:\d{4}|n\.d|[A-Z][a-z]+,$|N\.Y|Engl|znd|2nd)/.test(form)) return true;
  return opensVolume(words, at);
}

/** Whether a numeral stands at a place with a page, a part or a year in brackets behind it. */
export function opensVolume(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form;
  const next = words[at + 1]?.form;
  if (form === undefined || next === undefined || !NUMERAL.test(form)) return false;
  if (/^\((?:\d{4}|ed\.?$|Engl)/.test(next)) return true;
  if (!/[,.]$/.test(form)) return false;
  return (
    isNumberLike(next) ||
    /^(?:pp?\.?|No\.?|ed\.?)$/i.test(next) ||
    (NUMERAL.test(next) && isNumberLike(words[at + 2]?.form))
  );
}
