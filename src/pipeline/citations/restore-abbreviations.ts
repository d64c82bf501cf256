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
    const [, word] = /^(arts?|cols?|vols?)$/.exec(form) ?? [];
    return word && /[,.);]$/.test(before) && /^\d/.test(after)
      ? { form: `${word}.`, cause: POINT }
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
  // The initial of an editor: "ed. 1. S. Malchevsky".
  (form, before, after) =>
    /^[“(]?ed\.?$/.test(before) && /^[1l!I]\.?$/.test(form) && /^\p{Lu}/u.test(after)
      ? { form: 'I.', cause: 'misread-initial' }
      : undefined,
  (form, before, after) =>
    /^(?:I|ed)\.$|^[1lI]\.?$/.test(before) &&
    /^\p{Lu}$/u.test(form) &&
    /^\p{Lu}\p{Ll}{2,}/u.test(after) &&
    form !== 'I' &&
    form !== 'A'
      ? { form: `${form}.`, cause: 'lost-point-of-initial' }
      : undefined,
  // "n d [1917]", "(n.d)".
  (form, _before, after) => {
    const [, mark = ''] = /^([“(]?)n\.?$/.exec(form) ?? [];
    const [, stop] = /^d\.?([),.]*)$/.exec(after) ?? [];
    if (!/^[“(]?n\.?$/.test(form) || stop === undefined) return undefined;
    return { form: `${mark}n.d.${stop.replace(/^\./, '')}`, cause: POINT, taken: 2 };
  },
  (form) =>
    /^[“(]?n\.d([),]*)$/.test(form) ? { form: form.replace('n.d', 'n.d.'), cause: POINT } : undefined,
  // "(N Y, 1946)", "N.Y, 1936".
  (form, _before, after, later) => {
    const [, mark = ''] = /^([“(]?)N\.?$/.exec(form) ?? [];
    const [, stop] = /^Y\.?(,?)$/.exec(after) ?? [];
    if (!/^[“(]?N\.?$/.test(form) || stop === undefined || !/^\d{4}/.test(later)) return undefined;
    return { form: `${mark}N.Y.${stop}`, cause: POINT, taken: 2 };
  },
  (form, _before, after) =>
    /^[“(]?N\.Y,?$/.test(form) && /^\d{4}/.test(after)
      ? { form: form.replace('N.Y', 'N.Y.'), cause: POINT }
      : undefined,
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

/** Restores the abbreviations of citations and their points: "Engl. transl.", "p.", "No.", "ed.", "n.d.", "N.Y.". */
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
