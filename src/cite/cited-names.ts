import { authorName, series } from '../edition/wording.ts';
import type { Author } from '../model/chapter.ts';
import type { Cited, CitedChapter } from './cite-record.ts';

/** Those who wrote what is cited. */
export function writersOf({ record, chapter }: Cited): readonly Author[] {
  return chapter?.authors ?? record.book.authors;
}

/** Names in full in their order, all as on a title page: "Ann Poe and Bob Poe". */
export function namesInOrder(authors: readonly Author[]): string {
  return series(authors.map(authorName));
}

/** Names with the first one turned round, as lists of works have them: "Poe, Ann, and Bob Poe". */
export function firstNameTurned([first, ...more]: readonly Author[]): string {
  if (!first) return '';
  if (more.length === 0) return turned(first);
  return `${turned(first)}, ${more.length === 1 ? '' : `${more.slice(0, -1).map(authorName).join(', ')}, `}and ${authorName(more.at(-1) as Author)}`;
}

/** "Poe, Ann"; a body as it is. */
export function turned(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** Family names, as a text refers to them: "Poe and Roe". */
export function familyNames(authors: readonly Author[], and = 'and'): string {
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  return names.length === 2 ? names.join(` ${and} `) : series(names);
}

/** What a preface or foreword without a title of its own is called before "to": "foreword". */
export function introduces({ kind }: CitedChapter): 'preface' | 'foreword' | undefined {
  return kind === 'preface' || kind === 'foreword' ? kind : undefined;
}

/** Words with a capital at their beginning: "The tenth party congress". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
