import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Folio } from '../model/folio.ts';
import type { Inline, Link, PageBreak, TextRange } from '../model/passage.ts';
import type { AnchoredDoubt, AnchoredEditorNote, AnchoredRef } from './anchor-references.ts';
import { doubtToHast } from './doubts-to-hast.ts';
import { keepSignsInLine } from './keep-signs-in-line.ts';
import { type Mark, nestRanges, type Place } from './nest-ranges.ts';
import type { ReadingWords } from './reading-words.ts';

/** What the words of one text need to know of the page that shows them. */
export interface InlineContext {
  /** Address of a cross-reference. */
  linkHref(link: Link): string;
  /** Address of the view of a printed page. */
  pageHref(folio: Folio): string;
  /** Address of a note and the page it begins on; `undefined` if the chapter has no such note. */
  noteTarget(note: string): { href: string; folio: Folio } | undefined;
  readonly words: ReadingWords;
}

/** A text as it is turned into HTML: of a note (no references) or of a passage. */
export interface Readable extends Inline {
  readonly noteRefs?: readonly AnchoredRef[];
  readonly editorNotes: readonly AnchoredEditorNote[];
  readonly doubts: readonly AnchoredDoubt[];
}

/** Which end of a range a piece of it has: both, unless something parts the range. */
interface PieceEnds {
  readonly begins: boolean;
  readonly ends: boolean;
}

/**
 * The words of one paragraph: the stretch from `start` to `end` of a text.
 *
 * @param anchored whether page breaks get their ids; only those in the running text do, not those in notes
 */
export function inlineToHast(
  readable: Readable,
  { start, end }: TextRange,
  anchored: boolean,
  context: InlineContext,
): ElementContent[] {
  return keepSignsInLine(
    nestRanges(
      readable.text,
      { start, end },
      marksOf(readable, context),
      placesOf(readable, anchored, context),
      (value): ElementContent => ({ type: 'text', value }),
    ),
  );
}

/**
 * A page break: an empty link, so that nothing of it is read aloud as text, copied or found; its number is
 * drawn by the style sheet from `data-folio`. A bare `span` may not carry a name (axe: aria-prohibited-attr).
 */
export function pageBreakToHast(
  { folio, offset, split }: PageBreak,
  anchored: boolean,
  context: InlineContext,
): Element {
  return h('a', {
    className: ['page-break'],
    ...(anchored ? { id: `page-${folio}` } : {}),
    href: context.pageHref(folio),
    ariaLabel: context.words.page(folio),
    dataFolio: folio,
    ...(split === undefined ? {} : { dataSplit: String(offset - split) }),
  });
}

function marksOf(readable: Readable, context: InlineContext): Mark<ElementContent>[] {
  const { words } = context;
  const places = [
    ...[...(readable.noteRefs ?? []), ...readable.pageBreaks].map(({ offset }) => offset),
    ...readable.editorNotes.map(({ end }) => end),
  ];
  const marks = <T extends TextRange>(
    ranges: readonly T[],
    element: (range: T, children: ElementContent[], piece: PieceEnds) => Element,
    // What the editors mark as doubtful shall not run under the sign of a note.
    outer: readonly TextRange[] = [...readable.links, ...readable.doubts],
  ): Mark<ElementContent>[] =>
    ranges.flatMap((range) =>
      partAtAnchors(range, outer, places).map(({ start, end }) => ({
        start,
        end,
        wrap: (children) =>
          element(range, children, { begins: start === range.start, ends: end === range.end }),
      })),
    );
  const inLink = ({ start, end }: TextRange) =>
    readable.links.some((link) => link.start <= start && end <= link.end);
  return [
    ...marks(readable.links, (link, children) =>
      h('a.cross-reference', { href: context.linkHref(link) }, children),
    ),
    ...marks(readable.supplied, (_, children, piece) =>
      h('span.supplied', { title: words.supplied }, enclose(children, piece)),
    ),
    // The id stands on the words, so that whoever comes back from the note sees which they are.
    ...marks(readable.editorNotes, ({ anchor }, children, { begins }) =>
      h('span.noted', begins ? { id: anchor } : {}, children),
    ),
    ...marks(
      readable.doubts,
      (doubt, children, piece) => doubtToHast(doubt, children, { ...piece, inLink: inLink(doubt) }, words),
      readable.links,
    ),
    ...marks(readable.doubts, (_, children) => h('span.doubtful', children)),
    ...marks(readable.foreign, ({ lang }, children) => h('span', { lang }, children)),
    // Italics that are inferred say what the words are, not that the author stressed them.
    ...marks(readable.emphasis, ({ ruled }, children) => h(ruled ? 'em' : 'i', children)),
  ];
}

/** Words in the angle brackets that tell what the editors supplied; a piece has those of its ends. */
export function enclose(
  children: readonly ElementContent[],
  { begins, ends }: PieceEnds = { begins: true, ends: true },
): ElementContent[] {
  const sign = (value: string): ElementContent => ({ type: 'text', value });
  return [...(begins ? [sign('⟨')] : []), ...children, ...(ends ? [sign('⟩')] : [])];
}

/**
 * The pieces of a range that is, or stands in, a link or a doubt which runs over a note reference or a page break.
 * Those are links themselves, and HTML allows no link within a link, so the outer one is parted at them; and the
 * dots under doubtful words would run on under the sign.
 */
function partAtAnchors(
  { start, end }: TextRange,
  outer: readonly TextRange[],
  places: readonly number[],
): TextRange[] {
  if (!outer.some((range) => range.start <= start && end <= range.end)) return [{ start, end }];
  const cuts = [...new Set(places)].filter((offset) => offset > start && offset < end).sort((a, b) => a - b);
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

function placesOf(readable: Readable, anchored: boolean, context: InlineContext): Place<ElementContent>[] {
  const references = (readable.noteRefs ?? []).map((ref) => ({
    offset: ref.offset,
    nodes: [referenceToHast(ref, context)],
  }));
  const breaks = readable.pageBreaks.map((pageBreak) => ({
    offset: pageBreak.offset,
    nodes: [pageBreakToHast(pageBreak, anchored, context)],
  }));
  const notes = readable.editorNotes.map((note) => ({
    offset: note.end,
    nodes: [editorNoteRefToHast(note, context)],
  }));
  return [...references, ...notes, ...breaks].sort((a, b) => a.offset - b.offset);
}

/** The sign of an editor's note, in the angle brackets of all that the editors add. */
function editorNoteRefToHast({ anchor, sign }: AnchoredEditorNote, { words }: InlineContext): Element {
  const ariaLabel = words.editorNoteReference(sign);
  return h('sup.editor-ref', [
    h('a', { href: `#${editorNoteId(anchor)}`, role: 'doc-noteref', ariaLabel }, `⟨${sign}⟩`),
  ]);
}

/** Id of the entry of an editor's note in the list after the chapter. */
export function editorNoteId(anchor: string): string {
  return `${anchor}-note`;
}

/** The sign is real text, so that it also stands in a reader mode, a text browser and an export. */
function referenceToHast({ anchor, mark, note }: AnchoredRef, context: InlineContext): Element {
  const { words } = context;
  const target = note === undefined ? undefined : context.noteTarget(note);
  if (!target) {
    return h('sup.note-ref.unmatched', [
      h('span', { id: anchor }, mark),
      h('span.editor-words', `⟨${words.unmatchedMark}⟩`),
    ]);
  }
  const ariaLabel = words.noteReference(mark, target.folio);
  return h('sup.note-ref', [h('a', { id: anchor, href: target.href, role: 'doc-noteref', ariaLabel }, mark)]);
}
