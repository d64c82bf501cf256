import type { CitedPlace } from '../../model/citation.ts';
import { fromRoman } from '../../model/folio.ts';
import type { Word } from './title-words.ts';

/** What is read behind a title, and where it ends. */
export interface ParsedPlace {
  readonly place: CitedPlace;
  /** Place of the first word that does not belong to it, 0-based. */
  readonly end: number;
}

const PAGES = /^\d+(?:[–-]\d+)?[,.;:)\]”’]*$/;
const DATE_MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Sept\.|Oct\.|Nov\.|Dec\.)$/;

/**
 * Reads volume, part, number, pages, articles, year and date behind a title or "ibid.", as far as they go: "(1941),
 * i, 3–5", "No. 10 (33), 1924, pp. 7–8", "1917–1918, No. 1 (2nd ed.), art. 5", "December 16, 1923".
 *
 * @param at place of the first word behind the title
 * @param hasParts whether a second numeral may be the number of a part
 */
export function parsePlace(
  words: readonly Word[],
  at: number,
  hasParts: (volume: number) => boolean,
): ParsedPlace {
  let place: CitedPlace = {};
  let end = at;
  const form = (index: number) => words[index]?.form ?? '';
  while (end < words.length) {
    const step = stepAt(words, end, place, hasParts);
    if (!step) break;
    const isBracket = /^[([]/.test(form(end));
    place = { ...place, ...step.place };
    end = step.end;
    const last = form(end - 1);
    if (!isBracket && /[.;:)\]”][)”’]*$/.test(last) && !isAbbreviation(last)) break;
  }
  return { place, end };
}

function isAbbreviation(form: string): boolean {
  return /^(?:pp?|Nos?|arts?|cols?|ed|n\.d)\.$/.test(form);
}

type Step = { readonly place: CitedPlace; readonly end: number } | undefined;

function stepAt(
  words: readonly Word[],
  at: number,
  so: CitedPlace,
  hasParts: (volume: number) => boolean,
): Step {
  const form = (index: number) => words[index]?.form ?? '';
  const here = form(at);
  if (/^[([]/.test(here)) return bracketAt(words, at, so);
  if (/^\(?ed\.$/.test(here) || here === 'Engl.' || here === 'transl.') {
    let end = at + 1;
    while (
      end < words.length &&
      /^(?:\p{Lu}\.?[,]?|\p{Lu}[\p{L}.’-]+,?)$/u.test(form(end)) &&
      !/,$/.test(form(end - 1))
    )
      end++;
    return { place: {}, end };
  }
  if (/^I{1,3}er$/.test(here) && form(at + 1) === 'Teil,') return { place: {}, end: at + 2 };
  if (here === 'by' || isPlaceName(words, at)) {
    let end = at + (here === 'by' ? 1 : 0);
    while (end < words.length && /^\p{Lu}[\p{L}.’-]*$/u.test(form(end))) end++;
    return /^\p{Lu}[\p{L}.’-]*,$/u.test(form(end)) ? { place: {}, end: end + 1 } : undefined;
  }
  if (here === 'vol.' && fromRoman(strip(form(at + 1)).toLowerCase()) !== undefined)
    return { place: {}, end: at + 1 };
  const kind = /^(pp?|Nos?|arts?|cols?|vols?)\.$/.exec(here)?.[1];
  if (kind) return listAt(words, at + 1, kind);
  if (DATE_MONTH.test(here)) return dateAt(words, at);
  const numeral = /^([ivxlc]+)[,.;)]*$/.exec(here)?.[1];
  const value = numeral === undefined ? undefined : fromRoman(numeral.toLowerCase());
  if (value !== undefined) {
    if (so.volume === undefined) return { place: { volume: value }, end: at + 1 };
    if (so.part === undefined && so.pages === undefined && hasParts(so.volume))
      return { place: { part: value }, end: at + 1 };
    return undefined;
  }
  if (/^\d{4}(?:[–-]\d{4})?[,.;)]*$/.test(here) && so.volume === undefined && so.year === undefined)
    return { place: { year: strip(here) }, end: at + 1 };
  if (PAGES.test(here) && so.volume !== undefined && so.pages === undefined) return listAt(words, at, 'pp');
  return undefined;
}

/** "(1941),", "(Engl. transl. 1930),", "[i]". */
function bracketAt(words: readonly Word[], at: number, so: CitedPlace): Step {
  let end = at;
  while (end < words.length && end < at + 9 && !/[)\]][,.;:”]*$/.test(words[end]?.form ?? '')) end++;
  if (end >= words.length || end >= at + 9) return undefined;
  const inside = words
    .slice(at, end + 1)
    .map((word) => word.form)
    .join(' ')
    .replace(/^[([]|[)\]][,.;:”)\]]*$/g, '');
  const volume = /^[ivx1I]+$/.test(inside) ? fromRoman(inside.replace(/1/g, 'i').toLowerCase()) : undefined;
  if (volume !== undefined && so.volume === undefined) return { place: { volume }, end: end + 1 };
  const year = /\d{4}(?:[–-]\d{4})?/.exec(inside)?.[0];
  if (year === undefined && !/^(?:n\.d\.|\d(?:st|nd|rd|th) ed\.|\p{Lu}[\p{L}. ]+$)/u.test(inside))
    return undefined;
  return { place: year === undefined || so.year !== undefined ? {} : { year }, end: end + 1 };
}

/** Numbers behind "p.", "No.", "art.": "57–58, 61", "10 (33)". */
function listAt(words: readonly Word[], at: number, kind: string): Step {
  let end = at;
  while (end < words.length && PAGES.test(words[end]?.form ?? '')) {
    const { form } = words[end] as Word;
    end++;
    // A year behind the number of a journal is no number of it.
    const next = words[end]?.form ?? '';
    if (!/,$/.test(form) || (kind.startsWith('No') && /^\d{4}\D*$/.test(next))) break;
  }
  if (kind.startsWith('No') && /^\(\d+\),?[.;)]*$/.test(words[end]?.form ?? '')) end++;
  if (end === at) return undefined;
  const written = strip(
    words
      .slice(at, end)
      .map(({ form }) => form)
      .join(' '),
  );
  if (kind.startsWith('No'))
    return { place: { number: written.includes('(') ? `${written})` : written }, end };
  return { place: kind.startsWith('art') ? { articles: written } : { pages: written }, end };
}

/** "December 16, 1923", "October 26/November 8, 1917". */
function dateAt(words: readonly Word[], at: number): Step {
  let end = at + 1;
  while (end < words.length && end < at + 4 && !/^\d{4}/.test(words[end]?.form ?? '')) end++;
  const hasYear = /^\d{4}/.test(words[end]?.form ?? '');
  const last = hasYear ? end + 1 : at + 2;
  const date = strip(
    words
      .slice(at, last)
      .map(({ form }) => form)
      .join(' '),
  );
  return /\d/.test(date) ? { place: { date }, end: last } : undefined;
}

/** "New York, 1934": names with the year behind their comma. */
function isPlaceName(words: readonly Word[], at: number): boolean {
  let end = at;
  while (end < at + 2 && /^\p{Lu}\p{Ll}+$/u.test(words[end]?.form ?? '')) end++;
  return /^\p{Lu}\p{Ll}+,$/u.test(words[end]?.form ?? '') && /^\d{4},$/.test(words[end + 1]?.form ?? '');
}

function strip(form: string): string {
  return form.replace(/[,.;:)\]”’]+$/, '');
}
