/** The reports of all runs laid side by side, and the sheets of the third reader. */
import { join } from 'node:path';
import { restoreWork } from '../../src/pipeline/restore-work.ts';
import { writeSheet } from '../../src/readings/write-sheet.ts';
import { readSources } from '../edition/read-sources.ts';
import { readLexicon } from '../read-lexicon.ts';
import { type ComparedReports, compareReports, readReport } from './compare-reports.ts';
import { type ReadingKey, type Run, readReportFile, writeSheetFile } from './reading-folder.ts';
import { sheetPages } from './sheet-pages.ts';
import { thirdSheet } from './third-sheet.ts';

/** A run whose two reports have come, with the work that was read. */
export interface ComparedRun {
  readonly run: Run;
  readonly compared: ComparedReports;
}

/** The works as they were read, without the plants: with the rules of now and no ruling. */
export function readWorks(content: string) {
  const lexicon = readLexicon(join(content, 'lexicon'));
  return readSources(content).map((source) => ({
    source,
    lexicon,
    restored: restoreWork(source.work, source.received, lexicon, source.ledger, []),
  }));
}

/** All runs of a work of which both reports are there. */
export function comparedRuns(
  folder: string,
  key: ReadingKey,
  work: ReturnType<typeof readWorks>[number],
): ComparedRun[] {
  const { id } = work.restored.work;
  return key.runs
    .filter((run) => run.work === id)
    .flatMap((run) => {
      const [a, b] = (['a', 'b'] as const).map((letter) => readReportFile(folder, letter, run.name));
      if (a === undefined || b === undefined) return [];
      const plants = key.plants[id] ?? [];
      const read = (report: string) => readReport(report, work.restored, plants);
      return [{ run, compared: compareReports(read(a), read(b)) }];
    });
}

/** Writes the third reader's sheets. @returns what the command prints */
export function compareRuns(content: string, folder: string, key: ReadingKey): string[] {
  return readWorks(content).flatMap((work) => {
    const sheet = writeSheet(sheetPages(work.restored, work.lexicon));
    return comparedRuns(folder, key, work).flatMap(({ run, compared: { a, b, agreed, open } }) => {
      // A sheet that was answered stays: its places are numbered.
      if (readReportFile(folder, 'third', run.name) === undefined)
        writeSheetFile(folder, 'third', run.name, thirdSheet(open, sheet));
      const state = (isDone: boolean) => (isDone ? '' : ' (not done)');
      return [
        `${run.name}  a ${a.findings.length}${state(a.isDone)}, b ${b.findings.length}${state(b.isDone)}; ` +
          `${agreed.length} agree, ${open.length} places differ`,
        ...a.faults.map((fault) => `  a  ${fault}`),
        ...b.faults.map((fault) => `  b  ${fault}`),
      ];
    });
  });
}
