import { type Folio, parseFolio } from '../../model/folio.ts';
import { lettersOf, likeness } from './likeness.ts';

/** Least likeness of a line to a known running head; the worst read one of the corpus reaches 0.62. */
const HEAD_LIKENESS = 0.55;

/**
 * Tells whether a line is one of the printed running heads, however spaced out or misread. A head is set in
 * capitals: at least seven letters in ten must be.
 */
export function isRunningHead(line: string, runningHeads: readonly string[]): boolean {
  const letters = line.replace(/[^A-Za-z]/g, '');
  if (letters.length < 6) return false;
  const capitals = letters.replace(/[^A-Z]/g, '').length;
  if (capitals / letters.length < 0.7) return false;
  const bare = line.replace(/\b(CH|PT|CR)\s*\.?\s*[IVXnl]+\b/g, '');
  return runningHeads.some((head) => likeness(bare, head) >= HEAD_LIKENESS || contains(bare, head));
}

function contains(line: string, head: string): boolean {
  const wanted = lettersOf(head);
  return wanted.length >= 10 && lettersOf(line).includes(wanted);
}

/** Tells whether a line is a signature mark at the foot of a sheet: "VOL. I B", "VOL . ! D", "VOL.I X". */
export function isSignature(line: string): boolean {
  return (
    /^\s*VOL\s*\.?\s*[I!l1]\b.{0,6}$/.test(line) || /^\s*VOL\s*\.?\s*[I!l1]\s*[A-Z0-9]{0,2}\s*$/.test(line)
  );
}

/**
 * The letter of a signature mark, or `undefined` if it is lost: "VOL. I B" gives "B", "VOL. I ZA" gives "2A".
 */
export function signatureLetter(line: string): string | undefined {
  const match = /^\s*VOL\s*\.?\s*[I!l1]\s*([A-Za-z0-9]{1,2})\s*$/.exec(line);
  const letter = match?.[1]?.toUpperCase();
  if (!letter) return undefined;
  return letter.length === 2 ? letter.replace(/^Z/, '2') : letter;
}

/**
 * The folio that a line of furniture prints beside its words: "18" in "1 8 THE MAN AND THE INSTRUMENT PT. I",
 * "v" where the line holds nothing else. `undefined` where none can be read for certain.
 */
export function printedFolio(line: string): Folio | undefined {
  const bare = line.trim();
  const alone = bare.replace(/\s+/g, '');
  if (/^[ivxl]+$/.test(alone)) return parseFolio(alone) ? alone : undefined;
  const digits = /^(\d(?:\s?\d){0,2})(?=\s|$)|(?<=\s)(\d(?:\s?\d){0,2})$/.exec(bare);
  const found = (digits?.[1] ?? digits?.[2])?.replace(/\s/g, '');
  return found && parseFolio(found) ? found : undefined;
}
