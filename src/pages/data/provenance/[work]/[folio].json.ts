import type { APIRoute, GetStaticPaths } from 'astro';
import { withheldData } from '../../../../edition/edition-data.ts';
import type { Entry } from '../../../../edition/library.ts';
import { provenanceData } from '../../../../edition/provenance-data.ts';
import { addresses, library } from '../../../../edition/site-library.ts';
import { pageHistories, provenanceOf } from '../../../../edition/site-provenance.ts';
import type { PageRecord } from '../../../../model/page-map.ts';
import { provenanceDataSchema } from '../../../../schemas/provenance-data.ts';

/** Every page whose text the source holds. */
export const getStaticPaths: GetStaticPaths = () =>
  library.entries.flatMap((entry) =>
    entry.pageMap.pages
      .filter(({ lines, chapter }) => lines && chapter !== undefined)
      .map((page) => ({ params: { work: entry.work.id, folio: page.folio }, props: { entry, page } })),
  );

/** How the words of a printed page came from the scanned text; of a work that is not shown only why, so that the address answers. */
export const GET: APIRoute<{ entry: Entry; page: PageRecord }> = ({ props: { entry, page } }) => {
  if (!entry.shown) return Response.json(withheldData(entry.work, addresses));
  const { dropped } = provenanceOf(entry);
  const data = provenanceData(entry, page, pageHistories(entry, page), dropped, addresses);
  return Response.json(provenanceDataSchema.parse(data));
};
