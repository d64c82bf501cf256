/** Sets ground-truth pages as a perfect OCR would read them, in the place of what the witness has. */
import type { PageMap, PageRecord } from '../../src/model/page-map.ts';
import type { Work } from '../../src/model/work.ts';

/** A ground-truth page as its file holds it. */
export interface GoldFile {
  /** File name without folder: "carr-149.gold". */
  readonly name: string;
  readonly content: string;
}

/** Usual length of a line of text and of the smaller lines of notes, in characters (`carr-1950`, `webb-1936`). */
const BODY_MEASURE = 63;
const NOTE_MEASURE = 75;

/**
 * The lines of a page without a misread letter: blocks wrapped, blank lines between them, signs of notes beside
 * their words, notes with their labels at the foot; every line ends as the full lines of the work do. A word that
 * the page's end cuts keeps its hyphen.
 */
export function setCleanPage(content: string, lineEnds: Work['witness']['lineEnds']): string[] {
  const blocks = content
    .split('\n')
    .map((line) => /^\[([PQHN])~?\s*([^\]\s]*)\]\s*(.*)$/.exec(line))
    .flatMap((match) => (match ? [{ kind: match[1], label: match[2] ?? '', words: match[3] ?? '' }] : []));
  const end = lineEnds === 'marked' ? ' ' : '';
  const lines: string[] = [];
  blocks.forEach(({ kind, label, words }, index) => {
    const isNote = kind === 'N';
    // Notes stand close together, with one blank line above the first.
    if (index > 0 && (!isNote || blocks[index - 1]?.kind !== 'N')) lines.push('');
    const printed = words.replaceAll(/\[\^([^\]]+)\]/g, '$1');
    const text = isNote && label !== '' ? `${label} ${printed}` : printed;
    for (const line of wrap(text, isNote ? NOTE_MEASURE : BODY_MEASURE)) {
      const isCut = line.endsWith('-') && index === blocks.length - 1;
      lines.push(isCut ? line : line + end);
    }
  });
  return lines;
}

function wrap(text: string, measure: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > measure) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** The witness with these pages set clean; the space that opens a scan is kept, and all other lines as they are. */
export function withCleanPages(
  received: string,
  work: Work,
  map: PageMap,
  pages: readonly GoldFile[],
): string {
  const written = received.split('\n');
  const lines: (string | readonly string[])[] = [...written];
  for (const { name, content } of pages) {
    const [from, to] = pageOfScan(map, Number(/\d+/.exec(name)?.[0]))?.lines ?? [1, 0];
    const [head = '', ...rest] = setCleanPage(content, work.witness.lineEnds);
    const opensScan = /^ (?! )/.test(written[from - 1] ?? '');
    lines[from - 1] = [(opensScan ? ' ' : '') + head, ...rest];
    for (let index = from; index < to; index++) lines[index] = [];
  }
  return lines.flat().join('\n');
}

function pageOfScan(map: PageMap, scan: number): PageRecord | undefined {
  return map.pages.find(
    (page) => page.scan === scan || page.duplicates?.some((duplicate) => duplicate.scan === scan),
  );
}
