import type { WitnessLine } from '../../model/witness.ts';
import { widthOf } from '../witness/measure-lines.ts';
import { beginsLikeNote, findLabels } from './find-labels.ts';
import type { MarkSystem } from './mark-forms.ts';

/** How wide the lines of a page's text are. */
export interface Measure {
  /** Usual width of a body line in characters, see `bodyMeasure`. */
  readonly width: number;
  /** The text is set nearly as small as the notes: a single line tells little, many together tell. */
  readonly isSmallType: boolean;
}

/** Notes are wider than the text by this much at least (Carr: text 62, notes 75 characters to the line). */
const WIDER = 6;
/** Worth of a plain sign at the head of a line, where the width of short notes tells nothing. */
const PLAIN_SIGN = 12;
/** What a citation looks like, whatever the letters have become. */
const CITATION = /\b[Il1i][bh][ildzt1]+d\b|\b[Ss]och|\bpp?\.\s?\d|\(\s?1\s?[89]\s?\d|\b1[89]\d\d\)|Engl/;

/**
 * The line at which the notes of a page begin, as an index into its lines; the number of lines when it has no
 * notes. Weighed line by line: the width of lines that run on, signs that can be labels, what citations look
 * like, the blank line that usually stands above the notes. What ran over from the page before stands first.
 *
 * @param isOpen the last note of the page before breaks off in mid-sentence, so that its rest may stand here
 */
export function findNoteLines(
  lines: readonly WitnessLine[],
  measure: Measure,
  system: MarkSystem,
  isOpen: boolean,
): number {
  let below = 0;
  let best = { gain: 0, start: lines.length };
  for (let start = lines.length - 1; start >= 0; start--) {
    if (!isPrinted(lines[start])) continue;
    below += weightOf(lines, start, measure, system);
    const afterBlank = !isPrinted(lines[start - 1]);
    const labels = findLabels(lines.slice(start), system);
    const first = labels[0];
    const opensWithLabel = first?.line === 0 && first.rank === 0;
    // Notes never fill a page: what runs over stands below at least one line of text.
    const mayRunOver =
      isOpen && lines.slice(0, start).some(isPrinted) && (first === undefined || first.rank === 0);
    if (!opensWithLabel && !mayRunOver) continue;
    const opens = opensWithLabel ? (isPlainSign(lines[start]) ? PLAIN_SIGN : 3) : -1;
    const gain = 2 * below + (afterBlank ? 2 : -1) + opens + labels.length;
    if (gain > best.gain) best = { gain, start };
  }
  return best.start;
}

/** A line that begins with an asterisk or dagger alone, then a capital: nothing but a note does. */
function isPlainSign(line: WitnessLine | undefined): boolean {
  return line !== undefined && /^\s*[*†‡§]\s+["“(]?\p{Lu}/u.test(line.text);
}

function isPrinted(line: WitnessLine | undefined): boolean {
  return line !== undefined && line.text.trim() !== '';
}

/** How much a line looks like a note (above zero) or like the text (below zero). */
function weightOf(
  lines: readonly WitnessLine[],
  index: number,
  measure: Measure,
  system: MarkSystem,
): number {
  const line = lines[index];
  if (!line) return 0;
  const width = widthOf(line);
  const next = lines[index + 1];
  const runsOn = next !== undefined && isPrinted(next) && !beginsLikeNote(next, system);
  let weight = CITATION.test(line.text) ? 1.5 : 0;
  const isNearlyFull = width > measure.width - 12;
  if (measure.isSmallType) {
    // carr-1950:18253-18281: 18 of 27 lines of notes are as wide, one of 18 of the text above them.
    if (width >= measure.width + WIDER - 1) weight += 1;
    else if (runsOn && isNearlyFull && width < measure.width + 2) weight -= 1;
    return weight - 0.2;
  }
  if (width >= measure.width + WIDER) weight += 3;
  else if (width >= measure.width + WIDER - 2) weight += 1;
  else if (runsOn && isNearlyFull) weight -= 3;
  else if (isNearlyFull) weight -= 0.7;
  return weight;
}
