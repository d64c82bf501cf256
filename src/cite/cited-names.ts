import { authorName } from '../edition/wording.ts';
import type { Author } from '../model/chapter.ts';
import type { Cited } from './cite-record.ts';

/** Those who wrote what is cited. */
export function writersOf({ record, chapter }: Cited): readonly Author[] {
  return chapter?.authors ?? record.book.authors;
}

/** Names in their order, all as on a title page: "Ann Poe and Bob Poe"; of three or more the first: "Ann Poe et al." */
export function namesInOrder(authors: readonly Author[]): string {
  return atMostTwo(authors.map(authorName), 'and');
}

/** Family names, as a text refers to them: "Poe and Roe", "Poe et al." */
export function familyNames(authors: readonly Author[], and = 'and'): string {
  const names = authors.map((author) => ('literal' in author ? author.literal : author.family));
  return atMostTwo(names, and);
}

/** Names with the first one turned round, as bibliographies have them: "Poe, Ann, Bob Poe, and Joan Roe". */
export function firstNameTurned(authors: readonly Author[]): string {
  return inBibliography(
    authors.map((author, index) => (index === 0 ? turned(author) : authorName(author))),
    true,
  );
}

/** Names in a row in a bibliography; of more than six the first three, as Chicago has it since its eighteenth edition. */
export function inBibliography(names: readonly string[], isTurned = false): string {
  return names.length > 6 ? `${names.slice(0, 3).join(', ')}, et al.` : listed(names, 'and', isTurned);
}

/** "Poe, Ann"; a body as it is. */
export function turned(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/**
 * Names in a row, with a comma before the last of three: "Poe, Roe, and Doe".
 *
 * @param isTurned there are names turned round among them, so that two are parted by a comma too
 */
export function listed(names: readonly string[], and: string, isTurned = false): string {
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 || isTurned ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names.at(-1)}`;
}

function atMostTwo(names: readonly string[], and: string): string {
  return names.length > 2 ? `${names[0]} et al.` : listed(names, and);
}

/** Words with a capital at their beginning: "The tenth party congress". */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
