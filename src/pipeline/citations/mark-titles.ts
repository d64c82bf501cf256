import type { FormRange, Token } from '../../model/token.ts';
import type { Evidence } from '../words/evidence.ts';
import { type Cited, findPrinted } from './restore-titles.ts';
import { type TextWord, wordsOf } from './rewrite-words.ts';
import { coreOf } from './title-words.ts';

/** "Ibid." with its stop, within its token. */
const IBID = /^[(“‘[]*([Ii]bid\.?)/;

/**
 * Marks the titles that the authority list makes certain, and "Ibid.", as set in italics: so the print sets them,
 * and the italics of the witness show in what is misread of them (carr-1950:2112). A title in English, or of one
 * word, may be words of the text: it is marked only where an author stands before it or its place or year behind it;
 * newspapers and journals under a foreign name are marked wherever they are named. What lies between title and place
 * stays outside.
 */
export function markTitles(tokens: readonly Token[], evidence: Evidence): readonly Token[] {
  if (evidence.citedWorks.length === 0) return tokens;
  const words = wordsOf(tokens);
  const marked = new Map<Token, FormRange>();
  const mark = (range: Range) => {
    for (const [token, part] of partsIn(range)) if (!marked.has(token)) marked.set(token, part);
  };
  for (const cited of findPrinted(words, evidence.citedWorks)) {
    if (isCertain(cited) && !goesOn(cited, words, evidence))
      for (const range of rangesOf(words, cited)) mark(range);
  }
  for (const word of words) {
    const ibid = IBID.exec(word.form)?.[1];
    if (ibid === undefined) continue;
    const start = word.form.indexOf(ibid);
    mark({ word, start, end: start + ibid.length, group: groupOf(word) });
  }
  return tokens.map((token) => {
    const range = marked.get(token);
    // What an editor marked there stands.
    if (!range || token.ranges?.some(({ kind }) => kind === 'emphasis')) return token;
    return { ...token, ranges: [...(token.ranges ?? []), range] };
  });
}

/** "the Izvestiya Soveta Rabochikh Deputatov": a longer title that the list does not have begins with a known one. */
function goesOn({ match }: Cited, words: readonly TextWord[], evidence: Evidence): boolean {
  const last = words[match.to - 1]?.form ?? '';
  const next = words[match.to]?.form ?? '';
  return (
    match.title.words.length === 1 &&
    /\p{L}$/u.test(last) &&
    /^\p{Lu}/u.test(next) &&
    !evidence.isWord(coreOf(next))
  );
}

/** A stretch of a word (UTF-16 offsets in its form, 0-based, half-open). */
interface Range {
  readonly word: TextWord;
  readonly start: number;
  readonly end: number;
  readonly group: string;
}

function isCertain({ match, slot }: Cited): boolean {
  const { works, words } = match.title;
  return works.every(({ kind, language }) => {
    if (kind === 'newspaper' || kind === 'journal') return language !== 'en' || slot !== undefined;
    if (kind === 'collected-works' && language === 'ru') return true;
    const isForeign = language !== 'en' && language !== 'fr' && language !== 'de';
    return slot !== undefined || (isForeign && words.length > 1);
  });
}

function rangesOf(words: readonly TextWord[], { match }: Cited): Range[] {
  const first = words[match.from];
  if (!first) return [];
  const own = match.steps.flatMap((step) => {
    const meant = match.title.words.slice(step.word, step.wordEnd).join(' ');
    return words.slice(step.from, step.to).map((word) => {
      const start = meant === '#' ? 0 : Math.max(0, word.form.indexOf(meant));
      const end = meant === '#' ? word.form.length : Math.min(word.form.length, start + meant.length);
      return { word, start, end, group: groupOf(first) };
    });
  });
  const last = words[match.to - 1];
  const year = words[match.to];
  const figures = YEARS.exec(year?.form ?? '')?.[1];
  const isAnnual = match.title.works.every(({ kind }) => kind === 'annual');
  if (!isAnnual || !last || !year || figures === undefined || !/,?$/.test(last.form)) return own;
  const comma = { word: last, start: last.form.length - 1, end: last.form.length, group: groupOf(first) };
  return [
    ...own.slice(0, -1),
    ...own.slice(-1).map((range) => ({ ...range, end: Math.max(range.end, comma.end) })),
    { word: year, start: 0, end: figures.length, group: groupOf(first) },
  ];
}

/** A year, or years that one volume holds, with what stands behind them. */
const YEARS = /^(1[89]\d\d(?:–1[89]\d\d)?)[,.;:)]*$/;

/** The parts of a range in the tokens of its word. */
function* partsIn({ word, start, end, group }: Range): Iterable<[Token, FormRange]> {
  let before = 0;
  for (const token of word.tokens) {
    const from = Math.max(0, start - before);
    const to = Math.min(token.form.length, end - before);
    if (from < to) yield [token, { group, kind: 'emphasis', inferred: true, start: from, end: to }];
    before += token.form.length;
  }
}

/** Named after the place of its first word, so that no two titles in one text are taken for one. */
function groupOf({ tokens: [first] }: TextWord): string {
  return `title ${first?.spans[0].start}`;
}
