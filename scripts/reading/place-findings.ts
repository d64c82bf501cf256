/** From what a reader reported of a sheet to places in the witness. */
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import type { SheetFinding } from '../../src/readings/parse-findings.ts';
import { effectsOf, saidOf } from './effects-of.ts';
import { findWords } from './find-words.ts';
import { layTexts } from './lay-texts.ts';
import type { ShownPlant } from './plant-in-source.ts';
import { foldSigns } from './set-signs.ts';
import { hasWord, takeOutPlants, withoutStop } from './take-out-plants.ts';

/** What became of the findings of a report. */
export interface Placed {
  readonly findings: readonly PlacedFinding[];
  /** Indices of the plants that the reader corrected or doubted. */
  readonly found: ReadonlySet<number>;
  /** Findings whose words do not stand on their line, or stand there twice. */
  readonly lost: readonly { readonly finding: SheetFinding; readonly reason: string }[];
}

/**
 * Places findings in the work that the sheets were made of, without the plants.
 *
 * @param plants what was planted in the sheets, in any order
 */
export function placeFindings(
  work: RestoredWork,
  findings: readonly SheetFinding[],
  plants: readonly ShownPlant[],
): Placed {
  const byLine = layTexts(work);
  const placed: PlacedFinding[] = [];
  const lost: { finding: SheetFinding; reason: string }[] = [];
  const found = new Set<number>();
  for (const finding of findings) {
    if (finding.kind === 'accept') {
      if (!isOfPlant(finding, plants, work)) placed.push(asAccepted(finding));
      continue;
    }
    const { now, printed, isPlant, found: here } = takeOutPlants(finding, plants);
    for (const index of here) found.add(index);
    if (isPlant && (foldSigns(now) === foldSigns(printed) || finding.kind === 'doubt')) continue;
    const match = findWords(byLine, now, finding.line);
    if (typeof match !== 'string')
      placed.push(...effectsOf({ ...finding, now, printed }, match, work.witness));
    else if (!isPlant) lost.push({ finding, reason: match });
  }
  return { findings: placed, found, lost };
}

/** Whether an accepted suspicion is one of planted words, which the work does not have. */
function isOfPlant({ folio, now }: SheetFinding, plants: readonly ShownPlant[], { map }: RestoredWork) {
  const lines = map.pages.find((page) => page.folio === folio)?.lines;
  return plants.some(
    ({ line, form }) => lines && lines[0] <= line && line <= lines[1] && hasWord(now, withoutStop(form)),
  );
}

/** A suspicion of the checks that is as printed: it has its place from the check, not from the reader. */
function asAccepted(finding: SheetFinding): PlacedFinding {
  const { now, printed } = finding;
  return {
    ...saidOf(finding),
    effect: `accept ${printed} ${foldSigns(now)}`,
    start: -1,
    end: -1,
    at: '',
    reading: now,
    printed,
  };
}
