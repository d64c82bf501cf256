import { unusable } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import type { PageMap, PageRecord } from '../../model/page-map.ts';
import type { Witness, WitnessLine } from '../../model/witness.ts';
import type { AddedPage, Work } from '../../model/work.ts';
import type { ZonedPage, ZoneKind } from '../zones/zone.ts';
import { LABEL } from './typed-form.ts';

/**
 * Puts the pages that were added into the places where the map has missing ones. The scans were counted and their
 * zones found without them: a page that is added changes nothing in what is read off another.
 *
 * @throws UnusableInput where a page is added that is not missing
 */
export function insertAddedPages(
  work: Work,
  witness: Witness,
  map: PageMap,
  pages: readonly ZonedPage[],
): { map: PageMap; pages: readonly ZonedPage[] } {
  const { addedPages = [] } = work;
  if (addedPages.length === 0) return { map, pages };
  const added = new Map(addedPages.map((page) => [page.page, page]));
  for (const { page } of addedPages) {
    const record = map.pages.find(({ folio }) => folio === page);
    if (record?.status !== 'lacuna') throw notMissing(work, page, record);
  }
  const zoned = new Map(pages.map((page) => [page.folio, page]));
  return {
    map: {
      ...map,
      pages: map.pages.map((record) => {
        const page = added.get(record.folio);
        return page ? presentRecord(record, page) : record;
      }),
    },
    pages: map.pages.flatMap((record) => {
      const page = added.get(record.folio);
      const scanned = zoned.get(record.folio);
      return page ? zoneAddedPage(work, witness, record, page) : scanned ? [scanned] : [];
    }),
  };
}

/** The page number is known from the typist, who saw it printed. */
function presentRecord(record: PageRecord, { lines, siglum, source }: AddedPage): PageRecord {
  return { ...record, status: 'present', lines, evidence: 'printed', added: { siglum, source } };
}

/** A typed page has no furniture; its notes stand behind its text and begin with the first that a sign opens. */
function zoneAddedPage(
  work: Work,
  witness: Witness,
  record: PageRecord,
  { page, lines: [first, last] }: AddedPage,
): ZonedPage[] {
  const chapter = work.chapters.find(({ slug }) => slug === record.chapter);
  if (!chapter) return [];
  const lines = witness.lines.slice(first - 1, last);
  const notesFrom = lines.findIndex(({ text }) => LABEL.test(text));
  const kindOf = ({ text }: WitnessLine, index: number): ZoneKind => {
    if (text.trim() === '') return 'blank';
    if (notesFrom >= 0 && index >= notesFrom) return 'notes';
    return text.startsWith('## ') ? 'heading' : 'body';
  };
  return [
    {
      folio: page,
      chapter,
      isAdded: true,
      lines: lines.map((line, index) => ({ line, kind: kindOf(line, index) })),
    },
  ];
}

function notMissing(work: Work, folio: Folio, record: PageRecord | undefined) {
  return unusable({
    rule: 'page-not-missing',
    place: `content/sources/${work.id}/work.yaml: addedPages`,
    found: record ? `p. ${folio}, which is ${record.status}` : `p. ${folio}, which the map does not have`,
    expected: 'a page that had text and that no scan holds',
    hint: 'a misread word of a page that is there is put right by a ruling: npm run rule',
  });
}
