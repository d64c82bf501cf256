/** What a reader types, taken apart: words, phrases in quotation marks, and what must not stand there. */
import { foldedWords } from '../tokens.ts';

/** Words that must stand one behind the other; mostly one. */
export interface Term {
  /** As it was typed, without quotation marks. */
  readonly asked: string;
  /** Folded. Never empty. */
  readonly words: readonly string[];
  /** In quotation marks: these very words, in no other form. */
  readonly isQuoted: boolean;
  /** The reader is still typing its last word. */
  readonly isOpen: boolean;
  /** For a name behind initials ("V. I. Lenin"): the name alone, which books mostly print. */
  readonly name?: string;
}

/** A query taken apart. */
export interface WordQuery {
  readonly wanted: readonly Term[];
  readonly excluded: readonly Term[];
}

const DOUBLE = '“”„‟"«»＂❝❞〝〞″';

/**
 * The next part of a query: a minus; then a phrase between double marks of any shape, the last one perhaps still
 * missing; or one between single marks that stand outside of words, so that they are no apostrophes; or a word. One or
 * two initials belong to the name behind them, with a space between them or without.
 */
const PART = new RegExp(
  `(?<minus>(?<!\\S)[-−–](?=[^\\s–−-]))?(?:[${DOUBLE}](?<double>[^${DOUBLE}]*)(?<close>[${DOUBLE}]|$)` +
    `|(?<!\\S[^-−–]?)[‘'‚‹](?<single>\\S(?:[^${DOUBLE}]*?\\S)?)[’'‘›](?![\\p{L}\\p{N}])` +
    '|(?<word>(?<initials>(?:\\p{Lu}\\.\\s*){1,2}(?=\\p{Lu}\\p{L})|(?:\\p{Ll}\\.\\s*){1,2}(?=\\p{Ll}\\p{L}))?' +
    `[^\\s/,;:${DOUBLE}]+))`,
  'gu',
);

/** Takes a query apart. Words joined by a hyphen or dash stand one behind the other, but are not quoted. */
export function readQuery(query: string, isTyping: boolean): WordQuery {
  const wanted: Term[] = [];
  const excluded: Term[] = [];
  for (const { 0: part, index, groups = {} } of query.matchAll(PART)) {
    const quoted = groups.double ?? groups.single;
    const asked = (quoted ?? groups.word ?? '').trim();
    const words = foldedWords(asked);
    if (words.length === 0) continue;
    const isAtEnd = index + part.length === query.length && /[\p{L}\p{M}\p{N}’'-]$/u.test(query);
    const isOpen = isTyping && isAtEnd && groups.minus === undefined;
    const name = groups.initials === undefined ? undefined : asked.slice(groups.initials.length);
    const term = { asked, words, isQuoted: quoted !== undefined, isOpen, ...(name && { name }) };
    (groups.minus === undefined ? wanted : excluded).push(term);
  }
  return { wanted, excluded };
}
