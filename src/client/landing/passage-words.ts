/**
 * The words of a passage as the page shows it, each with its place in the nodes that hold it. They are those of the
 * edition's text, one for one: what the page adds is left out, and what it parts (an emphasis within a word, the sign of
 * a page's end, a doubt) is read as if it were not parted.
 */
import { tokensOf } from '../../search/tokens.ts';
import { NOT_OF_THE_TEXT } from '../not-of-the-text.ts';

/** As much of a node as is read here. */
export interface Tree {
  readonly nodeName: string;
  readonly childNodes: ArrayLike<Tree>;
  /** Of a text. */
  readonly data?: string;
  /** Of an element. */
  readonly classList?: { contains(name: string): boolean };
}

/** A part of a word, or of what stands between two, within one text node; offsets in UTF-16 units, `end` behind it. */
export interface Piece {
  readonly node: Tree;
  readonly start: number;
  readonly end: number;
}

/** A passage as words. */
export interface PassageWords {
  /** The words, folded. */
  readonly folded: readonly string[];
  /** What the words from one to another stand in, and what stands between them. */
  piecesOf(first: number, last: number): Piece[];
}

/** Reads the words of a passage or note. */
export function passageWords(passage: Tree): PassageWords {
  let text = '';
  const places: (Piece & { readonly offset: number })[] = [];
  const read = (node: Tree): void => {
    if (node.data !== undefined && node.nodeName === '#text') {
      // The brackets of what the editors supply can stand inside a word, which is one in the text.
      for (const { 0: words, index } of node.data.matchAll(/[^⟨⟩]+/g)) {
        places.push({ node, start: index, end: index + words.length, offset: text.length });
        text += words;
      }
      return;
    }
    if (NOT_OF_THE_TEXT.some((name) => node.classList?.contains(name))) return;
    for (const child of Array.from(node.childNodes)) read(child);
    // A paragraph of a note ends a word.
    if (/^p$/i.test(node.nodeName)) text += '\n';
  };
  for (const child of Array.from(passage.childNodes)) read(child);
  const tokens = tokensOf(text);
  return {
    folded: tokens.map(({ folded }) => folded),
    piecesOf(first, last) {
      const [from, to] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
      return places
        .filter(({ offset, start, end }) => offset < to && offset + end - start > from)
        .map(({ node, start, end, offset }) => ({
          node,
          start: start + Math.max(0, from - offset),
          end: Math.min(end, start + to - offset),
        }));
    },
  };
}
