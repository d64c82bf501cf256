// Reads how each word of a work came about, as the pipeline recorded it in `content/provenance/`.
import { chapterStem } from '../model/chapter-stem.ts';
import type { DroppedRecord, ReadingRecord } from '../model/provenance.ts';
import type { Variant } from '../model/variant.ts';
import { parseLocus } from '../model/witness.ts';
import type { Work } from '../model/work.ts';
import { checkRecord, RecordError } from '../schemas/check-record.ts';
import { droppedRecordSchema, readingRecordSchema, variantSchema } from '../schemas/provenance.ts';
import type { Extent, Stretch } from './extent.ts';

/** What is on record of a chapter. */
export interface ChapterProvenance {
  /** In the order of passages and notes. */
  readonly records: readonly ReadingRecord[];
  /** By id of the passage or note. */
  readonly extents: ReadonlyMap<string, Extent>;
}

/** What is on record of a work. */
export interface Provenance {
  /** By slug, in the order of the book. */
  readonly chapters: ReadonlyMap<string, ChapterProvenance>;
  /** Where a second scan reads otherwise. */
  readonly variants: readonly Variant[];
  /** What of the witness is no text of the edition. */
  readonly dropped: readonly DroppedRecord[];
}

/** That of a work which is not shown, or of which no file is there. */
export const NO_PROVENANCE: Provenance = { chapters: new Map(), variants: [], dropped: [] };

const HINT = 'the provenance is generated: run `npm run edition` instead of editing it';

/**
 * The provenance of a work in `files`, the files of `content/` by their path in it. A file that is not there holds
 * nothing: a book scanned once has no variants. Throws a `RecordError` for a line that is not what its schema says.
 */
export function readProvenance(
  work: Pick<Work, 'id' | 'chapters'>,
  files: ReadonlyMap<string, string>,
): Provenance {
  const folder = `provenance/${work.id}`;
  const chapters = work.chapters.map(({ slug }, index) => {
    const stem = chapterStem(index + 1, slug);
    const extents = `${folder}/${stem}.extent.tsv`;
    const provenance: ChapterProvenance = {
      records: readLines(readingRecordSchema, `${folder}/${stem}.jsonl`, files),
      extents: parseExtents(files.get(extents) ?? '', `content/${extents}`),
    };
    return [slug, provenance] as const;
  });
  return {
    chapters: new Map(chapters),
    variants: readLines(variantSchema, `${folder}/variants.jsonl`, files),
    dropped: readLines(droppedRecordSchema, `${folder}/dropped.jsonl`, files),
  };
}

function readLines<T>(
  schema: Parameters<typeof checkRecord<T>>[0],
  path: string,
  files: ReadonlyMap<string, string>,
): T[] {
  return (files.get(path) ?? '')
    .split('\n')
    .flatMap((line, index) =>
      line === '' ? [] : [checkRecord(schema, JSON.parse(line), `content/${path}:${index + 1}`, HINT)],
    );
}

/**
 * The extents in a file: `p61-3<TAB>2810:1-2816:40 2819:1-2819:12`, paragraphs of a note parted by `/`. Throws a
 * `RecordError` at a place that is none.
 */
export function parseExtents(text: string, file: string): Map<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const [index, row] of text.split('\n').entries()) {
    const [id, places] = row.split('\t');
    if (!id || places === undefined) continue;
    const stretch = (place: string): Stretch => {
      const [from, to] = place.split('-').map(parseLocus);
      if (from && to) return { from, to };
      throw new RecordError(
        `${file}:${index + 1}: extent-malformed\n  found:    ${place}\n  expected: two places: 2810:1-2816:40\n  hint:     ${HINT}`,
      );
    };
    const paragraphs = places === '' ? [] : places.split(' / ');
    extents.set(
      id,
      paragraphs.map((paragraph) => paragraph.split(' ').map(stretch)),
    );
  }
  return extents;
}
