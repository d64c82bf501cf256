/** `npm run reading`: every page read by two readers and, where they differ, a third; what they found becomes rulings. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { unusable } from '../src/model/finding.ts';
import { projectRoot } from './project-root.ts';
import { compareRuns } from './reading/compare-runs.ts';
import { fileReturned } from './reading/file-returned.ts';
import { makeSheets } from './reading/make-sheets.ts';
import { isInUse, readKey, writeSheetFile } from './reading/reading-folder.ts';
import { renewRecords } from './reading/renew-records.ts';
import { settleRuns } from './reading/settle-runs.ts';
import { runVerb } from './run-verb.ts';

await runVerb(import.meta, {
  usage: [
    'npm run reading -- sheets FOLDER --key FILE [--runs N] [--plants N] [--seed N]',
    'npm run reading -- compare FOLDER --key FILE',
    'npm run reading -- settle FOLDER --key FILE [--date DAY]',
    'npm run reading -- renew',
    'npm run reading -- returned FILE',
    '',
    'The two readings of every page and the decision of a third, from sheets to rulings and records.',
    '  sheets     writes FOLDER/a/<run>.txt and FOLDER/b/<run>.txt: the edition line by line with the OCR, for two',
    '             readers who know nothing of each other, with errors planted; FILE keeps what was planted',
    '  compare    reads their reports FOLDER/a/<run>.out and FOLDER/b/<run>.out, prints how many planted errors each',
    '             found, and writes FOLDER/third/<run>.txt: the places on which they differ, for a third reader',
    '  settle     reads FOLDER/third/<run>.out, writes the rulings of all runs and the record of every reading',
    '  renew      before a rule is changed: every record that counts says how its page stands, so that it goes on',
    '             counting where the rule says what rulings said',
    '  returned   reads FILE, the list to take to the library (on the page of each work) as it came back: words that were',
    '             seen in print become rulings, and each page of which every word was compared gets a record',
    '  --key FILE    outside FOLDER, where no reader looks',
    '  --runs N      runs of pages for each work of more than 100 pages (14); a smaller work is one run',
    '  --plants N    planted errors in all (200)',
    '  --seed N      of the planting (1)',
    '  --date DAY    day of the readings, 2026-11-23; needed by settle',
    '  --content DIR a folder in the form of content/ instead of it',
    'The form of a report: folio || line || now || printed || kind || certainty || why (CONTRIBUTING.md).',
  ],
  positionals: ['step', 'folder'],
  options: {
    key: { type: 'string' },
    runs: { type: 'string' },
    plants: { type: 'string' },
    seed: { type: 'string' },
    date: { type: 'string' },
    content: { type: 'string' },
  },
  run: (options, [step, folder]) => {
    const content = resolve(projectRoot, options.content ?? 'content');
    if (step === 'renew') {
      for (const line of renewRecords(content)) console.log(line);
      return;
    }
    if (step === 'returned') {
      if (!folder || !existsSync(folder))
        throw refused(
          'missing-file',
          folder ?? 'nothing',
          'a list that came back: npm run reading -- returned FILE',
        );
      for (const line of fileReturned(content, readFileSync(folder, 'utf8'), folder)) console.log(line);
      return;
    }
    if (!folder || !options.key) {
      throw refused(
        'wrong-arguments',
        `${step ?? 'nothing'} ${folder ?? ''}`,
        'a step, a folder and --key FILE',
      );
    }
    const [place, key] = [resolve(folder), resolve(options.key)];
    if (step === 'sheets') {
      if (isInUse(place)) throw refused('folder-in-use', place, 'an empty folder, or none');
      const made = makeSheets(content, {
        runs: readNumber(options.runs, 14, '--runs'),
        plants: readNumber(options.plants, 200, '--plants'),
        seed: readNumber(options.seed, 1, '--seed'),
      });
      mkdirSync(dirname(key), { recursive: true });
      writeFileSync(key, `${JSON.stringify(made.key, null, 1)}\n`);
      for (const [run, text] of made.sheets)
        for (const letter of ['a', 'b'] as const) writeSheetFile(place, letter, run, text);
      for (const { name, folios } of made.key.runs)
        console.log(`${name}  pp. ${folios[0]}-${folios.at(-1)}  ${folios.length} pages`);
      return;
    }
    if (step === 'compare') {
      for (const line of compareRuns(content, place, readKey(key))) console.log(line);
      return;
    }
    if (step === 'settle') {
      if (!/^\d{4}-\d\d-\d\d$/.test(options.date ?? ''))
        throw refused(
          'date-missing',
          options.date ?? 'no --date',
          'the day of the readings: --date 2026-11-23',
        );
      for (const line of settleRuns(content, place, readKey(key), options.date ?? '')) console.log(line);
      return;
    }
    throw refused('unknown-step', step ?? 'nothing', 'sheets, compare, settle, renew or returned');
  },
});

function readNumber(written: string | undefined, fallback: number, option: string): number {
  if (written === undefined) return fallback;
  if (/^\d+$/.test(written)) return Number(written);
  throw refused('wrong-option', `${option} ${written}`, `a whole number: ${option} ${fallback}`);
}

function refused(rule: string, found: string, expected: string) {
  return unusable({ place: 'npm run reading', rule, found, expected, hint: 'npm run reading -- --help' });
}
