import { fromRoman, toRoman } from '../../model/folio.ts';
import type { Token } from '../../model/token.ts';
import type { Evidence } from '../words/evidence.ts';
import { mayBeVolume, readVolume, readVolumeTogether } from './read-volume.ts';
import { findCited } from './restore-titles.ts';
import { type Rewriting, rewriteWords, wordsOf } from './rewrite-words.ts';
import { isNumberLike, opensVolume } from './slots.ts';
import { coreOf, divideWord, type Word } from './title-words.ts';

/** No edition that is cited without its title, as "ibid.", is taken to have more volumes. */
const MOST = 40;

/** A slot in which the number of a volume stands. */
interface Slot {
  readonly at: number;
  readonly last: number;
  /** Volumes with parts; behind "ibid." it is not known which. */
  readonly parted: readonly number[] | 'unknown';
}

/**
 * Restores the volume numbers in their slots: behind a title that is cited by volumes or its year in brackets,
 * behind "ibid." or "op. cit.", and behind a further comma or semicolon of such a citation ("xxi, 258; XXll, 371").
 * They are set in small Roman numerals where the witness sets them so; a number in the slot is Roman in print,
 * since pages alone follow "p.".
 */
export function restoreVolumes(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.smallRomans) return [...tokens];
  const words = wordsOf(tokens);
  const rewritings: Rewriting[] = [...chapterNumbers(words), ...bracketedVolumes(words)];
  for (const slot of slotsIn(words, evidence))
    rewritings.push(...(readTogether(words, slot, evidence) ?? readSlot(words, slot)));
  const unique = rewritings.filter(
    (one, k) => rewritings.findIndex(({ from, to }) => from < one.to && one.from < to) === k,
  );
  return rewriteWords(tokens, unique);
}

/** "ch. XIX": the numbers of chapters are small like those of volumes. */
function chapterNumbers(words: readonly Word[]): Rewriting[] {
  return words.flatMap((word, at): Rewriting[] => {
    const [, strokes, after = ''] = /^([ivxIVXl]{2,})([,.;)]*)$/.exec(word.form) ?? [];
    const value = strokes === undefined ? undefined : readVolume(strokes, MOST);
    if (value === undefined || !/^[(“]?chs?\.$/.test(words[at - 1]?.form ?? '')) return [];
    const form = toRoman(value) + after;
    return form === word.form
      ? []
      : [{ from: at, to: at + 1, form, change: { cause: 'misread-volume-number' } }];
  });
}

/** What a numeral of a bracket is read as; a single stroke may be a figure. */
const BRACKETED = /^\((11|[IVX]{2,4}),$/;

/**
 * "this belief (11, 121, 136)" (carr-1950:15342): volume and page of a work that the sentence names, alone in a bracket.
 */
function bracketedVolumes(words: readonly Word[]): Rewriting[] {
  return words.flatMap((word, at): Rewriting[] => {
    const strokes = BRACKETED.exec(word.form)?.[1];
    const value = strokes === undefined ? undefined : readVolume(strokes, MOST);
    if (value === undefined || !isPagesInBracket(words, at + 1)) return [];
    const form = `(${toRoman(value)},`;
    return [{ from: at, to: at + 1, form, change: { cause: 'misread-volume-number' } }];
  });
}

/** Pages, perhaps behind a part, and the end of the bracket; higher than the number of a volume. */
function isPagesInBracket(words: readonly Word[], from: number): boolean {
  let at = /^[iIvx]+,$/.test(words[from]?.form ?? '') ? from + 1 : from;
  while (/^\d{2,}(?:[–-]\d+)?,$/.test(words[at]?.form ?? '')) at++;
  return /^[\dISlO]{2,}(?:[–-]\d+)?\)/.test(words[at]?.form ?? '');
}

function slotsIn(words: readonly Word[], evidence: Evidence): Slot[] {
  const slots: Slot[] = [];
  for (const { match } of findCited(words, evidence)) {
    const volumes = match.title.works.flatMap((work) => work.volumes ?? []);
    if (volumes.length === 0) continue;
    const at = behindYearOrEditor(words, match.to);
    const parted = match.title.works.flatMap((work) => work.parted);
    slots.push({ at, last: Math.max(...volumes), parted });
  }
  words.forEach(({ form }, at) => {
    const isCit = /^cit\.$/.test(form) && /^op\.$/.test(words[at - 1]?.form ?? '');
    const isTitle = evidence.isOfKind('volumes', divideWord(form).core) && form.endsWith(',');
    if (/^[(“]?ibid\.?$/i.test(form) || isCit || isTitle)
      slots.push({ at: at + 1, last: isTitle ? lastVolumeOf(form, evidence) : MOST, parted: 'unknown' });
  });
  return slots;
}

/** How many volumes a work has whose title ends with a word. */
function lastVolumeOf(form: string, { citedWorks }: Evidence): number {
  const volumes = citedWorks
    .filter(({ titles }) => titles.some((title) => coreOf(title.split(' ').at(-1) ?? '') === coreOf(form)))
    .flatMap((work) => work.volumes ?? []);
  return Math.max(MOST, ...volumes);
}

/** From here on numerals have an l, which is taken for the stroke of an i. */
const FIFTY = 50;

/** The volume of a long journal, which one year has one of: all its places are read together. */
function readTogether(
  words: readonly Word[],
  { at, last }: Slot,
  evidence: Evidence,
): Rewriting[] | undefined {
  const [, year] = /^\((\d{4})\)/.exec(words[at + 1]?.form ?? '') ?? [];
  const form = words[at]?.form ?? '';
  if (last < FIFTY || year === undefined || !/^[\p{L}\d!|]+$/u.test(form)) return undefined;
  const places = evidence.strokesBeforeYear(coreOf(words[at - 1]?.form ?? ''), year);
  const value = readVolumeTogether(places, last);
  if (value === undefined) return undefined;
  const change = { cause: 'misread-volume-number', evidence: `${places.length} places of one volume` };
  const printed = toRoman(value);
  if (mayBeVolume(form, value))
    return form === printed ? [] : [{ from: at, to: at + 1, form: printed, change }];
  const own = readVolume(form, last);
  if (own === undefined) return undefined;
  const doubt = { alternatives: [printed], evidence: change.evidence };
  return [{ from: at, to: at + 1, form: toRoman(own), change, doubt }];
}

/** "(1941), i", "ed. S. M. Dimanshtein, iii": the volume stands behind the year or the editor. */
function behindYearOrEditor(words: readonly Word[], at: number): number {
  const here = words[at]?.form ?? '';
  if (/^I{1,3}er Teil,$/.test(here)) return at + 1;
  // "(Engl. transl. n.d.), i", "(Berlin), xiii": years and places in brackets.
  if (here.startsWith('(')) {
    let end = at;
    while (end < at + 5 && !/\)/.test(words[end]?.form ?? ')')) end++;
    return /\),$/.test(words[end]?.form ?? '') ? end + 1 : at;
  }
  if (here !== 'ed.') return at;
  let end = at + 1;
  while (end < at + 6 && /^\p{Lu}\S*[^,]$|^\p{Lu}$/u.test(words[end]?.form ?? '')) end++;
  return /^\p{Lu}\S+,$/u.test(words[end]?.form ?? '') ? end + 1 : at;
}

function readSlot(words: readonly Word[], { at, last, parted }: Slot): Rewriting[] {
  const rewritings: Rewriting[] = [];
  const bracketed = /^\[(\S+)[\]J](,?)$/.exec(words[at]?.form ?? '');
  if (bracketed) {
    const volume = numeralIn(bracketed[1] ?? '', last);
    const printed = volume && `[${toRoman(volume.value)}]${bracketed[2] ?? ''}`;
    return printed && printed !== words[at]?.form
      ? [{ from: at, to: at + 1, form: printed, change: { cause: 'misread-volume-number' } }]
      : [];
  }
  const cut = joinedNumeral(words, at);
  const taken = cut ? 2 : 1;
  const form = cut ?? words[at]?.form ?? '';
  if (!cut && !opensVolume(words, at)) return [];
  const volume = numeralIn(form, last);
  if (!volume) return [];
  rewritings.push(...rewriteNumeral(words, at, at + taken, form, volume));
  // "iii (1928), 1, 21" (carr-1950:15297): the part behind the year of the volume.
  const isDated = /^\(/.test(words[at + taken]?.form ?? '') && Array.isArray(parted);
  let next = isDated ? behindYearOrEditor(words, at + taken) : at + taken;
  const isPart = parted === 'unknown' ? isLetterForPart(words, next) : parted.includes(volume.value);
  if (isPart && opensPart(words, next)) {
    const part = numeralIn(words[next]?.form ?? '', 8);
    if (part) {
      rewritings.push(...rewriteNumeral(words, next, next + 1, words[next]?.form ?? '', part));
      next++;
    }
  }
  // "Ibid. xvi, 11, 94" (carr-1950:10366): the second part of the volume, or page 11.
  const second = words[next]?.form ?? '';
  if (parted === 'unknown' && /^(?:11|II|ll),$/.test(second) && /^\d{2,}/.test(words[next + 1]?.form ?? '')) {
    const doubt = { alternatives: ['ii,'], evidence: 'part of the volume or page' };
    rewritings.push({
      from: next,
      to: next + 1,
      form: second,
      change: { cause: 'misread-volume-number' },
      doubt,
    });
  }
  rewritings.push(...readFurther(words, next, last));
  return rewritings;
}

/** Volumes further on in the citation: "1 95, 242; XXll, 371", "iv, 384, XVll, 469". */
function readFurther(words: readonly Word[], from: number, last: number): Rewriting[] {
  const rewritings: Rewriting[] = [];
  for (let at = from; at < words.length && at < from + 8; at++) {
    const form = words[at]?.form ?? '';
    const previous = words[at - 1]?.form ?? '';
    if (/[.)”]$/.test(form) && !/^[ivxIVXl]+\.$/.test(form)) break;
    if (isNumberLike(form) && /\d/.test(form)) continue;
    if (!/[,;]$/.test(previous) || !/^[ivxIVXl1!UuH.]{2,}[,.]$/.test(form) || !/[ivxIVXU]/.test(form)) break;
    if (!isNumberLike(words[at + 1]?.form) || /^\d+[,.]$/.test(form)) break;
    const volume = numeralIn(form, last);
    if (volume) rewritings.push(...rewriteNumeral(words, at, at + 1, form, volume));
  }
  return rewritings;
}

/** "1 1 (1924)": a numeral cut in two. */
function joinedNumeral(words: readonly Word[], at: number): string | undefined {
  const [a, b, c] = [words[at]?.form ?? '', words[at + 1]?.form ?? '', words[at + 2]?.form ?? ''];
  if (!/^[ivxIVXl1]$/.test(a) || !/^[ivxIVXl1]{1,2},?$/.test(b)) return undefined;
  const isVolume = /^\(\d{4}/.test(c) || (b.endsWith(',') && isNumberLike(c));
  return isVolume ? a + b : undefined;
}

/** A numeral of the part behind that of the volume, with a page behind it. */
function opensPart(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  return /^[iIl1!uUnh]{1,3}[,.]$/.test(form) && isNumberLike(words[at + 1]?.form);
}

/** "Ibid. xvi, I, 145": a letter alone before a high page is a part; digits might be a page. */
function isLetterForPart(words: readonly Word[], at: number): boolean {
  return /^[Il],$/.test(words[at]?.form ?? '') && /^\d{2,}/.test(words[at + 1]?.form ?? '');
}

interface Numeral {
  readonly value: number;
  readonly after: string;
}

function numeralIn(form: string, last: number): Numeral | undefined {
  const after = /[,.]?$/.exec(form)?.[0] ?? '';
  const strokes = form.slice(0, form.length - after.length);
  const regular =
    /^[ivxlIVXL]+$/.test(strokes) && !/[lL]/.test(strokes) ? fromRoman(strokes.toLowerCase()) : undefined;
  const value = regular !== undefined && regular <= last ? regular : readVolume(strokes, last);
  return value === undefined ? undefined : { value, after };
}

function rewriteNumeral(
  words: readonly Word[],
  from: number,
  to: number,
  form: string,
  { value, after }: Numeral,
): Rewriting[] {
  // A stop between volume and page is a comma misread; before a year in brackets there is none.
  const next = words[to]?.form ?? '';
  const comma = after !== '' && !next.startsWith('(') ? ',' : after === '.' ? '' : after;
  const printed = toRoman(value) + comma;
  return to - from === 1 && printed === form
    ? []
    : [{ from, to, form: printed, change: { cause: 'misread-volume-number' } }];
}
