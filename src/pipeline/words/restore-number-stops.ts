import { MONTH_NAMES } from '../../model/calendar.ts';
import type { Token } from '../../model/token.ts';
import { type Rewriting, rewriteWords, wordsOf } from '../citations/rewrite-words.ts';
import { announcesPages } from './announces-number.ts';
import type { Evidence } from './evidence.ts';

/** A number or a range without a stop, and what closes behind it. */
const OPEN_NUMBER = /^[[(]?\??\d+(?:[–-]\d+)?([)\]]*)$/;
/** The Roman number of a volume, behind which its pages stand. */
const VOLUME = /^\(?[ivxlc]+,$/;
/** The year of a volume, and a page or a number before another: "(1926),", "97–99,", "15,", "(72),". */
const BEFORE_COMMA = /\d[)\]]*,$/;
const MONTH = new RegExp(`^(?:${MONTH_NAMES})`);
/** A word with a capital, or the article. */
const CAPITAL = /^(?:\p{Lu}[\p{Ll}’-]|A$)/u;
/** The last page of a text; its own stop may be lost as well. */
const LAST_PAGE = /^\d{1,4}(?:[–-]\d+)?\.?$/;

/**
 * Restores the stop behind a number that ends a citation, where a word with a capital follows: a page ("Ibid. i, 304
 * Hitherto", carr-1950:8545), a date ("June 20, 1920 At the tenth", carr-1950:14884), a bracket ("Sochineniya, xxv,
 * 193) A few", carr-1950:8457). A year in mid-sentence has a preposition before it ("in 1903 Lenin"), not a volume, a
 * page or a comma. The stop between two pages is a comma ("xxii, 209. 212.", carr-1950:5314).
 */
export function restoreNumberStops(tokens: readonly Token[], evidence: Evidence): Token[] {
  const words = wordsOf(tokens);
  const rewritings = words.flatMap(({ form, role, tokens: parts }, at): Rewriting[] => {
    if (role !== 'word' || parts.some(({ doubt }) => doubt !== undefined)) return [];
    const before = words[at - 1]?.form ?? '';
    const next = words[at + 1]?.form ?? '';
    if (isPageBeforeLast(form, before, next) && at + 2 === words.length) {
      const change = { cause: 'misread-comma', evidence: 'between two pages' };
      return [{ from: at, to: at + 1, form: `${form.slice(0, -1)},`, change }];
    }
    if (!endsCitation(form, before, next, words[at + 2]?.form ?? '', evidence)) return [];
    return [
      {
        from: at,
        to: at + 1,
        form: `${form}.`,
        change: { cause: 'lost-stop', evidence: `before “${next}”` },
      },
    ];
  });
  return rewriteWords(tokens, rewritings);
}

function endsCitation(
  form: string,
  before: string,
  next: string,
  later: string,
  evidence: Evidence,
): boolean {
  const closing = OPEN_NUMBER.exec(form)?.[1];
  if (closing === undefined || !CAPITAL.test(next) || MONTH.test(next)) return false;
  // "(1) All armed struggle" (carr-1950:16828): a label; "(1937) The memoirs" (carr-1950:13251): the year of a book.
  if (form.startsWith('('))
    return /^\(\d{4}\)$/.test(form) && /^(?:The|This|These)$/.test(next) && /^\p{Ll}/u.test(later);
  if (announcesPages(before) || VOLUME.test(before) || closing !== '') return true;
  return BEFORE_COMMA.test(before) && opensWithWord(next, evidence);
}

/** A word of the language, not a name: "On June 20, 1920 Lenin spoke" is a sentence. */
function opensWithWord(form: string, evidence: Evidence): boolean {
  const word = form.toLowerCase().replace(/[^\p{L}]+$/u, '');
  return word === 'a' || (evidence.isWord(word) && evidence.countFolded(word) > 0);
}

function isPageBeforeLast(form: string, before: string, next: string): boolean {
  if (!/^\d{1,4}\.$/.test(form) || !LAST_PAGE.test(next)) return false;
  return (
    (announcesPages(before) || VOLUME.test(before)) && Number.parseInt(form, 10) < Number.parseInt(next, 10)
  );
}
