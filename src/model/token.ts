import type { Span } from './span.ts';

/** Why a reading differs from the witness: the stage's rule and what it appealed to. */
export interface Change {
  /** Rule id, a noun phrase: `lost-hyphen`, `split-number`. */
  readonly cause: string;
  /** What the rule appealed to, in a few words; absent where the rule needs no evidence. */
  readonly evidence?: string;
}

/** A reading that the evidence does not settle. */
export interface TokenDoubt {
  /** What else may be printed, likeliest first; empty where nothing better is known. */
  readonly alternatives: readonly string[];
  /** What speaks for and against, in a few words. */
  readonly evidence: string;
}

/** A stretch of a token's form that bears a mark; stretches of one group and kind are one range of the text. */
export interface FormRange {
  /** What set the mark, and which of its marks it is: `ruling 3`; a stage names its own: `title 2`. */
  readonly group: string;
  readonly kind: 'emphasis' | 'language' | 'doubt' | 'supplied' | 'editor-note';
  /** UTF-16 offsets in the form, 0-based, half-open. */
  readonly start: number;
  readonly end: number;
  /** Languages only. */
  readonly lang?: string;
  /** Emphasis only: a stage infers it; no editor ruled it. */
  readonly inferred?: true;
  /** Editors' notes only. */
  readonly text?: string;
  /** Doubts only. */
  readonly alternatives?: readonly string[];
}

/** A reference to a note that stands in a token's form by an editor's ruling. */
export interface FormReference {
  /** UTF-16 offset in the form, 0-based. */
  readonly offset: number;
  readonly mark: string;
  readonly note: string;
}

/**
 * A run of the witness without white space, as the edition reads it now. The witness form stays beside the
 * present one. A token is a word with its punctuation, until a stage divides or joins it.
 */
export interface Token {
  /** Where it stands; more than one span only where a page end or a false blank cut a word in two. */
  readonly spans: readonly [Span, ...Span[]];
  /** The witness's characters at the spans, white space inside them included. */
  readonly received: string;
  /** The present reading; empty for a note mark, which is cut out of the text. */
  readonly form: string;
  /** White space between the token before it and this one in the present reading. */
  readonly gap: '' | ' ';
  /**
   * `note-mark` for the sign of a footnote; `ruled` for words that an editor settled: no stage changes them, joins
   * them or takes a sign from them.
   */
  readonly role: 'word' | 'note-mark' | 'ruled';
  /** Note marks only: the printed number or sign it stands for. */
  readonly mark?: string;
  /** Note marks only: id of the note it refers to; absent for an orphan. */
  readonly note?: string;
  /** It is the last on its line: whether a space stands at the line's end, where the witness tells. */
  readonly lineEnd?: 'spaced' | 'bare';
  /** Characters of `form` that stand before a page end inside the word. */
  readonly split?: number;
  /** Changes by rules that appeal to evidence, recorded one by one in the provenance. */
  readonly changes: readonly Change[];
  /** Doubtful reading: what else it may be, and why it is not decided. */
  readonly doubt?: TokenDoubt;
  /** What stages and rulings mark in the form; absent where they mark nothing. */
  readonly ranges?: readonly FormRange[];
  /** Signs of notes that the editors' rulings put into the form; absent where there are none. */
  readonly references?: readonly FormReference[];
}
