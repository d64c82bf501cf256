import type { Citation, CitedPlace } from '../../model/citation.ts';
import type { CitedWork } from '../../model/cited-work.ts';
import { parsePlace } from './parse-place.ts';
import { type Cited, findPrinted } from './restore-titles.ts';
import { coreOf, type Word } from './title-words.ts';

/** A citation before it is known what "ibid." and a title of many authors refer to. */
export interface ParsedCitation extends CitedPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: Citation['form'];
  /** Works that it may name; none for "ibid.". */
  readonly works: readonly CitedWork[];
  /** Surname before "op. cit.". */
  readonly author?: string;
}

/** A word and where it stands in its text (UTF-16 offset, 0-based). */
interface PlacedWord extends Word {
  readonly start: number;
}

/**
 * Reads the citations of a text: titles of the authority list with an author before them or a place behind them,
 * "ibid." and "op. cit.", with volume, part, number, pages, articles, year and date. A further volume behind a
 * semicolon or comma is a citation of its own.
 */
export function parseCitations(text: string, citedWorks: readonly CitedWork[]): ParsedCitation[] {
  const words = wordsIn(text);
  const found: ParsedCitation[] = [];
  const add = (
    from: number,
    at: number,
    form: Citation['form'],
    works: readonly CitedWork[],
    author?: string,
  ) => {
    const hasParts = (volume: number) =>
      works.length === 0 || works.some(({ parted }) => parted.includes(volume));
    let first = from;
    let next = at;
    for (;;) {
      const { place, end } = parsePlace(words, next, hasParts);
      const isEmpty = Object.keys(place).length === 0;
      if (isEmpty && (first !== from || (form === 'title' && author === undefined))) return;
      found.push({
        ...place,
        ...extentOf(text, words, first, Math.max(end, at)),
        form,
        works,
        ...(author && { author }),
      });
      // "xxi, 258; xxii, 371": the same work goes on with another volume.
      if (
        !/^[ivxlc]+,$/.test(words[end]?.form ?? '') ||
        !/[,;]$/.test(words[end - 1]?.form ?? '') ||
        place.volume === undefined
      )
        return;
      first = end;
      next = end;
    }
  };
  const heads = findPrinted(words, citedWorks);
  words.forEach((word, at) => {
    const cited = heads.find(({ match }) => match.from === at);
    if (cited) addTitle(cited, add);
    else if (/^[([{“‘]*[Ii]bid\.,?$/.test(word.form)) add(at, at + 1, 'ibid', []);
    else if (/^op\.$/.test(word.form) && /^cit\.,?$/.test(words[at + 1]?.form ?? ''))
      add(at, at + 2, 'op-cit', [], coreOf(words[at - 1]?.form ?? '') || '?');
  });
  return found.toSorted((a, b) => a.start - b.start);
}

function addTitle(
  { match, author }: Cited,
  add: (from: number, at: number, form: 'title', works: readonly CitedWork[], author?: string) => void,
): void {
  const works = author
    ? match.title.works.filter(({ authors }) => authors.includes(author.name))
    : match.title.works;
  add(author ? author.from : match.from, match.to, 'title', works, author?.name);
}

function wordsIn(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: form, index }) => ({
    form,
    role: 'word',
    start: index,
  }));
}

/** The citation without the punctuation about it. */
function extentOf(
  text: string,
  words: readonly PlacedWord[],
  from: number,
  to: number,
): { start: number; end: number; text: string } {
  const last = words[to - 1];
  const start = (words[from]?.start ?? 0) + (/^[([{“‘]*/.exec(words[from]?.form ?? '')?.[0].length ?? 0);
  const whole = text.slice(start, last ? last.start + last.form.length : start);
  const trimmed = whole.replace(/[,;:]+$/, '');
  // A bracket that opened before the citation closes behind it.
  const opened = (trimmed.match(/[([]/g) ?? []).length;
  const closed = (trimmed.match(/[)\]]/g) ?? []).length;
  const cut = closed > opened ? trimmed.replace(/[)\]][.,;”’]*$/, '') : trimmed;
  return { start, end: start + cut.length, text: cut };
}
