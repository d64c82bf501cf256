// The sentence of the text that a note is about.
import { sentencesOf } from '../../search/sentences.ts';
import { NOT_OF_THE_TEXT } from '../not-of-the-text.ts';

/** A sentence, parted at the place that a note or a list leads back to. */
export interface CitingSentence {
  readonly before: string;
  /** The sign of the note, or the words in question. */
  readonly mark: string;
  readonly after: string;
}

/** As much of a node as is read here. */
interface Tree {
  readonly nodeName: string;
  readonly childNodes: ArrayLike<Tree>;
  readonly data?: string;
  readonly classList?: { contains(name: string): boolean };
}

/** Letters of a sentence that are shown on either side of the place. */
const MOST = 180;

/** The sentence in which a place of the text stands; nothing where the place is in no passage. */
export function citingSentence(place: Element): CitingSentence | undefined {
  const passage = place.closest('[data-passage]');
  return passage ? partAt(passage, place) : undefined;
}

/** The sentence of a passage in which one of its nodes stands. */
export function partAt(passage: Tree, place: Tree): CitingSentence {
  let text = '';
  let [from, to] = [0, 0];
  let own = '';
  const read = (node: Tree, isSign: boolean): void => {
    const signs = isSign || NOT_OF_THE_TEXT.some((name) => node.classList?.contains(name));
    if (node === place) {
      from = text.length;
      own = signs ? wordsOf(node) : '';
    }
    if (node.data !== undefined && !signs) text += node.data;
    for (const child of Array.from(node.childNodes)) read(child, signs);
    if (node === place) to = text.length;
  };
  read(passage, false);
  const { start, end } = sentencesOf(text).findLast((one) => one.start <= from) ?? {
    start: 0,
    end: text.length,
  };
  return {
    before: cutBefore(text.slice(start, from)),
    mark: own || text.slice(from, to),
    after: cutAfter(text.slice(to, Math.max(end, to))),
  };
}

function wordsOf(node: Tree): string {
  return (node.data ?? '') + Array.from(node.childNodes).map(wordsOf).join('');
}

function cutBefore(words: string): string {
  if (words.length <= MOST) return words;
  return `… ${words.slice(words.indexOf(' ', words.length - MOST) + 1)}`;
}

function cutAfter(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, words.lastIndexOf(' ', MOST))} …`;
}
