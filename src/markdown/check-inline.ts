import type { Inline, NoteRef, TextRange } from '../model/passage.ts';

/** A text with its annotations: of a passage, or of a note (which has no references). */
export type Annotated = Inline & { readonly noteRefs?: readonly NoteRef[] };

/** A broken promise of the model, without the place where it was met. */
export interface InlineFault {
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
}

/** Every range of a text, in no order. */
export function rangesOf(inline: Inline): TextRange[] {
  return [
    ...inline.links,
    ...inline.supplied,
    ...inline.editorNotes,
    ...inline.doubts,
    ...inline.foreign,
    ...inline.emphasis,
  ];
}

/**
 * The first promise of `Inline` that a text breaks, or `undefined` if it keeps them all. The Markdown dialect
 * and the HTML both rest on them: neither can say crossing ranges, a link within a link or a text with two
 * spaces together.
 *
 * @param paragraphs whether the text may hold `\n` between paragraphs (notes only)
 */
export function findInlineFault(inline: Annotated, paragraphs: boolean): InlineFault | undefined {
  return findTextFault(inline.text, paragraphs) ?? findPlaceFault(inline) ?? findRangeFault(inline);
}

function findTextFault(text: string, paragraphs: boolean): InlineFault | undefined {
  const expected = 'NFC, single spaces, none at the ends, no control characters';
  const lines = paragraphs && text !== '' ? text.split('\n') : [text];
  for (const line of lines) {
    const fault = findLineFault(line);
    if (fault) return { rule: 'text-not-normalised', found: fault, expected };
    if (line === '' && lines.length > 1) {
      return { rule: 'text-not-normalised', found: 'an empty paragraph', expected };
    }
  }
  return undefined;
}

function findLineFault(line: string): string | undefined {
  if (line !== line.normalize('NFC')) return `not NFC: ${excerpt(line, 0)}`;
  const blank = /^\s|\s$| {2}/.exec(line);
  if (blank) return `spaces too many: ${excerpt(line, blank.index)}`;
  const control = /\p{Cc}/u.exec(line);
  if (control) return `a control character: ${excerpt(line, control.index)}`;
  return undefined;
}

function findPlaceFault(inline: Annotated): InlineFault | undefined {
  for (const { offset } of [...(inline.noteRefs ?? []), ...inline.pageBreaks]) {
    if (offset < 0 || offset > inline.text.length) {
      return {
        rule: 'place-outside-text',
        found: `offset ${offset}`,
        expected: `0 to ${inline.text.length}`,
      };
    }
  }
  for (const { offset, split } of inline.pageBreaks) {
    if (split !== undefined && (split < 0 || split >= offset)) {
      return {
        rule: 'place-outside-text',
        found: `split ${split} at a page break at ${offset}`,
        expected: `0 to ${offset - 1}`,
      };
    }
  }
  return undefined;
}

function findRangeFault(inline: Inline): InlineFault | undefined {
  const ranges = rangesOf(inline).sort((a, b) => a.start - b.start || b.end - a.end);
  const open: TextRange[] = [];
  for (const range of ranges) {
    const found = `${range.start}-${range.end}`;
    if (range.start < 0 || range.end > inline.text.length || range.start >= range.end) {
      return { rule: 'range-outside-text', found, expected: `within 0-${inline.text.length}, not empty` };
    }
    if (inline.text.slice(range.start, range.end).includes('\n')) {
      return { rule: 'range-over-paragraphs', found, expected: 'a range within one paragraph of the note' };
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= range.start) open.pop();
    const outer = open.at(-1);
    if (outer && outer.end < range.end) {
      return {
        rule: 'crossing-ranges',
        found: `${outer.start}-${outer.end} and ${found}`,
        expected: 'ranges that nest or keep apart',
      };
    }
    open.push(range);
  }
  return findNestedLink(inline);
}

function findNestedLink(inline: Inline): InlineFault | undefined {
  const links = [...inline.links].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [index, link] of links.entries()) {
    const next = links[index + 1];
    if (next && next.start < link.end) {
      return {
        rule: 'link-in-link',
        found: `${link.start}-${link.end} and ${next.start}-${next.end}`,
        expected: 'links that keep apart',
      };
    }
  }
  return undefined;
}

function excerpt(line: string, index: number): string {
  return JSON.stringify(line.slice(Math.max(0, index - 15), index + 15));
}
