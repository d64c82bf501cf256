import { strokeKey } from './stroke-key.ts';

/** A stroke too many, too few or other. */
const STROKE = 0.5;
/** A letter too many, too few or other; cheap, since strokes decide. */
const LETTER = 0.25;

/**
 * What it costs to take a form for a misreading of a word of a title, where the place says that it should be one:
 * the distance of their strokes above all. Italics are read so badly ("Sacmnelliya", "VserosmskzZ") that no list of
 * confusions has them all; their strokes stay nearly the same. Accents and capitals cost little.
 *
 * @param form letters as received, punctuation about them taken off
 */
export function wordCost(form: string, word: string): number {
  if (form === word) return 0;
  const a = drawn(form);
  const b = drawn(word);
  if (a.plain === b.plain) return 0.1;
  const before = b.costs.get(form);
  if (before !== undefined) return before;
  const cost = STROKE * distance(a.strokes, b.strokes) + LETTER * distance(a.plain, b.plain);
  b.costs.set(form, cost);
  return cost;
}

/**
 * Whether a form costs no more than so much to be taken for a word; the same as to ask `wordCost`, but most of a list
 * of words are out by their strokes alone.
 */
export function isWithin(highest: number, form: string, word: string): boolean {
  if (form === word) return highest >= 0;
  const a = drawn(form);
  const b = drawn(word);
  if (a.plain === b.plain) return 0.1 <= highest;
  const strokes = STROKE * distance(a.strokes, b.strokes);
  return strokes <= highest && strokes + LETTER * distance(a.plain, b.plain) <= highest;
}

/** A form without accents and capitals, its strokes, and what it cost to take others for it. */
interface Drawn {
  readonly plain: string;
  readonly strokes: string;
  readonly costs: Map<string, number>;
}

const known = new Map<string, Drawn>();

function drawn(form: string): Drawn {
  const before = known.get(form);
  if (before) return before;
  const letters = plain(form);
  const made = { plain: letters, strokes: strokeKey(letters), costs: new Map() };
  known.set(form, made);
  return made;
}

const ACCENTS = /\p{M}/gu;

function plain(form: string): string {
  return form.normalize('NFD').replace(ACCENTS, '').replaceAll("'", '’').toLowerCase();
}

/** Letters to be set in, left out or exchanged to turn one row into another (Levenshtein). */
function distance(a: string, b: string): number {
  const width = b.length + 1;
  // One row, overwritten from left to right.
  const row = new Uint16Array(width);
  for (let column = 1; column < width; column++) row[column] = column;
  for (let at = 1; at <= a.length; at++) {
    const letter = a.charCodeAt(at - 1);
    let diagonal = at - 1;
    let left = at;
    row[0] = at;
    for (let column = 1; column < width; column++) {
      const above = row[column] as number;
      const other = diagonal + (letter === b.charCodeAt(column - 1) ? 0 : 1);
      left = Math.min(above + 1, left + 1, other);
      row[column] = left;
      diagonal = above;
    }
  }
  return row[b.length] as number;
}
