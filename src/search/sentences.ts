/** Where the sentences of a text begin and end. */

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that end with a stop of their own, without it, in lower case; those of citations foremost. */
const ABBREVIATIONS = new Set(
  (
    'al app arr art arts bk bull ca cap cf ch chap chaps cit col cols coll comp cp dept doc docs dr ed eds edn esq ff ' +
    'fig figs fol gen gov hon inst introd izd jan feb apr aug sept oct nov dec jr ll loc ltd messrs mr mrs mt no nos ' +
    'op opp para paras passim p pl pol pp pref prof pt pts pub publ qu repr rev rt sc sec secs ser sov st str suppl ' +
    'tom tr trans transl univ v viz vol vols vs'
  ).split(' '),
);

/** Words that open a sentence and are no part of a name, so that even an initial may end the sentence before them. */
const OPENERS = new Set(
  (
    'A After All An And Any As At Both But By During Each Even Every For From He Here Her His How However If In It Its ' +
    'Meanwhile No Nor Not Of On Once One Only Or Other Others Our She Since So Some Such That The Their Then There ' +
    'These They This Those Though Thus To Under Until We What When Where Whether Which While Who With Yet You'
  ).split(' '),
);

/** An end of a sentence, perhaps: stops, what closes quotations and brackets, space, and how the next one opens. */
const END = /(\.{3}|[.!?…])[’”"'»)\]]*(?:\s+|$)(?=[‘“"'«([—–-]*(?:\p{Lu}|\p{Nd}|$))/gu;

/** The sentences of a text, in order; together they are the whole text but for the white space between them. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = next;
  };
  for (const line of text.matchAll(/[^\n]+\n?|\n/g)) {
    const lineEnd = line.index + line[0].length;
    for (const match of line[0].matchAll(END)) {
      const at = line.index + match.index;
      const next = at + match[0].length;
      if (
        next < lineEnd &&
        endsSentence(text.slice(start, at), match[1] ?? '', text.slice(next, next + 40))
      ) {
        close(at + match[0].trimEnd().length, next);
      }
    }
    close(line.index + line[0].trimEnd().length, lineEnd);
  }
  return sentences;
}

/** Whether a stop between these words ends a sentence: an abbreviation's and an initial's does not. */
function endsSentence(before: string, stop: string, after: string): boolean {
  // "B. A. Boryan": what looks like an article is an initial.
  const opener = /\p{L}+\.?|\p{Nd}+/u.exec(after)?.[0] ?? '';
  // A figure opens a sentence only behind what ends one for certain: "art. 5" does not.
  if (/^\p{Nd}/u.test(opener)) return stop === '!' || stop === '?';
  if (stop !== '.') return true;
  // "1." and "Ibid." belong to what follows, and so do the points of an omission before it.
  if (!/[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u.test(before)) return false;
  const [, word = ''] = /(\p{L}[\p{L}.]*)$/u.exec(before) ?? [];
  if (word === '') return true;
  if (/^\p{Lu}$|\./u.test(word)) return OPENERS.has(opener);
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/** The sentence that holds the character at `offset`; the one before it if it stands between two. */
export function sentenceAt(text: string, offset: number): string {
  const sentences = sentencesOf(text);
  const held = sentences.findLast(({ start }) => start <= offset) ?? sentences[0];
  return held ? text.slice(held.start, held.end) : '';
}
