/** From the reports of three readers to rulings, accepted findings and the records of the readings. */
import { parseVerdicts } from '../../src/readings/parse-verdicts.ts';
import { writeFiles } from '../edition/write-files.ts';
import { isDone } from './compare-reports.ts';
import { comparedRuns, readWorks } from './compare-runs.ts';
import { decideFindings } from './decide-findings.ts';
import { matchVerdicts } from './match-verdicts.ts';
import { measureReaders } from './measure-readers.ts';
import { type ReadingKey, readReportFile, readSheetFile } from './reading-folder.ts';
import { recordsOf } from './records-of.ts';
import { type SettledRun, settleWork } from './settle-work.ts';

/** Settles all runs of which both reports are there. @returns what the command prints */
export function settleRuns(content: string, folder: string, key: ReadingKey, date: string): string[] {
  const works = readWorks(content);
  const files = new Map<string, string>();
  const said = works.flatMap((work) => {
    const unfinished: string[] = [];
    const runs = comparedRuns(folder, key, work).flatMap((run): SettledRun[] => {
      const { name } = run.run;
      // A record says that a whole page was read: a report that breaks off proves nothing of the pages behind.
      if (!isDone(run.compared)) {
        unfinished.push(`${name}  not settled: a report does not end with DONE`);
        return [];
      }
      const { verdicts, unread } = parseVerdicts(readReportFile(folder, 'third', name) ?? '');
      const asked = readSheetFile(folder, 'third', name);
      const placed = asked === undefined ? verdicts : matchVerdicts(verdicts, asked, run.compared.open);
      const decided = decideFindings(run.compared, placed, work.restored);
      const faults = unread.map(({ number, expected }) => `verdicts, line ${number}: expected ${expected}`);
      return [{ ...run, decided: { ...decided, faults: [...faults, ...decided.faults] } }];
    });
    if (runs.length === 0) return unfinished;
    const settled = settleWork(content, work, runs);
    for (const [path, text] of settled.files) files.set(path, text);
    for (const [path, text] of recordsOf(runs, key, settled, date)) files.set(path, text);
    return [...unfinished, ...settled.lines];
  });
  files.set('readings/planted.json', `${JSON.stringify(measureReaders(works, folder, key), null, 1)}\n`);
  const changed = writeFiles(content, files, []);
  return [...said, `${changed.length} files written; npm run edition takes the rulings into the chapters`];
}
