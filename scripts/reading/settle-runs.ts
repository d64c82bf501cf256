/** From the reports of three readers to rulings, accepted findings and the records of the readings. */
import { parseVerdicts } from '../../src/readings/parse-verdicts.ts';
import { writeFiles } from '../edition/write-files.ts';
import { comparedRuns, readWorks } from './compare-runs.ts';
import { decideFindings } from './decide-findings.ts';
import { measureReaders } from './measure-readers.ts';
import { type ReadingKey, readReportFile } from './reading-folder.ts';
import { recordsOf } from './records-of.ts';
import { type SettledRun, settleWork } from './settle-work.ts';

/** Settles all runs of which both reports are there. @returns what the command prints */
export function settleRuns(content: string, folder: string, key: ReadingKey, date: string): string[] {
  const works = readWorks(content);
  const files = new Map<string, string>();
  const said = works.flatMap((work) => {
    const runs = comparedRuns(folder, key, work).map((run): SettledRun => {
      const report = readReportFile(folder, 'third', run.run.name) ?? '';
      const { verdicts } = parseVerdicts(report);
      return { ...run, decided: decideFindings(run.compared, verdicts, work.restored) };
    });
    if (runs.length === 0) return [];
    const settled = settleWork(content, work, runs);
    for (const [path, text] of settled.files) files.set(path, text);
    for (const [path, text] of recordsOf(runs, key, settled, date)) files.set(path, text);
    return settled.lines;
  });
  files.set('readings/planted.json', `${JSON.stringify(measureReaders(works, folder, key), null, 1)}\n`);
  const changed = writeFiles(content, files, []);
  return [...said, `${changed.length} files written; npm run edition takes the rulings into the chapters`];
}
