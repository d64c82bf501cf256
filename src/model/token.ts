import type { Span } from './span.ts';

/** Why a reading differs from the witness: the stage's rule and what it appealed to. */
export interface Change {
  /** Rule id, a noun phrase: `lost-hyphen`, `split-number`. */
  readonly cause: string;
  /** What the rule appealed to, in a few words; absent where the rule needs no evidence. */
  readonly evidence?: string;
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
  /** `note-mark` for the sign of a footnote. */
  readonly role: 'word' | 'note-mark';
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
  /** Doubtful reading: what else it may be. */
  readonly alternatives?: readonly string[];
}
