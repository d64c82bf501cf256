// Brings together what is known of how a text was made.
import { parse } from 'yaml';
import type { AcceptedFinding } from '../model/accepted-finding.ts';
import type { ZoneScore } from '../model/accuracy.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Variant } from '../model/variant.ts';
import { acceptedFindingsSchema } from '../schemas/accepted-findings.ts';
import { accuracySchema } from '../schemas/accuracy.ts';
import { checkRecord } from '../schemas/check-record.ts';
import type { Entry } from './library.ts';
import type { Provenance } from './provenance.ts';

/** What is on record of the making of one text. */
export interface Making {
  /** Every word that was changed on evidence, chapter by chapter. */
  readonly records: readonly ReadingRecord[];
  /** Where the second scan of a page reads otherwise. */
  readonly variants: readonly Variant[];
  readonly rulings: readonly Ruling[];
  readonly accepted: readonly AcceptedFinding[];
  /** What the rules alone make of the ground-truth pages; empty where none was keyed. */
  readonly unruled: readonly ZoneScore[];
}

/**
 * What is on record of a work: its provenance, its rulings, and what `files` hold besides, the files of `content/` by
 * their path in it. A file that is not there holds nothing, and nothing is told of a work that is not shown. Throws a
 * `RecordError` where one is not what its schema says.
 */
export function readMaking(
  { work: { id }, shown, rulings }: Pick<Entry, 'work' | 'shown' | 'rulings'>,
  { chapters, variants }: Provenance,
  files: ReadonlyMap<string, string>,
): Making {
  const accepted = shown ? files.get(`sources/${id}/accepted-findings.yaml`) : undefined;
  const accuracy = shown ? files.get(`accuracy/${id}.json`) : undefined;
  return {
    records: [...chapters.values()].flatMap(({ records }) => records),
    variants,
    rulings,
    accepted:
      accepted === undefined
        ? []
        : checkRecord(
            acceptedFindingsSchema,
            parse(accepted),
            `content/sources/${id}/accepted-findings.yaml`,
            'content/README.md describes accepted findings',
          ).accepted,
    unruled:
      accuracy === undefined
        ? []
        : checkRecord(
            accuracySchema,
            JSON.parse(accuracy),
            `content/accuracy/${id}.json`,
            'the figures are generated: run `npm run edition`',
          ).unruled,
  };
}
