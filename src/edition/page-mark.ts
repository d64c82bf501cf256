import { restrictToPage } from '../markdown/restrict-to-page.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';

/**
 * A short name for the text of a printed page as the site has it: eight hexadecimal digits. A list that was printed
 * carries it, so that what comes back years later is not taken for a comparison with words that were not there then.
 * It is a checksum (FNV-1a over UTF-16 units), no proof against intent.
 */
export function pageMark(chapter: Chapter, folio: Folio): string {
  const { passages, notes } = restrictToPage(chapter, folio);
  const words = [
    ...passages.map(({ text }) => text),
    ...notes.map(({ label, text }) => `[^${label}] ${text}`),
  ].join('\n');
  let hash = 0x811c9dc5;
  for (let k = 0; k < words.length; k++) hash = Math.imul(hash ^ words.charCodeAt(k), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
