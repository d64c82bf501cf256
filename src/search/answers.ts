/**
 * What a search asks and what it answers: the words between the page, the worker and the finders. Everything here
 * can be sent to a worker and back.
 */

/** A stretch of an excerpt; what was asked for is marked. */
export interface ExcerptPart {
  readonly words: string;
  readonly isMarked: boolean;
}

/** Where in the books something stands, as it is shown and linked. */
export interface FoundPlace {
  /** Id of the work: `carr-1950`. */
  readonly work: string;
  /** Short title of the work. */
  readonly book: string;
  /** Address of the chapter, base path included. */
  readonly chapter: string;
  /** "Chapter 4: From February to October" in the words of the contents. */
  readonly chapterName: string;
  /** Part of the work to which the chapter belongs, where it has parts. */
  readonly part?: string;
  /** Id of the passage or note: `p70-1`, `n61-2`. */
  readonly passage: string;
  /** Printed page of the first word found. */
  readonly folio: string;
  /** Printed page of the last word found, where it is another one. */
  readonly lastFolio?: string;
  /** "p. 61", "p. 61, n. 2", "pp. 70–71" */
  readonly place: string;
  readonly zone: 'text' | 'note';
  /**
   * Whether the words are a quotation, set off as one or between quotation marks: all that is marked, or a part of it;
   * absent where the author speaks.
   */
  readonly quoted?: 'all' | 'part';
  /** Who spoke or wrote a quotation that is set off, where text or note names them. */
  readonly speaker?: string;
  /** Address that leads to the words: passage, and behind `&` what is to be marked there. */
  readonly address: string;
}

/** A sentence in which words or a phrase were found. */
export interface Hit extends FoundPlace {
  /** The sentence. */
  readonly excerpt: readonly ExcerptPart[];
  /** For a note: the sentence that it annotates. */
  readonly annotates?: string;
  /** How many times what was asked for stands in it: occurrences of the phrase, or of the words that were asked for. */
  readonly occurrences: number;
  /** Place in the order of the books: rises from the first passage of the first work to the last of the last. */
  readonly order: number;
  /** Rank as the engine sees it; greater is better. */
  readonly score: number;
}

/** A word that was asked for and the other forms that were looked for in its stead or beside it. */
export interface Widening {
  /** As it was typed. */
  readonly asked: string;
  /** Occurrences of the word as it was typed. */
  readonly asTyped: number;
  /** Forms that were found because they mean the same, with the number of their occurrences. */
  readonly also: readonly { readonly form: string; readonly occurrences: number }[];
  /** Why: another spelling of a name, a name in full, British and American spelling, an inflection. */
  readonly because: 'name' | 'abbreviation' | 'spelling' | 'inflection';
}

/** A part of the answer to a search for words or phrases. Answers follow one another until `isComplete`. */
export interface WordAnswer {
  /** Hits that have come since the last answer, best first. */
  readonly added: readonly Hit[];
  /** Passages and notes that may hold what was asked for, and how many of them have been read. */
  readonly passages: number;
  readonly read: number;
  readonly isComplete: boolean;
  /** Why reading stopped early: there are very many, and the reader was not yet asked. */
  readonly isPaused?: boolean;
  readonly widened: readonly Widening[];
  /** Words that stand nowhere in what is searched, as typed. */
  readonly unknown: readonly string[];
  /** For words of `unknown` that nothing was found for: words of the books that are written nearly so, nearest first. */
  readonly nearest?: readonly NearestWords[];
}

/** Words of the books that a word which stands nowhere may have been meant for. */
export interface NearestWords {
  /** As in `unknown`. */
  readonly asked: string;
  /** Folded. One to three. */
  readonly nearest: readonly string[];
}

/** A stretch of a quotation laid beside the book: the same words, or what one of the two has otherwise. */
export interface ComparedPart {
  /** As the book has it; empty where it has nothing there. */
  readonly held: string;
  /** As it was asked; empty where nothing was asked there. */
  readonly asked: string;
  readonly isSame: boolean;
}

/** A place that a quotation is like. */
export interface QuotationPlace extends FoundPlace {
  /** How like the words asked for and the words of the book are: 0 to 100, 100 only where all words are the same. */
  readonly likeness: number;
  /** Book and quotation side by side, over the whole stretch. */
  readonly parts: readonly ComparedPart[];
  /** The words of the book before and after the stretch, to the ends of their sentences or cut. */
  readonly before: string;
  readonly after: string;
  /** Ids of all passages that it touches, in order: it may run over the end of a paragraph. */
  readonly passages: readonly string[];
}

/** What is known of a quotation. */
export interface QuotationAnswer {
  readonly asked: string;
  /** At most five where something was found, best first; else at most three that come nearest. */
  readonly places: readonly QuotationPlace[];
  /** Whether the places are what was asked for. False: not in what we hold, `places` are merely the nearest. */
  readonly isFound: boolean;
  /** Whether it stands word for word in more places than these. */
  readonly isMore?: boolean;
}

/** What the page asks of the worker. Of two questions of one kind only the later is answered to the end. */
export type Question =
  | {
      readonly kind: 'words';
      readonly turn: number;
      readonly query: string;
      readonly widen: boolean;
      readonly isTyping: boolean;
    }
  /** Read on where a `WordAnswer` paused, and when the first part with hits is seen: until then no more is fetched. */
  | { readonly kind: 'read-on'; readonly turn: number }
  | { readonly kind: 'quotation'; readonly turn: number; readonly text: string };

/** What the worker says. `turn` is that of the question. */
export type Reply =
  | { readonly kind: 'words'; readonly turn: number; readonly answer: WordAnswer }
  | { readonly kind: 'quotation'; readonly turn: number; readonly answer: QuotationAnswer }
  /** The files could not be fetched or read. */
  | { readonly kind: 'failed'; readonly turn: number; readonly message: string };
