import type { Token } from '../../model/token.ts';
import { announcesFigures } from './announces-number.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import { asDigits } from './digit-doubles.ts';

/**
 * What an old-style 2 is read as where the OCR breaks it in two: "192,1", "(192.6)" (carr-1950:7726, 12620),
 * "I9:44", "19:\5" (carr-1950:1197, 8675), "19'11" (carr-1950:13587).
 */
export const BROKEN_TWO = /2[.,](?=\d)|:[124\\](?=\d)|'1/g;
/** Of these, what no other sign is read as in a range of pages: "22.-24", ":214-:2I5" (carr-1950:12619, 16292). */
const SURE_TWO = /2[.,](?=[\d–-])|:2/g;
const NUMBER = /^([([“]*)([\dIl:][\dIl:.,'\\–-]*[\dIl])([)\]]*[.,;:]?)$/;

/**
 * Restores numbers whose 2 is broken in two signs, where they can be nothing else: years, and ranges of pages that
 * rise; in a text that has such a year, pages too.
 */
export function restoreBrokenFigures(tokens: readonly Token[]): Token[] {
  const years = tokens.map((token, index) => (token.role === 'word' ? yearAt(tokens, index) : undefined));
  const isHabit = years.some((year) => year !== undefined);
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const form = years[index] ?? rangeAt(tokens, index) ?? (isHabit ? pageAt(tokens, index) : undefined);
    return form === undefined
      ? token
      : withForm(token, form, { cause: 'broken-figure', evidence: 'a 2 in two signs' });
  });
}

/** A year in brackets, or behind a month, a day, the place of a book or its edition. */
function yearAt(tokens: readonly Token[], index: number): string | undefined {
  const form = tokens[index]?.form ?? '';
  const [, head = '', core = '', tail = ''] = NUMBER.exec(form) ?? [];
  const before = tokens[previousWord(tokens, index)]?.form ?? '';
  const year = asDigits(core.replace(BROKEN_TWO, '2'));
  if (year === core || year.length === core.length) return undefined;
  const opens = head.endsWith('(') || head.endsWith('[');
  const follows =
    /^(?:\p{Lu}.*|\d{1,2}),$|^(?:to|ed\.)$/u.test(before) ||
    MONTH.test(before) ||
    /^\(\p{Lu}.*,$/u.test(before);
  if (/^1[6-9]\d\d$/.test(year) && (opens || follows)) return head + year + tail;
  // "(1 9:13)" (carr-1950:5832): its first figure stands apart.
  const earlier = tokens[previousWord(tokens, previousWord(tokens, index))]?.form;
  const isBracketed = /^[([]1$/.test(before) || (before === '1' && earlier === '(');
  const isRest = /^9\d\d$/.test(year) && isBracketed && /^[)\]]/.test(tail);
  return isRest ? head + year + tail : undefined;
}

const MONTH = /^(?:\p{Lu}\p{Ll}+ary|March|April|May|June|July|August|\p{Lu}\p{Ll}+ber)$/u;

/** Longer ranges of a book are cited by chapter. */
const LONGEST_RANGE = 60;

function rangeAt(tokens: readonly Token[], index: number): string | undefined {
  const form = tokens[index]?.form ?? '';
  const [, head = '', core = '', tail = ''] = NUMBER.exec(form) ?? [];
  const before = tokens[previousWord(tokens, index)]?.form ?? '';
  if (!announcesFigures(before) && !/^[ivxlIVX]+[,.]$|\),$/.test(before)) return undefined;
  const halves = core.split(/[–-]/);
  const [from = '', to = ''] = asDigits(core.replace(SURE_TWO, '2')).split(/[–-]/);
  const isBroken = halves.some((half) => /[.,:]/.test(half));
  if (halves.length !== 2 || !isBroken || !/^\d{1,3}$/.test(from) || !/^\d{1,3}$/.test(to)) return undefined;
  const length = Number(to) - Number(from);
  return length > 0 && length <= LONGEST_RANGE ? `${head}${from}–${to}${tail}` : undefined;
}

/** "p. 2,6." (carr-1950:7728), "p. :\28)" (carr-1950:8675). */
function pageAt(tokens: readonly Token[], index: number): string | undefined {
  const before = tokens[previousWord(tokens, index)]?.form ?? '';
  const [, head = '', core = '', tail = ''] = NUMBER.exec(tokens[index]?.form ?? '') ?? [];
  const page = core.replace(BROKEN_TWO, '2');
  const next = tokens[nextWord(tokens, index)];
  const isWhole = next === undefined || next.gap === ' ';
  return /^\(?p\.?$/i.test(before) && isWhole && page !== core && /^\d{1,3}$/.test(page)
    ? head + page + tail
    : undefined;
}
