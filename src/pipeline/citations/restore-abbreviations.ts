import type { Token } from '../../model/token.ts';
import { type Rewriting, rewriteWords, wordsOf } from './rewrite-words.ts';
import { isNumberLike } from './slots.ts';

/** A rule for one word or two: its reading from the word and its neighbours; `undefined` where it does not apply. */
type Rule = (form: string, before: string, after: string, later: string) => Reading | undefined;
interface Reading {
  readonly form: string;
  /** Words that it takes; 1 where not told. */
  readonly taken?: number;
  readonly cause: string;
}

const POINT = 'lost-point-of-abbreviation';
const MISREAD = 'misread-abbreviation';

/** Abbreviations of two letters that prints set close, as every list of abbreviations has them. */
const PAIRS = new Set(['e.g.', 'i.e.', 'n.d.', 'N.Y.']);

/** Each abbreviation of citations, with what shows that it is one. */
const RULES: readonly Rule[] = [
  (form) =>
    /^["“(]?Eng[l!1I][.,!]*$/.test(form) && !/^["“(]?Eng[lI]?$/.test(form)
      ? { form: `${opening(form)}Engl.`, cause: MISREAD }
      : undefined,
  (form) => (/^["“(]?Eng[l!1I]$/.test(form) ? { form: `${opening(form)}Engl.`, cause: MISREAD } : undefined),
  // A speck behind it, "transl.’ 1930", is taken with it.
  (form, _before, after) => {
    if (!/^["“(]?trans[l!1I][.,!'’]*$/.test(form)) return undefined;
    return { form: `${opening(form)}transl.`, cause: MISREAD, taken: after === '’' ? 2 : 1 };
  },
  // "P· 94", "PP 33", "p 7": behind a comma, a bracket, a title or "ibid.".
  (form, before, after) => {
    const [, mark = '', letters] = /^([“(]?)([pP]{1,2})[.·]?$/.exec(form) ?? [];
    if (!letters || !isNumberLike(after)) return undefined;
    const isCited =
      letters === letters.toLowerCase() || /[,.);\]]$/.test(before) || mark !== '' || /^[\d]/.test(after);
    return isCited
      ? { form: `${mark}${letters.toLowerCase()}.`, cause: form.endsWith('.') ? MISREAD : POINT }
      : undefined;
  },
  (form, before) => {
    const [, letters, number] = /^([pP]{1,2})[.·](\d[\d–-]*[.,;)·]*)$/.exec(form) ?? [];
    return letters && /[,.);]$/.test(before)
      ? { form: `${letters.toLowerCase()}. ${number}`, cause: MISREAD }
      : undefined;
  },
  // "NO.4", "No 10", "NO. 3".
  (form, _before, after, later) => {
    const [whole, mark = '', s = ''] = /^([“(]?)N[oO0]([sS]?)[.·]?$/.exec(form) ?? [];
    const isNumber = /^\d/.test(after) || (/^[Il!]{1,2},?$/.test(after) && /^\(?\d/.test(later));
    return whole !== undefined && isNumber
      ? { form: `${mark}No${s.toLowerCase()}.`, cause: /[.·]$/.test(form) ? MISREAD : POINT }
      : undefined;
  },
  (form) => {
    const [, mark = '', s = '', number] = /^([“(]?)N[oO0]([sS]?)[.·](\d+[\d–-]*[,;.)]*)$/.exec(form) ?? [];
    return number ? { form: `${mark}No${s.toLowerCase()}. ${number}`, cause: MISREAD } : undefined;
  },
  // "No. I (2nd ed.)", "No. I, 1947".
  (form, before, after, later) => {
    const [, strokes, stop = ''] = /^([Il!]{1,2})([,.]?)$/.exec(form) ?? [];
    if (!strokes || !/^[“(]?N[oO0]s?\.?$/.test(before)) return undefined;
    const isNumber =
      /^\(/.test(after) ||
      (stop === ',' && (/\d/.test(after) || /^(?:arts?|p?p)[.]?$/.test(after) || /\d/.test(later)));
    return isNumber ? { form: strokes.replace(/./g, '1') + stop, cause: 'letters-for-digits' } : undefined;
  },
  (form, before, after) => {
    const [, mark, word] = /^([(“]?)(arts?|cols?|vols?)$/.exec(form) ?? [];
    // "(art 20)" (carr-1950:5686).
    return word && (/[,.);]$/.test(before) || mark === '(') && /^\d/.test(after)
      ? { form: `${mark}${word}.`, cause: POINT }
      : undefined;
  },
  // "etc, Moscow", "White Russia, etc", (carr-1950:5850, 13685): no print sets it without its point.
  (form) => {
    const [, word, tail] = /^(etc)([,;:)\]”’]*)$/.exec(form) ?? [];
    return word ? { form: `${word}.${tail}`, cause: POINT } : undefined;
  },
  // "(znd ed. 1925)", "(:md ed. 1923)" (carr-1950:8675, 10415): of the first twenty ordinals this one ends so.
  (form, _before, after) => {
    const [, mark] = /^([“(]?)[zZ:2][nm]?[nm]?d$/.exec(form) ?? [];
    return mark !== undefined && /^ed[.)]/.test(after) && form !== `${mark}2nd`
      ? { form: `${mark}2nd`, cause: 'letters-for-digits' }
      : undefined;
  },
  // "2nd ed 1936", "(ed N. Avdeev", "Lemke, ed M."
  (form, before, after) => {
    if (!/^[“(]?ed$/.test(form)) return undefined;
    return /(?:[,(]|nd|rd|th)$/.test(before) || form.startsWith('(') || /^\p{Lu}\.?$/u.test(after)
      ? { form: `${form}.`, cause: POINT }
      : undefined;
  },
  (form) =>
    /^[“(]?(?:znd|2nd|\d?th)?\(?ed\)([,;.]*)$/.test(form)
      ? { form: form.replace('ed)', 'ed.)'), cause: POINT }
      : undefined,
  // "n d [1917]", "(N Y., 1946)", "i. e. the" (carr-1950:2706, 14106): two single letters side by side are no words.
  (form, _before, after) => {
    const [, mark, first] = /^(\P{L}*)(\p{L})\.?$/u.exec(form) ?? [];
    const [, second, stop] = /^(\p{L})\.?([,;:)\]]*)$/u.exec(after) ?? [];
    const printed = `${first}.${second}.`;
    return PAIRS.has(printed) ? { form: `${mark}${printed}${stop}`, cause: POINT, taken: 2 } : undefined;
  },
  // "(n.d)", "N.Y, 1936", "(n.d). The" (carr-1950:8669).
  (form) => {
    const [, mark, printed, stop] = /^(\P{L}*)(\p{L}\.\p{L})([,)\]]*|\)\.)$/u.exec(form) ?? [];
    return PAIRS.has(`${printed}.`) ? { form: `${mark}${printed}.${stop}`, cause: POINT } : undefined;
  },
  // "Ier Teil,": the numbered half of a German edition, read "rer Tet!," or "lor Tell," (carr-1950:6805).
  (form, _before, after) => {
    const stop = /^T[ec](?:[il1!t]{1,2}[l!1]?|d|u)(,?)$/.exec(after)?.[1];
    if (stop === undefined) return undefined;
    const isThird = /^(?:[Il1]{3}[eco]r|me[r,])$/.test(form);
    if (!isThird && !/^[Il1r] ?[eco][r,]$/.test(form)) return undefined;
    return { form: `${isThird ? 'III' : 'I'}er Teil${stop}`, taken: 2, cause: MISREAD };
  },
  // "op. at." is read for "op. cit.".
  (form, before, after) =>
    /^op\.?$/.test(before) &&
    /^(?:c[il1zt]t|[cn]t|at|ext|clt)[.,]?$/.test(form) &&
    (isNumberLike(after) || /^[ivxlIVX1]+,|^pp?\./.test(after))
      ? { form: 'cit.', cause: MISREAD }
      : undefined,
];

/** Restores the abbreviations of citations and their points: "Engl. transl.", "p.", "No.", "ed.", "n.d.", "N.Y.", "i.e.". */
export function restoreAbbreviations(tokens: readonly Token[]): Token[] {
  const words = wordsOf(tokens);
  const rewritings: Rewriting[] = [];
  for (let at = 0; at < words.length; at++) {
    const form = (place: number) => words[place]?.form ?? '';
    for (const rule of RULES) {
      const reading = rule(form(at), form(at - 1), form(at + 1), form(at + 2));
      if (!reading) continue;
      const to = at + (reading.taken ?? 1);
      if (reading.form !== form(at) || to > at + 1)
        rewritings.push({ from: at, to, form: reading.form, change: { cause: reading.cause } });
      at = to - 1;
      break;
    }
  }
  return rewriteWords(tokens, rewritings);
}

function opening(form: string): string {
  return /^["“(]/.exec(form)?.[0] ?? '';
}
