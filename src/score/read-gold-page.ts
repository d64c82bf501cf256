/**
 * Reads a ground-truth page: one block per line, `[P]`, `[P~]`, `[Q]`, `[H]`, `[N 3]`, `[N~]` before its
 * text.
 */

import { type UnusableInput, unusable } from '../model/finding.ts';
import { foldTypography } from './fold-typography.ts';
import { noteMark } from './note-mark.ts';

/** A ground-truth page, folded: its body and its notes as two texts with one line per block. */
export interface GoldPage {
  /** Work and scan as in the file name, without `.gold`: "carr-029". */
  readonly name: string;
  /** Which work it belongs to: the name without the scan number. */
  readonly work: string;
  readonly body: string;
  readonly notes: string;
}

const BLOCK = /^\[([PQHN])~?\s*[^\]\s]*\]\s*(.*)$/;
const NOTE_REFERENCE = /\[\^([^\]]+)\]/g;
// A word cut by the page's end goes on in the edition, so the comparison leaves out the cut part.
const CUT_WORD = / ?\S+-$/;

/**
 * @param fileName without its folder, as `carr-029.gold`
 * @throws UnusableInput at a line that is no block
 */
export function readGoldPage(fileName: string, content: string): GoldPage {
  const body: string[] = [];
  const notes: string[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [, kind, words] = BLOCK.exec(line) ?? [];
    if (kind === undefined || words === undefined) throw notABlock(`${fileName}:${index + 1}`, line);
    const folded = foldTypography(words.replaceAll(NOTE_REFERENCE, (_, label: string) => noteMark(label)));
    (kind === 'N' ? notes : body).push(kind === 'H' ? folded.toLowerCase() : folded);
  }
  const name = fileName.replace(/\.gold$/, '');
  return { name, work: name.replace(/-\d+$/, ''), body: joinUncut(body), notes: joinUncut(notes) };
}

function joinUncut(blocks: readonly string[]): string {
  return blocks.join('\n').replace(CUT_WORD, '');
}

function notABlock(place: string, line: string): UnusableInput {
  return unusable({
    place,
    rule: 'unknown-gold-block',
    found: JSON.stringify(line.slice(0, 60)),
    expected:
      'a line that opens with [P], [P~], [Q], [Q~], [H], [N label] or [N~], ended by a line feed alone',
    hint: `[P] ${line.slice(0, 40).trim()}`,
  });
}
