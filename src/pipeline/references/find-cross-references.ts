import { findOutlineReferences } from './find-outline-references.ts';
import { findPageReferences, type PageReferences } from './find-page-references.ts';

/**
 * All printed cross-references in one text, in the order of the text; they never overlap. A lettered note without
 * a direction of its own has that of the pages behind it: "See Note A: “…”, pp. 233–249 below".
 */
export function findCrossReferences(text: string): PageReferences {
  const outline = findOutlineReferences(text);
  const namedNotes = outline.filter(({ names }) => names.kind === 'named-note');
  const pages = findPageReferences(text, namedNotes);
  const directed = outline.map((reference) => {
    if (!namedNotes.includes(reference) || reference.direction) return reference;
    const behind = pages.references.find(
      ({ start }) => start > reference.end && /^[ ,.(]+$/u.test(text.slice(reference.end, start)),
    );
    return behind ? { ...reference, direction: behind.direction } : reference;
  });
  return {
    references: [...directed, ...pages.references].sort((a, b) => a.start - b.start),
    doubtful: pages.doubtful,
  };
}
