/** The names by which readers mean a work: its author, its title, its year. */
import type { PlacedWork } from './place-list.ts';
import { foldedWords } from './tokens.ts';

/** What a name at the head of some pieces leads to: the works that bear it, and the pieces behind it. */
export interface TakenNames {
  readonly works: readonly PlacedWork[];
  readonly rest: readonly string[];
}

/** The longest name of one of the works at the head of the pieces; `undefined` if there is none. */
export function takeNames(pieces: readonly string[], works: readonly PlacedWork[]): TakenNames | undefined {
  const lengths = works.map((work) =>
    Math.max(...namesOf(work).map((name) => lengthAtHead(pieces, name)), authorLength(pieces, work)),
  );
  const longest = Math.max(0, ...lengths);
  if (longest === 0) return undefined;
  return { works: works.filter((_, index) => lengths[index] === longest), rest: pieces.slice(longest) };
}

/** What stands behind a place, a publisher or a year of the works; `undefined` if none of them is at the head. */
export function takeImprint(
  pieces: readonly string[],
  works: readonly PlacedWork[],
): readonly string[] | undefined {
  const parts = works.flatMap(({ imprint, year }) => [...imprint, String(year)]).map(foldedWords);
  const length = Math.max(0, ...parts.map((part) => lengthAtHead(pieces, part)));
  return length === 0 ? undefined : pieces.slice(length);
}

/** Pieces without dashes and without the article at their head. */
export function piecesOfWork(pieces: readonly string[]): string[] {
  const words = pieces.filter((piece) => piece !== '-');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

/** Titles of a work in folded words: in full, up to a colon, and the short one without its volume; and its id. */
function namesOf({ id, title, shortTitle }: PlacedWork): string[][] {
  const written = [
    title,
    title.split(':')[0] ?? '',
    title.replace(/\s+\d{4}\s*[-–]\s*\d{4}$/, ''),
    shortTitle.replace(/,?\s+vol\..*$/i, ''),
    id,
  ];
  return written.map((name) => piecesOfWork(foldedWords(name))).filter((name) => name.length > 0);
}

/** How many pieces a name takes at their head, dashes and an article before it counted; 0 if it does not stand there. */
function lengthAtHead(pieces: readonly string[], name: readonly string[]): number {
  let at = pieces[0] === 'the' ? 1 : 0;
  for (const word of name) {
    while (pieces[at] === '-') at++;
    if (pieces[at] !== word) return 0;
    at++;
  }
  return at;
}

/** How many pieces the names of the authors take, a family name among them: "e h carr", "s and b webb", "webbs". */
function authorLength(pieces: readonly string[], { authors }: PlacedWork): number {
  const families = new Set(
    authors.flatMap(({ family }) => foldedWords(family)).flatMap((name) => [name, `${name}s`]),
  );
  const given = new Set(
    authors.flatMap(({ given = '' }) => foldedWords(given)).flatMap((name) => [name, name.slice(0, 1)]),
  );
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    if (families.has(piece)) length = index + 1;
    else if (!given.has(piece) && piece !== 'and') break;
  }
  return length;
}
