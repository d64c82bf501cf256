import type { Folio } from '../../model/folio.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { WitnessLine } from '../../model/witness.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import { findLabels, type Label } from './find-labels.ts';
import type { MarkSystem } from './mark-forms.ts';

/** Natural width of a text in the type of the notes, as a share of a full line. */
export type NoteShare = (text: string) => number;

/**
 * A line of a note narrower than this even with the next word has room for it. Of the note lines of Carr that run on
 * one in ten is narrower by itself, italics being measured like the rest, and one in fifty than the room that is
 * asked for where no blank line stands.
 */
const ROOMY = 0.95;
const WIDE_ROOM = 0.9;
const OPENS = /^\s*["'“‘([]?\s?\p{Lu}/u;

/** A note as one page holds it. */
export interface ReadNote {
  /** Printed number or sign. */
  readonly mark: string;
  /** Position among the marks of the page, 0-based. */
  readonly rank: number;
  readonly folio: Folio;
  /** Place of the sign in the witness. */
  readonly label: Span;
  /** Its text, a list of paragraphs. */
  readonly paragraphs: readonly (readonly Token[])[];
}

/** The notes of one page: what runs over from the page before, and those that begin here, in printed order. */
export interface PageNotes {
  readonly runOver: readonly (readonly Token[])[];
  readonly notes: readonly ReadNote[];
}

/**
 * Reads the notes of a page from its lines. A label inside a line divides it; text before the first label
 * runs over from the page before.
 *
 * @param lines the lines of the notes zone, blank ones included
 * @param shareOf natural width of a text in the type of the notes
 * @param ruled signs that the editors say open a note; they beat what is found
 */
export function readNotes(
  folio: Folio,
  lines: readonly WitnessLine[],
  system: MarkSystem,
  shareOf: NoteShare,
  ruled: readonly RuledLabel[] = [],
): PageNotes {
  const labels = withRuled(findLabels(lines, system), lines, system, ruled);
  const first = labels[0];
  const runOver = first
    ? paragraphsOf(stretch(lines, { line: 0, column: 0 }, { line: first.line, column: first.start }), shareOf)
    : paragraphsOf(lines, shareOf);
  const notes = labels.map((label, index): ReadNote => {
    const next = labels[index + 1];
    const text = stretch(
      lines,
      { line: label.line, column: label.end },
      next ? { line: next.line, column: next.start } : { line: lines.length, column: 0 },
    );
    return {
      mark: label.mark,
      rank: label.rank,
      folio,
      label: spanOf(lines, label),
      paragraphs: paragraphsOf(text, shareOf),
    };
  });
  return { runOver, notes: notes.toSorted((a, b) => a.rank - b.rank) };
}

/** A sign that opens a note by a ruling. */
export interface RuledLabel extends Span {
  readonly mark: string;
}

function withRuled(
  labels: readonly Label[],
  lines: readonly WitnessLine[],
  system: MarkSystem,
  ruled: readonly RuledLabel[],
): Label[] {
  const own = ruled.flatMap(({ start, end, mark }): Label[] => {
    const line = lines.findIndex(({ span }) => span.start <= start && end <= span.end);
    const from = lines[line]?.span.start ?? 0;
    const rank = system.marks.indexOf(mark);
    return line < 0 ? [] : [{ rank, mark, line, start: start - from, end: end - from }];
  });
  const others = labels.filter(({ mark }) => !own.some((one) => one.mark === mark));
  return [...others, ...own].toSorted((a, b) => a.line - b.line || a.start - b.start);
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The lines between two places; the first and last cut to size. */
function stretch(lines: readonly WitnessLine[], from: Place, to: Place): WitnessLine[] {
  const cut: WitnessLine[] = [];
  lines.forEach((line, index) => {
    if (index < from.line || index > to.line) return;
    const start = index === from.line ? from.column : 0;
    const end = index === to.line ? to.column : line.text.length;
    if (index === to.line && end === 0) return;
    cut.push({
      ...line,
      text: line.text.slice(start, end),
      span: { start: line.span.start + start, end: line.span.start + end },
    });
  });
  return cut;
}

function spanOf(lines: readonly WitnessLine[], label: Label): Span {
  const start = lines[label.line]?.span.start ?? 0;
  return { start: start + label.start, end: start + label.end };
}

/**
 * The paragraphs of a note. A new one begins only where the line above ends a sentence or announces a quotation and
 * has room for the next word: most blank lines inside notes are false (carr-1950:371, 8948). Where no blank line
 * stands the room must be wide (webb-1936:581).
 */
function paragraphsOf(lines: readonly WitnessLine[], shareOf: NoteShare): Token[][] {
  const paragraphs: WitnessLine[][] = [[]];
  let last: WitnessLine | undefined;
  let blank = false;
  for (const line of lines) {
    if (line.text.trim() === '') {
      blank = last !== undefined;
      continue;
    }
    const ends =
      last !== undefined && /[.:?!]["'”’]?\s*$/.test(last.text) && !/\b\p{Lu}\.\s*$/u.test(last.text);
    if (ends && last && OPENS.test(line.text)) {
      const word = line.text.trim().split(/\s+/)[0] ?? '';
      if (shareOf(`${last.text.trim()} ${word}`) < (blank ? ROOMY : WIDE_ROOM)) paragraphs.push([]);
    }
    paragraphs.at(-1)?.push(line);
    last = line;
    blank = false;
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map(tokenizeLines);
}
