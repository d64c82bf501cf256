// The provenance as the pages of the site see it; as in site-library.ts, only for code that runs while it is built.
import type { WorkEvidence } from './library-list.ts';
import { readEvidence } from './read-evidence.ts';

const files = Object.entries(
  import.meta.glob<string>('/content/provenance/*/*.{jsonl,tsv}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** What is on record of the words of a work. */
export function evidenceOf(work: string): WorkEvidence {
  const folder = `/content/provenance/${work}/`;
  return readEvidence(
    new Map(
      files.flatMap(([path, text]) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])),
    ),
  );
}
