import type { CitedWork } from '../../model/cited-work.ts';
import type { Token } from '../../model/token.ts';
import type { Evidence } from '../words/evidence.ts';
import { type AuthorMatch, findAuthor } from './find-author.ts';
import { findPrintedTitles, findTitles, type TitleMatch } from './find-titles.ts';
import { type Rewriting, rewriteWords, wordsOf } from './rewrite-words.ts';
import { opensPlace, opensVolume } from './slots.ts';
import type { Title } from './title-index.ts';
import { divideWord, type Word } from './title-words.ts';

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
export function findCited(words: readonly Word[], evidence: Evidence): Cited[] {
  const slotOf = (title: Title, from: number, to: number) => slotAbout(words, title, from, to);
  return describe(words, findTitles(words, evidence, slotOf));
}

/** The same where every letter is as printed. */
export function findPrinted(words: readonly Word[], citedWorks: readonly CitedWork[]): Cited[] {
  return describe(words, findPrintedTitles(words, citedWorks));
}

function describe(words: readonly Word[], matches: readonly TitleMatch[]): Cited[] {
  return matches.map((match) => {
    const author = findAuthor(words, match.from, match.title.works);
    return { match, ...(author && { author }), slot: slotAbout(words, match.title, match.from, match.to) };
  });
}

/** Whether an author stands before a title, or its place, date or year behind it. */
function slotAbout(words: readonly Word[], title: Title, from: number, to: number): Cited['slot'] {
  if (findAuthor(words, from, title.works)) return 'author';
  const { after } = divideWord(words[to - 1]?.form ?? '');
  const isDivided = /^[)”’]*[,.·]/.test(after);
  const isPlaced =
    (isDivided && (opensPlace(words, to) || isByAuthor(words, to))) ||
    /^\((?:\d{4}|Engl|n\.d|2nd)/.test(words[to]?.form ?? '') ||
    opensVolume(words, to);
  return isPlaced ? 'place' : undefined;
}

/** "Leninism, by J. Stalin": the author behind the title. */
function isByAuthor(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'by' && /^\p{Lu}[\p{L}.]*$/u.test(words[at + 1]?.form ?? '');
}

function rewriteAuthor(words: readonly Word[], { author, match }: Cited): Rewriting[] {
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

function rewriteTitle(words: readonly Word[], match: TitleMatch): Rewriting[] {
  const { title, steps } = match;
  const change = { cause: 'misread-title', evidence: evidenceOf(match) };
  const rewritings: Rewriting[] = [];
  steps.forEach((step, k) => {
    const { from, to } = step;
    rewritings.push({ from, to, form: stepForm(words, match, k), change });
    // "v (Rezolyutsiyakh 1941)" (carr-1950:1452): the bracket belongs before the year.
    const behind = words[to]?.form ?? '';
    const own = divideWord(title.words[step.word] ?? '').before;
    const isMisplaced = k > 0 && divideWord(words[from]?.form ?? '').before === '(' && own === '';
    if (isMisplaced && /^\d{4}\)/.test(behind))
      rewritings.push({ from: to, to: to + 1, form: `(${behind}`, change: { cause: 'misplaced-bracket' } });
  });
  return rewritings.filter(({ from, to, form }) => to - from > 1 || words[from]?.form !== form);
}

/** The words of a step as printed, with what stands before the title and behind it. */
function stepForm(words: readonly Word[], match: TitleMatch, k: number): string {
  const { title, steps } = match;
  const step = steps[k];
  if (!step) return '';
  const read = words.slice(step.from, step.to).map(({ form }) => form);
  const meant = title.words.slice(step.word, step.wordEnd).join(' ');
  if (meant === '#') return read.length === 1 && /^[zZ]$/.test(read[0] ?? '') ? '2' : read.join('');
  const own = divideWord(meant);
  // A stroke of the first or last letter is read as an exclamation mark: "! zvestzya", "Revolutsl!".
  const opening = divideWord(read[0] ?? '').before.replace(/[!\]}|]/, '');
  const head = k === 0 ? opening.slice(0, Math.max(0, opening.length - own.before.length)) : '';
  const closing = divideWord(read.at(-1) ?? '').after;
  return head + meant + (k === steps.length - 1 ? tailOf(closing, own.after, words, step.to, match) : '');
}

/** What stands behind a title without its own last marks; a comma between it and the number of a volume. */
function tailOf(
  after: string,
  own: string,
  words: readonly Word[],
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
