import type { WitnessLine } from '../../model/witness.ts';

/**
 * Printed width of a line in characters: white space counted once, and not at all before stops and beside
 * quotation marks, where some pages have it and others do not.
 */
export function widthOf(line: WitnessLine): number {
  return line.text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ (?=[;:,.?!])/g, '')
    .replace(/(?<=["“‘]) | (?=["”’])/g, '').length;
}

/**
 * The usual width of a full line of body text: the median of all lines that another printed line follows.
 * Notes are set in smaller type, so that their lines hold about a fifth more.
 */
export function bodyMeasure(lines: readonly WitnessLine[]): number {
  const widths: number[] = [];
  lines.forEach((line, index) => {
    const width = widthOf(line);
    if (width > 40 && lines[index + 1]?.text.trim()) widths.push(width);
  });
  widths.sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 60;
}
