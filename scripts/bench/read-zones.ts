import type { Work } from '../../src/model/work.ts';
import { MARK_SYSTEMS } from '../../src/pipeline/notes/mark-forms.ts';
import { divideScans } from '../../src/pipeline/pages/divide-scans.ts';
import { mapPages } from '../../src/pipeline/pages/map-pages.ts';
import { recognizeDuplicates } from '../../src/pipeline/pages/recognize-duplicates.ts';
import type { ZonedWork } from '../../src/pipeline/restore-texts.ts';
import { readWitness } from '../../src/pipeline/witness/read-witness.ts';
import { segmentZones } from '../../src/pipeline/zones/segment-zones.ts';

/**
 * The stages up to the zones, in the order of `restoreWork`, for texts that are measured and never become an
 * edition.
 *
 * @param text the witness of the work, or a text made from it
 */
export function readZones(work: Work, text: string): ZonedWork {
  const witness = readWitness(text, `content/sources/${work.id}/${work.witness.file}`);
  const scanned = divideScans(witness, work.runningHeads);
  const { map, pages: mapped } = mapPages(work, scanned, recognizeDuplicates(scanned), witness.scans);
  return { work, witness, map, pages: segmentZones(work, mapped, MARK_SYSTEMS[work.notes.marks]) };
}
