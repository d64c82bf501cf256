/** Accepted findings written behind those that the editors have. */
import { Document, isScalar, parse } from 'yaml';
import type { AcceptedFinding } from '../../src/model/accepted-finding.ts';

/** A file of accepted findings in which nothing is accepted yet. */
export const NO_ACCEPTED = 'accepted: []\n';

/** The entries of a file of accepted findings. */
export function acceptedIn(text: string): readonly AcceptedFinding[] {
  return (parse(text) as { readonly accepted?: readonly AcceptedFinding[] }).accepted ?? [];
}

/** The text of the file with more entries at its end; comments and what is there stay, letter for letter. */
export function addAccepted(text: string, entries: readonly AcceptedFinding[]): string {
  const body = text.replace(/^accepted: \[\]\n$/m, 'accepted:\n').replace(/\n*$/, '\n');
  return body + entries.map(writeEntry).join('');
}

function writeEntry(entry: AcceptedFinding): string {
  const document = new Document([entry]);
  const place = document.getIn([0, 'at'], true);
  if (isScalar(place) && entry.at.includes(':')) place.type = 'QUOTE_DOUBLE';
  return document
    .toString({ lineWidth: 116, indent: 2 })
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}
