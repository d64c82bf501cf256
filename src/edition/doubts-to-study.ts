import { anchorReferences } from '../markdown/anchor-references.ts';
import { doubtEntryId } from '../markdown/doubts-to-hast.ts';
import { restrictToPage } from '../markdown/restrict-to-page.ts';
import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';

/** The doubtful readings of a chapter, or of one page of it. */
export interface DoubtsToStudy {
  readonly count: number;
  /** Id of the first entry of the list after the text; none where there is no doubt. */
  readonly first?: string;
}

/** How many readings of a text are doubtful, and where their list begins. */
export function doubtsToStudy(chapter: Chapter, folio?: Folio): DoubtsToStudy {
  const { passages, notes } =
    folio === undefined ? anchorReferences(chapter) : restrictToPage(chapter, folio);
  const doubts = [...passages, ...notes].flatMap((text) => text.doubts).toSorted((a, b) => a.order - b.order);
  return { count: doubts.length, ...(doubts[0] && { first: doubtEntryId(doubts[0].anchor) }) };
}
