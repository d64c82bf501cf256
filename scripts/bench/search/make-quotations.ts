/**
 * Quotations as readers bring them, drawn from the edition: clean, misspelt, misremembered, copied with what stands
 * between the words on the page. The same seed gives the same set.
 */
import { tokensOf } from '../../../src/search/tokens.ts';
import { changeLetters } from './change-letters.ts';
import { BruteForce, type HeldPassage, type HeldPlace, type HeldText } from './held-text.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** What was done to the words of the book, or what they run across. */
export const QUOTATION_KINDS = [
  'clean',
  'changed-5',
  'changed-10',
  'changed-20',
  'word-dropped',
  'word-replaced',
  'words-transposed',
  'hyphen-as-space',
  'hyphen-joined',
  'over-note-mark',
  'over-page-break',
  'over-paragraph-end',
] as const;

/** See `QUOTATION_KINDS`. */
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/** A quotation and where it stands. */
export interface Quotation {
  readonly kind: QuotationKind;
  /** As it is asked. */
  readonly asked: string;
  /** As the book has it, without marks of notes and numbers of pages. */
  readonly held: string;
  /** Everywhere where the book has these words: more than one where it says a thing twice. */
  readonly places: readonly HeldPlace[];
  /** Ids of the passages that it touches at the place from which it was drawn. */
  readonly passages: readonly string[];
}

/** Shortest and longest quotation, in characters of the book. */
export const LENGTHS = { shortest: 20, longest: 200 } as const;

/** A stretch of the book: whole words of one passage, or of neighbouring ones. */
interface Stretch {
  /** Indices of its first word and of the word behind its last one. */
  readonly first: number;
  readonly end: number;
}

/** Makes quotations of one text. */
class QuotationMaker {
  readonly #text: HeldText;
  readonly #random: SeededRandom;
  readonly #bruteForce: BruteForce;

  constructor(text: HeldText, random: SeededRandom) {
    this.#text = text;
    this.#random = random;
    this.#bruteForce = new BruteForce(text);
  }

  /** So many quotations of a kind. */
  make(kind: QuotationKind, count: number): Quotation[] {
    const made: Quotation[] = [];
    // A book that has no hyphen, or no note mark, gives none.
    for (let tries = 0; made.length < count && tries < count * 200; tries++) {
      const quotation = this.#makeOne(kind);
      if (quotation) made.push(quotation);
    }
    return made;
  }

  #makeOne(kind: QuotationKind): Quotation | undefined {
    const stretch = kind === 'over-paragraph-end' ? this.#overParagraphEnd() : this.#withinPassage();
    if (!stretch) return undefined;
    const held = this.#heldWords(stretch);
    const asked = this.#asked(kind, stretch, held);
    if (asked === undefined) return undefined;
    const { words, passages } = this.#text;
    const stretched = words.slice(stretch.first, stretch.end);
    const sequence = stretched.map(({ folded }) => folded);
    return {
      kind,
      asked,
      held,
      places: this.#bruteForce.starts(sequence, true).map((start) => this.#bruteForce.place(start)),
      passages: [...new Set(stretched.map(({ passage }) => passages[passage]?.id ?? ''))],
    };
  }

  /** Whole words of one passage. Every word of the books is the first of one with the same chance. */
  #withinPassage(): Stretch | undefined {
    const { words, passages } = this.#text;
    const first = this.#random.below(words.length);
    const passage = passages[words[first]?.passage ?? -1];
    if (!passage) return undefined;
    return this.#grow(first, passage.endWord, this.#drawLength());
  }

  /** The end of a passage and the beginning of the next one, both at least two words. */
  #overParagraphEnd(): Stretch | undefined {
    const { passages } = this.#text;
    const index = this.#random.below(passages.length - 1);
    const [one, next] = passages.slice(index, index + 2);
    if (!one || !next || one.stream !== next.stream || one.kind === 'note') return undefined;
    // Nobody quotes a heading together with what stands above it; a page that is missing parts the passages.
    if (one.kind === 'heading' || next.kind === 'heading' || one.brokenOff) return undefined;
    const length = this.#drawLength();
    const before = Math.round(length * (0.3 + 0.4 * this.#random.share()));
    let first = one.endWord - 1;
    while (first > one.firstWord && this.#heldWords({ first, end: one.endWord }).length < before) first--;
    const stretch = this.#grow(first, next.endWord, length);
    const isBoth = stretch && one.endWord - first >= 2 && stretch.end - next.firstWord >= 2;
    return isBoth ? stretch : undefined;
  }

  #drawLength(): number {
    return LENGTHS.shortest + this.#random.below(LENGTHS.longest - LENGTHS.shortest + 1);
  }

  /** As many whole words as fit into a length; at least the shortest length, or nothing. */
  #grow(first: number, limit: number, length: number): Stretch | undefined {
    let end = first + 1;
    while (end < limit && this.#heldWords({ first, end: end + 1 }).length <= length) end++;
    const words = this.#heldWords({ first, end });
    return words.length >= LENGTHS.shortest && words.length <= LENGTHS.longest ? { first, end } : undefined;
  }

  /** The words of the book from the first to the last letter of a stretch, a space at a paragraph's end. */
  #heldWords({ first, end }: Stretch): string {
    return this.#pieces({ first, end })
      .map(({ passage, start, end }) => passage.text.slice(start, end))
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  /** The stretch as pieces of passages, by offsets. */
  #pieces({ first, end }: Stretch): { passage: HeldPassage; start: number; end: number }[] {
    const { words, passages } = this.#text;
    const [from, to] = [words[first], words[end - 1]];
    if (!from || !to) return [];
    return passages.slice(from.passage, to.passage + 1).map((passage, index, all) => ({
      passage,
      start: index === 0 ? from.start : 0,
      end: index === all.length - 1 ? to.end : passage.text.length,
    }));
  }

  /** What the reader asks for instead of what the book has; `undefined` where the stretch does not lend itself to it. */
  #asked(kind: QuotationKind, stretch: Stretch, held: string): string | undefined {
    const random = this.#random;
    switch (kind) {
      case 'clean':
      case 'over-paragraph-end':
        return held;
      case 'changed-5':
        return changeLetters(held, 0.05, random).text;
      case 'changed-10':
        return changeLetters(held, 0.1, random).text;
      case 'changed-20':
        return changeLetters(held, 0.2, random).text;
      case 'word-dropped':
        return dropWord(held, random);
      case 'word-replaced':
        return replaceWord(held, this.#text, random);
      case 'words-transposed':
        return transposeWords(held, random);
      case 'hyphen-as-space':
        return INNER_HYPHEN.test(held) ? held.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ') : undefined;
      case 'hyphen-joined':
        return INNER_HYPHEN.test(held) ? held.replace(/(?<=\p{L})-(?=\p{L})/gu, '') : undefined;
      case 'over-note-mark':
        return this.#copied(stretch, noteMarks);
      case 'over-page-break':
        return this.#copied(stretch, pageNumbers);
    }
  }

  /** The stretch with what is copied along with it, or `undefined` where there is nothing inside. */
  #copied(stretch: Stretch, insertions: (passage: HeldPassage) => Insertion[]): string | undefined {
    const [piece] = this.#pieces(stretch);
    if (!piece) return undefined;
    const inside = insertions(piece.passage)
      .filter(({ offset }) => offset > piece.start && offset < piece.end)
      .sort((a, b) => b.offset - a.offset);
    if (inside.length === 0) return undefined;
    let text = piece.passage.text.slice(0, piece.end);
    for (const { offset, words } of inside) text = text.slice(0, offset) + words + text.slice(offset);
    return text.slice(piece.start);
  }
}

const INNER_HYPHEN = /\p{L}-\p{L}/u;

/** What stands on the page between the words and is copied with them. */
interface Insertion {
  readonly offset: number;
  readonly words: string;
}

/** The sign of a note stands right behind the word or stop, as copying from a PDF or a page gives it. */
function noteMarks({ noteRefs }: HeldPassage): Insertion[] {
  return noteRefs.map(({ offset, mark }) => ({ offset, words: mark }));
}

/** The number of the page on a line of its own; a word that the page end cut has its hyphen again. */
function pageNumbers({ pageBreaks, text }: HeldPassage): Insertion[] {
  return pageBreaks.map(({ offset, folio, split }) => {
    if (split === undefined) return { offset, words: `\n${folio}\n` };
    const hyphen = text[split - 1] === '-' ? '' : '-';
    return { offset: split, words: `${hyphen}\n${folio}\n` };
  });
}

/** Leaves out one word that is neither the first nor the last; `undefined` where there is none. */
export function dropWord(held: string, random: SeededRandom): string | undefined {
  const inner = tokensOf(held).slice(1, -1);
  if (inner.length === 0) return undefined;
  const { start, end } = random.oneOf(inner);
  return `${held.slice(0, start)}${held.slice(end)}`.replace(/\s+/g, ' ');
}

/** Puts another word of the books in the place of one of four letters or more. */
export function replaceWord(
  held: string,
  { words, passages }: HeldText,
  random: SeededRandom,
): string | undefined {
  const heavy = tokensOf(held).filter(({ folded }) => folded.length >= 4);
  if (heavy.length === 0) return undefined;
  const { folded, start, end } = random.oneOf(heavy);
  for (;;) {
    const other = random.oneOf(words);
    if (other.folded.length < 4 || other.folded === folded) continue;
    const form = passages[other.passage]?.text.slice(other.start, other.end) ?? '';
    return held.slice(0, start) + form + held.slice(end);
  }
}

/** Two neighbouring words change places; `undefined` where all words are the same. */
export function transposeWords(held: string, random: SeededRandom): string | undefined {
  const tokens = tokensOf(held);
  const pairs = tokens.slice(1).flatMap((second, index) => {
    const first = tokens[index];
    return first && first.folded !== second.folded ? [{ first, second }] : [];
  });
  if (pairs.length === 0) return undefined;
  const { first, second } = random.oneOf(pairs);
  const word = ({ start, end }: { start: number; end: number }) => held.slice(start, end);
  return `${held.slice(0, first.start)}${word(second)}${held.slice(first.end, second.start)}${word(first)}${held.slice(second.end)}`;
}

/**
 * A set of quotations: `count` of each kind, each drawn anew.
 *
 * @param seed the same seed and text give the same set; a kind is drawn without regard to the other kinds
 */
export function makeQuotations(
  text: HeldText,
  {
    seed,
    count,
    kinds = QUOTATION_KINDS,
  }: {
    readonly seed: number;
    readonly count: number;
    readonly kinds?: readonly QuotationKind[];
  },
): Quotation[] {
  return kinds.flatMap((kind) =>
    new QuotationMaker(text, seededRandom(seed + QUOTATION_KINDS.indexOf(kind))).make(kind, count),
  );
}
