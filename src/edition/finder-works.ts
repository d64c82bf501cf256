import type { EditionData, EditionPassage } from '../schemas/edition-data.ts';
import type { FinderPassage, FinderWork } from '../search/finder/finder-work.ts';
import { chapterName, partName } from './wording.ts';

/** A work as the quotation finder takes it, from its published data. */
export function finderWork({ work, chapters, passages }: EditionData): FinderWork {
  const byChapter = Map.groupBy(passages, ({ chapter }) => chapter);
  return {
    id: work.id,
    book: work.shortTitle,
    chapters: chapters.map((chapter) => {
      const own = byChapter.get(chapter.slug) ?? [];
      return {
        address: chapter.url,
        name: chapterName(chapter),
        ...(chapter.part && { part: partName(chapter.part) }),
        passages: own.filter(({ kind }) => kind !== 'note').map(finderPassage),
        notes: own.filter(({ kind }) => kind === 'note').map(finderPassage),
      };
    }),
  };
}

const KINDS: Readonly<Record<EditionPassage['kind'], FinderPassage['kind']>> = {
  heading: 'text',
  paragraph: 'text',
  item: 'text',
  quotation: 'quotation',
  note: 'note',
  lacuna: 'gap',
};

function finderPassage({ id, kind, text, folio, pageBreaks, label, speaker }: EditionPassage): FinderPassage {
  return {
    id,
    kind: KINDS[kind],
    text,
    folio,
    breaks: pageBreaks.map((pageBreak) => ({ offset: pageBreak.offset, folio: pageBreak.folio })),
    ...(label !== undefined && { label }),
    ...(speaker !== undefined && { speaker }),
  };
}
