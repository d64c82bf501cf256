import { chapterFile } from '../../markdown/chapter-file.ts';
import { writeChapter } from '../../markdown/write-chapter.ts';
import { formatCitations } from '../citations/format-citations.ts';
import { formatLedger } from '../passages/ledger.ts';
import { formatCrossReferences } from '../references/format-cross-references.ts';
import type { RestoredWork } from '../restore-work.ts';
import { accountForWitness } from './account-for-witness.ts';
import { extentsOf, formatExtents } from './extents.ts';
import { formatRecords, readingRecords } from './write-provenance.ts';

/**
 * The folders below `content/` in which only generated files stand: what else is found there is out of date. The
 * ledger is not among them, because it is an input too and loses nothing.
 */
export const GENERATED_FOLDERS: readonly string[] = [
  'chapters',
  'provenance',
  'pages',
  'cross-references',
  'citations',
  'corrections',
  'accuracy',
];

/**
 * Everything the edition of a work consists of, by path below `content/`: chapters, page map, cross-references, citations,
 * provenance, ledger. Same input, same bytes.
 */
export function editionFiles(restored: RestoredWork): Map<string, string> {
  const { work, witness, chapters, drafts, map, references, citations, ledger, pages, variants } = restored;
  const files = new Map<string, string>();
  const orders = new Map(chapters.map((chapter) => [chapter.slug, chapter.order]));
  const fileOf = (slug: string) => chapterFile(orders.get(slug) ?? 0, slug);
  chapters.forEach((chapter, index) => {
    const file = fileOf(chapter.slug);
    files.set(`chapters/${work.id}/${file}`, writeChapter(chapter, { fileOf }));
    const draft = drafts[index];
    if (!draft) throw new Error(`${chapter.slug}: a chapter without its draft (our bug)`);
    files.set(
      `provenance/${work.id}/${file.replace(/\.md$/, '.jsonl')}`,
      formatRecords(readingRecords(draft, witness)),
    );
    const ids = [...chapter.passages, ...chapter.notes].map(({ id }) => id);
    files.set(
      `provenance/${work.id}/${file.replace(/\.md$/, '.extent.tsv')}`,
      formatExtents(extentsOf(draft, ids, witness), witness),
    );
  });
  const { dropped } = accountForWitness(witness, map, pages, drafts);
  files.set(`provenance/${work.id}/dropped.jsonl`, formatRecords(dropped));
  if (variants.length > 0) files.set(`provenance/${work.id}/variants.jsonl`, formatRecords(variants));
  files.set(`pages/${work.id}.json`, formatPageMap(map));
  files.set(`cross-references/${work.id}.json`, formatCrossReferences(references));
  files.set(`citations/${work.id}.json`, formatCitations(citations));
  files.set(`ledger/${work.id}.tsv`, formatLedger(ledger));
  return files;
}

/** The page map with one page a line, so that a change shows as one line. */
function formatPageMap({ pages, ...record }: RestoredWork['map']): string {
  const head = JSON.stringify(record).slice(0, -1);
  return `${head},"pages":[\n${pages.map((page) => JSON.stringify(page)).join(',\n')}\n]}\n`;
}
