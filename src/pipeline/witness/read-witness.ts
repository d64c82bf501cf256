import { UnusableInput } from '../../model/finding.ts';
import { NO_SCAN, type Witness, type WitnessLine } from '../../model/witness.ts';

/**
 * A witness from its text. A line that begins with exactly one space opens a new scanned page (the scanner's
 * form feed became a space); nothing is trimmed.
 *
 * @param text the whole of `witness.txt`, decoded as UTF-8, and the pages that were added behind it
 * @param place its path, for messages
 * @param addedFrom 1-based line from which on the added pages stand; no scan opens there
 * @throws UnusableInput when the text is empty, binary or holds no scanned page
 */
export function readWitness(text: string, place: string, addedFrom = Number.POSITIVE_INFINITY): Witness {
  const refuse = (rule: string, found: string, expected: string, hint: string): never => {
    throw new UnusableInput([{ severity: 'error', rule, place, found, expected, hint }]);
  };
  if (text.trim() === '') {
    refuse(
      'empty-witness',
      'a file without text',
      'the OCR text of the book',
      'copy the OCR file to this path, byte for byte',
    );
  }
  const binary = /(?![\t\n\r])\p{Cc}/u.exec(text);
  if (binary) {
    const line = text.slice(0, binary.index).split('\n').length;
    refuse(
      'binary-witness',
      `control character U+${text.charCodeAt(binary.index).toString(16).padStart(4, '0').toUpperCase()} in line ${line}`,
      'plain text in UTF-8',
      'convert the file to UTF-8 text; a PDF or a word processor file cannot be read',
    );
  }
  const lines: WitnessLine[] = [];
  let start = 0;
  let scan = -1;
  for (const content of text.split('\n')) {
    const isAdded = lines.length + 1 >= addedFrom;
    const opensScan = !isAdded && /^ (?! )/.test(content) && content.trim() !== '';
    if (opensScan) scan++;
    lines.push({
      number: lines.length + 1,
      span: { start, end: start + content.length },
      text: content,
      scan: isAdded ? NO_SCAN : Math.max(scan, 0),
    });
    start += content.length + 1;
  }
  if (scan < 0) {
    refuse(
      'no-scanned-page',
      'no line that begins with exactly one space',
      'one such line at the head of every scanned page',
      'the page marks were lost: take the file as the OCR engine wrote it',
    );
  }
  return { text, lines, scans: scan + 1 };
}
