// Reads what is known of how a text was made: the records of its changes, rulings, variants, accepted findings.
import { parse } from 'yaml';
import type { AcceptedFinding } from '../model/accepted-finding.ts';
import type { ZoneScore } from '../model/accuracy.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Variant } from '../model/variant.ts';
import { acceptedFindingsSchema } from '../schemas/accepted-findings.ts';
import { accuracySchema } from '../schemas/accuracy.ts';
import { checkRecord } from '../schemas/check-record.ts';
import { rulingsSchema } from '../schemas/rulings.ts';

/** What is on record of the making of one text. */
export interface Study {
  /** Every word that was changed on evidence, chapter by chapter. */
  readonly records: readonly ReadingRecord[];
  /** Where the second scan of a page reads otherwise. */
  readonly variants: readonly Variant[];
  readonly rulings: readonly Ruling[];
  readonly accepted: readonly AcceptedFinding[];
  /** What the rules alone make of the ground-truth pages; empty where none was keyed. */
  readonly unruled: readonly ZoneScore[];
}

/** A text of which nothing is told, because it is not shown. */
export const NO_STUDY: Study = { records: [], variants: [], rulings: [], accepted: [], unruled: [] };

/**
 * What is on record of a work in `files`, the files of `content/` by their path in it. Files that a work may lack are
 * read as empty. Throws a `RecordError` where one is not what its schema says; the provenance is generated and taken
 * as it is.
 */
export function readStudy(work: string, files: ReadonlyMap<string, string>): Study {
  const provenance = [...files].filter(([path]) => path.startsWith(`provenance/${work}/`)).sort(byPath);
  const chapters = provenance.filter(([path]) => /\/\d+-[^/]*\.jsonl$/.test(path));
  const rulings = [...files].filter(([path]) => path.startsWith(`sources/${work}/rulings/`)).sort(byPath);
  const accepted = files.get(`sources/${work}/accepted-findings.yaml`);
  const accuracy = files.get(`accuracy/${work}.json`);
  return {
    records: chapters.flatMap(([, text]) => linesOf<ReadingRecord>(text)),
    variants: linesOf<Variant>(files.get(`provenance/${work}/variants.jsonl`) ?? ''),
    rulings: rulings.flatMap(
      ([path, text]) =>
        checkRecord(rulingsSchema, parse(text), `content/${path}`, 'content/README.md describes rulings')
          .rulings,
    ),
    accepted:
      accepted === undefined
        ? []
        : checkRecord(
            acceptedFindingsSchema,
            parse(accepted),
            `content/sources/${work}/accepted-findings.yaml`,
            'content/README.md describes accepted findings',
          ).accepted,
    unruled:
      accuracy === undefined
        ? []
        : checkRecord(
            accuracySchema,
            JSON.parse(accuracy),
            `content/accuracy/${work}.json`,
            'the figures are generated: run `npm run edition`',
          ).unruled,
  };
}

/** A record a line. */
function linesOf<Line>(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function byPath([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
