import type { Token } from '../../model/token.ts';
import type { Evidence } from '../words/evidence.ts';
import { type AuthorMatch, findAuthor } from './find-author.ts';
import { findTitles, type TitleMatch } from './find-titles.ts';
import { type Rewriting, rewriteWords, wordsOf } from './rewrite-words.ts';
import { opensPlace, opensVolume } from './slots.ts';
import type { Title } from './title-index.ts';
import { divideWord } from './title-words.ts';

/**
 * Restores the titles that the authority list has, and the names of their authors before them: "Lerun,
 * Sochznenzya, xx" is "Lenin, Sochineniya, xx", "G S Gurvich" has its stops. The comma between a title and its
 * volume is set where a stop or nothing is read.
 */
export function restoreTitles(tokens: readonly Token[], evidence: Evidence): Token[] {
  const words = wordsOf(tokens);
  const rewritings = findCited(words, evidence).flatMap((cited) => [
    ...rewriteAuthor(words, cited),
    ...rewriteTitle(words, cited.match),
  ]);
  return rewriteWords(tokens, rewritings);
}

/** A title in a text with its author, where one is named. */
export interface Cited {
  readonly match: TitleMatch;
  readonly author?: AuthorMatch;
  readonly slot: 'author' | 'place' | undefined;
}

/** The titles in a row of words with what stands about them. */
export function findCited(words: readonly Token[], evidence: Evidence): Cited[] {
  const slotOf = (title: Title, from: number, to: number) => {
    if (findAuthor(words, from, title.works)) return 'author';
    const { after } = divideWord(words[to - 1]?.form ?? '');
    const isDivided = /^[)”’]*[,.·]/.test(after);
    return (isDivided && opensPlace(words, to)) ||
      /^\(\d{4}/.test(words[to]?.form ?? '') ||
      opensVolume(words, to)
      ? 'place'
      : undefined;
  };
  return findTitles(words, evidence, slotOf).map((match) => {
    const author = findAuthor(words, match.from, match.title.works);
    return { match, ...(author && { author }), slot: slotOf(match.title, match.from, match.to) };
  });
}

function rewriteAuthor(words: readonly Token[], { author, match }: Cited): Rewriting[] {
  if (!author) return [];
  const parts = author.name.split(' ');
  return parts.flatMap((part, offset): Rewriting[] => {
    const at = author.from + offset;
    const form = words[at]?.form ?? '';
    const { before } = divideWord(form);
    const printed = (offset === 0 ? before : '') + part + (at === match.from - 1 ? ',' : '');
    return printed === form
      ? []
      : [
          {
            from: at,
            to: at + 1,
            form: printed,
            change: { cause: 'misread-author', evidence: evidenceOf(match) },
          },
        ];
  });
}

function rewriteTitle(words: readonly Token[], match: TitleMatch): Rewriting[] {
  const { title, steps } = match;
  const change = { cause: 'misread-title', evidence: evidenceOf(match) };
  return steps.flatMap((step, k): Rewriting[] => {
    const { from, to } = step;
    const read = words.slice(from, to).map(({ form }) => form);
    const meant = title.words.slice(step.word, step.wordEnd).join(' ');
    if (meant === '#')
      return read.length === 1 && /^[zZ]$/.test(read[0] ?? '') ? [{ from, to, form: '2', change }] : [];
    const own = divideWord(meant);
    const first = divideWord(read[0] ?? '');
    const last = divideWord(read.at(-1) ?? '');
    // A stroke of the first or last letter is read as an exclamation mark: "! zvestzya", "Revolutsl!".
    const opening = first.before.replace('!', '');
    const head = k === 0 ? opening.slice(0, Math.max(0, opening.length - own.before.length)) : '';
    const tail = k === steps.length - 1 ? tailOf(last.after, own.after, words, to, match) : '';
    const form = head + meant + tail;
    // "v (Rezolyutsiyakh 1941)" (carr-1950:1452): the bracket belongs before the year.
    const behind = words[to]?.form ?? '';
    const isMisplaced = k > 0 && opening === '(' && own.before === '' && /^\d{4}\)/.test(behind);
    return [
      ...(read.length === 1 && read[0] === form ? [] : [{ from, to, form, change }]),
      ...(isMisplaced
        ? [{ from: to, to: to + 1, form: `(${behind}`, change: { cause: 'misplaced-bracket' } }]
        : []),
    ];
  });
}

/** What stands behind a title without its own last marks; a comma between it and the number of a volume. */
function tailOf(
  after: string,
  own: string,
  words: readonly Token[],
  next: number,
  { title }: TitleMatch,
): string {
  const behind = after.startsWith(own) ? after.slice(own.length) : after.replace(/^[)’]/, '');
  const rest = own.includes('!') ? behind : behind.replace(/^!/, '');
  const isCitedByVolumes = title.works.some(({ volumes }) => volumes !== undefined);
  if (/^[.·,]{0,2}$/.test(rest) && isCitedByVolumes && opensVolume(words, next)) return ',';
  return rest;
}

function evidenceOf({ title }: TitleMatch): string {
  const [only, ...others] = title.works;
  return only && others.length === 0 ? `authority list: ${only.id}` : 'authority list';
}
