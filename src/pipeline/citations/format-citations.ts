import type { Citation } from '../../model/citation.ts';

/** The file `content/citations/<work>.json`: a list with one citation a line. */
export function formatCitations(citations: readonly Citation[]): string {
  return `[${citations.map((one) => `\n${JSON.stringify(one)}`).join(',')}\n]\n`;
}
