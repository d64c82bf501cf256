import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Doubt, Link, NoteRef, PageBreak, TextRange } from '../model/passage.ts';
import { writeAlternatives } from './alternatives.ts';
import { writeAttributeText } from './attribute-text.ts';
import type { Annotated } from './check-inline.ts';
import { type Mark, nestRanges, type Place } from './nest-ranges.ts';
import { bearsStars } from './star-emphasis.ts';

/** What the words of one text need to know of the rest. */
export interface PhrasingContext {
  /** The sign of the note with this id, or `undefined` if the chapter has no such note. */
  labelOf(note: string): string | undefined;
  /** Relative address of a link's target: `09-slug.md#page-240`, `#n61-2`. */
  addressOf(link: Link): string;
}

/**
 * The phrasing of one paragraph of a text: the stretch from `start` to `end` with its ranges and places.
 *
 * Canonical order, so that the same text always gives the same bytes: at one offset note references stand
 * before page breaks, each in array order; equal ranges nest as link, supplied, editor's note, doubt, foreign, emphasis.
 */
export function buildPhrasing(
  inline: Annotated,
  start: number,
  end: number,
  context: PhrasingContext,
): PhrasingContent[] {
  return nestRanges(
    inline.text,
    { start, end },
    marksOf(inline, context),
    placesOf(inline, context),
    (value): PhrasingContent => ({ type: 'text', value }),
  );
}

/** A directive whose label is a plain word: `:page[62]{split=5}`. */
export function directiveNode(
  name: string,
  label: string,
  attributes: Record<string, string> = {},
): TextDirective {
  const children: PhrasingContent[] = label === '' ? [] : [{ type: 'text', value: label }];
  return { type: 'textDirective', name, attributes, children };
}

function marksOf(inline: Annotated, context: PhrasingContext): Mark<PhrasingContent>[] {
  return [
    ...inline.links.map((link) =>
      mark(link, (children) => ({ type: 'link', url: context.addressOf(link), children })),
    ),
    ...inline.supplied.map((range) => directiveMark(range, 'supplied')),
    ...inline.editorNotes.map((note) =>
      directiveMark(note, 'noted', { note: writeAttributeText(note.text) }),
    ),
    ...inline.doubts.map((doubt) => directiveMark(doubt, 'doubt', doubtAttributes(doubt))),
    ...inline.foreign.map((range) => directiveMark(range, 'lang', { code: range.lang })),
    ...inline.emphasis.map((range) =>
      !range.ruled && bearsStars(inline, range)
        ? mark(range, (children) => ({ type: 'emphasis', children }))
        : directiveMark(range, 'emphasis', range.ruled ? { ruled: '' } : {}),
    ),
  ];
}

function mark(
  { start, end }: TextRange,
  wrap: (children: PhrasingContent[]) => PhrasingContent,
): Mark<PhrasingContent> {
  return { start, end, wrap };
}

function directiveMark(
  range: TextRange,
  name: string,
  attributes: Record<string, string> = {},
): Mark<PhrasingContent> {
  return mark(range, (children) => ({ type: 'textDirective', name, attributes, children }));
}

function doubtAttributes({ alternatives }: Doubt): Record<string, string> {
  return alternatives.length > 0 ? { or: writeAlternatives(alternatives) } : {};
}

function placesOf(inline: Annotated, context: PhrasingContext): Place<PhrasingContent>[] {
  const references = (inline.noteRefs ?? []).map((ref) => ({
    offset: ref.offset,
    nodes: referenceNodes(ref, context),
  }));
  const breaks = inline.pageBreaks.map((pageBreak) => ({
    offset: pageBreak.offset,
    nodes: [pageBreakNode(pageBreak)],
  }));
  return [...references, ...breaks].sort((a, b) => a.offset - b.offset);
}

function referenceNodes({ mark: sign, note }: NoteRef, context: PhrasingContext): PhrasingContent[] {
  if (note === undefined) return [directiveNode('unmatched-mark', sign)];
  const identifier = note.slice(1);
  const reference: PhrasingContent = { type: 'footnoteReference', identifier, label: identifier };
  return context.labelOf(note) === sign ? [reference] : [directiveNode('mark', sign), reference];
}

function pageBreakNode({ offset, folio, split }: PageBreak): TextDirective {
  return directiveNode('page', folio, split === undefined ? {} : { split: String(offset - split) });
}
