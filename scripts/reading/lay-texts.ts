/** The texts of a work by the lines of the witness, so that a reader's words can be found by their line. */
import type { Token } from '../../src/model/token.ts';
import { locusOf, type Witness } from '../../src/model/witness.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { type Row, rowsOf } from '../rule/find-reading-places.ts';

/** A passage, or a paragraph of a note, with its words behind one another. */
export interface LaidText {
  readonly row: Row;
  readonly words: readonly Token[];
  readonly text: string;
  /** Where each word begins in `text`. */
  readonly starts: readonly number[];
  /** Line of the witness on which each word begins. */
  readonly lines: readonly number[];
}

/** All texts by each line of the witness on which one of their words begins. Headings have their words from the outline. */
export function layTexts(work: RestoredWork): Map<number, LaidText[]> {
  const byLine = new Map<number, LaidText[]>();
  for (const row of rowsOf(work)) {
    if (row.id.startsWith('h')) continue;
    const laid = layOut(row, work.witness);
    for (const line of new Set(laid.lines)) byLine.set(line, [...(byLine.get(line) ?? []), laid]);
  }
  return byLine;
}

function layOut(row: Row, witness: Witness): LaidText {
  const words = row.tokens.filter(({ role }) => role !== 'note-mark');
  let text = '';
  const starts = words.map(({ gap, form }, index) => {
    if (index > 0) text += gap;
    text += form;
    return text.length - form.length;
  });
  return { row, words, text, starts, lines: words.map(({ spans }) => locusOf(witness, spans[0].start).line) };
}
