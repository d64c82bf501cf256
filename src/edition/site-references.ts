// The printed cross-references as the pages of the site see them, from the other end. Only code that runs while the site
// is built may import this file: like the library it holds words of every text, also those that a public build leaves out.

import { checkRecord } from '../schemas/check-record.ts';
import { crossReferencesSchema } from '../schemas/cross-references.ts';
import type { Entry } from './library.ts';
import { listReferences, type ReferencesOfWork } from './listed-references.ts';

const files = import.meta.glob<string>('/content/cross-references/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const known = new Map<Entry, ReferencesOfWork>();

/** What refers to what in a work, made once; nothing in one that is not shown. */
export function referencesOf(entry: Entry): ReferencesOfWork {
  const made = known.get(entry) ?? readReferences(entry);
  known.set(entry, made);
  return made;
}

function readReferences({ work, shown, chapters, outline, pageMap }: Entry): ReferencesOfWork {
  const path = `content/cross-references/${work.id}.json`;
  const hint = 'the list is generated: run `npm run edition` instead of editing it';
  const references = shown
    ? checkRecord(crossReferencesSchema, JSON.parse(files[`/${path}`] ?? '[]'), path, hint)
    : [];
  return listReferences(
    references,
    chapters,
    outline,
    pageMap.pages.map(({ folio }) => folio),
  );
}
