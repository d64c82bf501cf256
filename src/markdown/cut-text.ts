import type { Folio } from '../model/folio.ts';
import type { Doubt, EditorNote, Inline, PageBreak, TextRange } from '../model/passage.ts';

/** The stretch of a text that stands on one printed page; the stretches of a text tile it. */
export interface PageStretch extends TextRange {
  readonly folio: Folio;
  /** The page end cuts a word at `end`. */
  readonly cutsWord: boolean;
}

/**
 * The stretches of a text by printed page, none of them empty, in order of the text. The cut is before the
 * first word of the page, or inside a word at `split`.
 *
 * @param opening page on which the text begins unless a break at its first character opens another
 */
export function stretchesOf(inline: Inline, opening: Folio): PageStretch[] {
  const stretches: PageStretch[] = [];
  const cuts = [...inline.pageBreaks].sort((a, b) => cutAt(a) - cutAt(b));
  let start = 0;
  let folio = opening;
  const close = (end: number, cutsWord: boolean) => {
    // A space between two page breaks goes with the words after it.
    if (inline.text.slice(start, end).trim() === '') return;
    stretches.push({ start, end, folio, cutsWord });
    start = end;
  };
  for (const pageBreak of cuts) {
    close(cutAt(pageBreak), pageBreak.split !== undefined);
    folio = pageBreak.folio;
  }
  close(inline.text.length, false);
  return stretches;
}

/** The page on which a text ends. */
export function closingFolio(inline: Inline, opening: Folio): Folio {
  const cuts = [...inline.pageBreaks].sort((a, b) => cutAt(a) - cutAt(b));
  return cuts.at(-1)?.folio ?? opening;
}

function cutAt({ split, offset }: PageBreak): number {
  return split ?? offset;
}

/** The characters and ranges of one stretch, without spaces at its ends and without page breaks. */
export function cutText<N extends EditorNote, D extends Doubt>(
  inline: Inline & { readonly editorNotes: readonly N[]; readonly doubts: readonly D[] },
  stretch: TextRange,
): Inline & { readonly editorNotes: readonly N[]; readonly doubts: readonly D[] } {
  const piece = inline.text.slice(stretch.start, stretch.end);
  const text = piece.trim();
  const start = stretch.start + piece.indexOf(text);
  const end = start + text.length;
  const cut = <T extends TextRange>(ranges: readonly T[]): T[] =>
    ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        ...range,
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      }));
  return {
    text,
    pageBreaks: [],
    links: cut(inline.links),
    emphasis: cut(inline.emphasis),
    foreign: cut(inline.foreign),
    doubts: cut(inline.doubts),
    supplied: cut(inline.supplied),
    editorNotes: cut(inline.editorNotes),
  };
}

/** Whether a hyphen has to show that the page end cuts a word: not where the text has one of its own. */
export function needsHyphen(text: string): boolean {
  return !/[-‐‑–—]$/.test(text);
}
