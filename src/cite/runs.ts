import type { CitationPart } from '../edition/citation.ts';

/** A citation in pieces: words, and titles that are set in italics. */
export type Runs = readonly CitationPart[];

/** Words of a citation. */
export function words(...parts: readonly string[]): CitationPart {
  return { words: parts.join('') };
}

/** A title in italics. */
export function title(name: string): CitationPart {
  return { words: name, isTitle: true };
}

/** A citation as plain text. */
export function plainRuns(runs: Runs): string {
  return runs.map((run) => run.words).join('');
}

/** A citation as HTML, with titles in italics where it is copied, or named as titles where it is shown. */
export function htmlRuns(runs: Runs, tag: 'i' | 'cite' = 'i'): string {
  return runs
    .map((run) => (run.isTitle ? `<${tag}>${escapeHtml(run.words)}</${tag}>` : escapeHtml(run.words)))
    .join('');
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A title between quotation marks, with the stop within them that goes on behind it; marks in it become single ones. */
export function inQuotes(name: string, stop: '.' | ','): string {
  const ends = stop === '.' ? stopAfter(name) : stop;
  return `“${name.replace(/“/g, '‘').replace(/”/g, '’')}${ends}”`;
}

/** What ends a sentence behind a name: nothing where the name does it itself ("Dictatorship or Democracy?"). */
export function stopAfter(name: string): string {
  return /[.?!][’”]*$/.test(name) ? '' : '.';
}

/** Words that stand between brackets, so that brackets in them are square ones. */
export function withinBrackets(text: string): string {
  return text.replace(/\(/g, '[').replace(/\)/g, ']');
}
