import type { Folio } from '../model/folio.ts';

/** A stretch of a text, half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of one passage or note is selected, and all that is known there of its words. Offsets are in `text`. */
export interface SelectedPart extends Stretch {
  /** Id of the passage or note: `p61-3`, `n61-2`, `page-255`. */
  readonly id: string;
  readonly kind: 'text' | 'heading' | 'quotation' | 'note' | 'gap';
  /**
   * The text of the passage as far as the page shows it, without signs of notes and numbers of pages; of a gap what the
   * page says of it. Words that the editors supplied stand in ⟨⟩.
   */
  readonly text: string;
  /** The page on which the text begins. */
  readonly folio: Folio;
  /** Where other pages begin in it. */
  readonly breaks: readonly { readonly at: number; readonly folio: Folio }[];
  /** Of a note: its sign. */
  readonly label?: string | undefined;
  /** Of a block quotation: who spoke, where that is known. */
  readonly speaker?: string | undefined;
  readonly noteRefs: readonly { readonly at: number; readonly label: string; readonly note: string }[];
  readonly doubts: readonly (Stretch & { readonly alternatives: string })[];
  readonly supplied: readonly Stretch[];
  /** Words of which the editors say something. */
  readonly remarked: readonly Stretch[];
  /** Words that the editors restored, and not for certain. */
  readonly unsure: readonly Stretch[];
  readonly italics: readonly Stretch[];
}

/** Selected parts, in order, of which none is empty. */
export type Selected = readonly SelectedPart[];

/** Whether two stretches have a character in common. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The printed page at an offset of a part. */
export function folioAt({ breaks, folio }: Pick<SelectedPart, 'breaks' | 'folio'>, at: number): Folio {
  return breaks.findLast((one) => one.at <= at)?.folio ?? folio;
}

/**
 * A selection of whole words, without space at its ends or half a pair of marks that closes before it or opens behind it;
 * `undefined` where it has no letter and no figure.
 */
export function wholeWords<Part extends SelectedPart>(part: Part): Part | undefined {
  const { text } = part;
  let { start, end } = part;
  while (start < end && /[\s”»)\]⟩]/.test(text[start] ?? '')) start++;
  while (end > start && /[\s“„«([⟨]/.test(text[end - 1] ?? '')) end--;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return undefined;
  const letter = /[\p{L}\p{M}\p{N}]/u;
  const isOfWord = (at: number) =>
    letter.test(text[at] ?? '') || (/[’'\u00ad]/.test(text[at] ?? '') && letter.test(text[at + 1] ?? ''));
  if (letter.test(text[start] ?? '')) while (start > 0 && isOfWord(start - 1)) start--;
  if (letter.test(text[end - 1] ?? '')) while (end < text.length && isOfWord(end)) end++;
  // What was supplied keeps its brackets.
  if (text[start - 1] === '⟨') start--;
  if (text[end] === '⟩') end++;
  return { ...part, start, end };
}
