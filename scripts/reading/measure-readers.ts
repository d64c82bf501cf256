/** How many planted errors each reader found, and how many errors of the text both are likely to have missed. */

import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import { estimateMissed, type MissedEstimate } from '../../src/readings/estimate-missed.ts';
import type { PlantKind } from '../../src/readings/plant-errors.ts';
import { isDone } from './compare-reports.ts';
import { comparedRuns, type readWorks } from './compare-runs.ts';
import type { ReadingKey } from './reading-folder.ts';

/** Planted errors, and by whom they were found. */
export interface FoundPlants {
  readonly planted: number;
  readonly a: number;
  readonly b: number;
  readonly either: number;
}

/** What is published of the readers of a corpus. */
export interface ReaderFigures {
  readonly seed: number;
  readonly all: FoundPlants;
  readonly kinds: Readonly<Record<PlantKind, FoundPlants>>;
  /** Wrong words of the text itself, by capture and recapture. */
  readonly text: MissedEstimate;
}

/** Measures the readers by the runs of which both reports are done. */
export function measureReaders(
  works: ReturnType<typeof readWorks>,
  folder: string,
  key: ReadingKey,
): ReaderFigures {
  const rows: { kind: PlantKind; a: boolean; b: boolean }[] = [];
  let [first, second, both] = [0, 0, 0];
  for (const work of works) {
    const { id } = work.restored.work;
    const lines = new Map(work.restored.map.pages.map(({ folio, lines: range }) => [folio, range]));
    for (const { run, compared } of comparedRuns(folder, key, work)) {
      if (!isDone(compared)) continue;
      for (const [index, { line, kind }] of (key.plants[id] ?? []).entries()) {
        const isOfRun = run.folios.some((folio) => {
          const range = lines.get(folio);
          return range && range[0] <= line && line <= range[1];
        });
        if (isOfRun) rows.push({ kind, a: compared.a.found.has(index), b: compared.b.found.has(index) });
      }
      const words = (findings: readonly PlacedFinding[]) =>
        findings.filter(({ kind, effect }) => kind === 'reading' && effect !== 'confirmed');
      const [a, b] = [words(compared.a.findings), words(compared.b.findings)];
      first += a.length;
      second += b.length;
      both += a.filter((one) => b.some((other) => other.start < one.end && one.start < other.end)).length;
    }
  }
  const count = (some: readonly (typeof rows)[number][]): FoundPlants => ({
    planted: some.length,
    a: some.filter(({ a }) => a).length,
    b: some.filter(({ b }) => b).length,
    either: some.filter(({ a, b }) => a || b).length,
  });
  const of = (wanted: PlantKind) => count(rows.filter(({ kind }) => kind === wanted));
  return {
    seed: key.seed,
    all: count(rows),
    kinds: { body: of('body'), notes: of('notes'), figures: of('figures') },
    text: estimateMissed(first, second, Math.min(both, first, second)),
  };
}
