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
  const [a, b] = [drawn(form), drawn(word)];
  if (a.plain === b.plain) return 0.1;
  return STROKE * distance(a.strokes, b.strokes) + LETTER * distance(a.plain, b.plain);
}

/** A form without accents and capitals, and its strokes. */
interface Drawn {
  readonly plain: string;
  readonly strokes: string;
}

const known = new Map<string, Drawn>();

function drawn(form: string): Drawn {
  const before = known.get(form);
  if (before) return before;
  const letters = plain(form);
  const made = { plain: letters, strokes: strokeKey(letters) };
  known.set(form, made);
  return made;
}

const ACCENTS = /\p{M}/gu;

function plain(form: string): string {
  return form.normalize('NFD').replace(ACCENTS, '').replaceAll("'", '’').toLowerCase();
}

/** Letters to be set in, left out or exchanged to turn one row into another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let at = 1; at <= a.length; at++) {
    const next = [at];
    for (let column = 1; column <= b.length; column++) {
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (a[at - 1] === b[column - 1] ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
