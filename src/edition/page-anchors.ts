import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';

/** Where each printed page begins in a chapter's text: a page break or a missing page, in the order of the text. */
export function pageAnchors(chapter: Chapter): { folio: Folio; id: string }[] {
  return chapter.passages.flatMap((passage) =>
    passage.kind === 'lacuna'
      ? [{ folio: passage.id.replace(/^page-/, ''), id: passage.id }]
      : passage.pageBreaks.map(({ folio }) => ({ folio, id: `page-${folio}` })),
  );
}
