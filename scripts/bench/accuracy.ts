/** `npm run bench accuracy`: how near the stages alone come to the print, step by step. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unusable } from '../../src/model/finding.ts';
import { readSources } from '../edition/read-sources.ts';
import { projectRoot } from '../project-root.ts';
import { readGroundTruth } from '../read-ground-truth.ts';
import { generalWords, ownEntries, readLexicon } from '../read-lexicon.ts';
import { type AccuracyFigures, accuracyFigures, type Measurements } from './accuracy-figures.ts';
import {
  changedWordLines,
  comparison,
  differenceList,
  duplicateTable,
  errorList,
  kindTable,
  lexiconLines,
  stepTable,
} from './accuracy-report.ts';
import { compactJson } from './compact-json.ts';
import { countRules } from './count-rules.ts';
import { findChangedWords } from './find-changed-words.ts';
import { kindRateTable, kindStepTables } from './kind-report.ts';
import { measureDuplicates } from './measure-duplicates.ts';
import { measureGroundTruth } from './measure-ground-truth.ts';
import { measureLexica } from './measure-lexica.ts';
import { type WatchedWork, watchSteps } from './watch-steps.ts';

/** Options of the command. */
export interface AccuracyOptions {
  /** Write the figures as the accepted ones. */
  readonly accept?: boolean | undefined;
  /** Print every wrong place left. */
  readonly errors?: boolean | undefined;
  /** Ground truth and rules only, in a third of the time. */
  readonly quick?: boolean | undefined;
}

/** The accepted figures, committed beside this file. */
export const BASELINE = join(projectRoot, 'scripts/bench/accuracy-baseline.json');

/**
 * Measures, prints and compares.
 *
 * @returns exit code: 1 if a rule is new, gone or fires far more often than was accepted
 */
export function benchAccuracy(options: AccuracyOptions): number {
  if (options.quick && options.accept) {
    throw unusable({
      place: 'npm run bench accuracy',
      rule: 'wrong-option',
      found: '--quick with --accept',
      expected: 'one of the two: what is accepted is measured as a whole',
      hint: '--accept',
    });
  }
  const content = join(projectRoot, 'content');
  const measured = measure(content, options.quick === true);
  const { truth, duplicates, lexica } = measured;
  const figures = accuracyFigures(measured);
  print(stepTable(figures.groundTruth));
  print(kindStepTables(figures.groundTruth));
  print(kindRateTable(figures.groundTruth));
  print(options.errors ? errorList(truth.errors) : kindTable(truth.errors));
  if (!options.quick) {
    print(duplicateTable(figures.duplicates));
    if (options.errors) print(differenceList(duplicates));
    print(lexiconLines(figures));
    if (options.errors) print([`  used once: ${lexica.usedOnce.join(', ')}`]);
  }
  print(changedWordLines(measured.changedWords, options.errors === true));
  const { lines, loud } = comparison(readBaseline() ?? figures, figures);
  print(lines);
  if (!options.accept) return loud.length > 0 ? 1 : 0;
  writeFileSync(BASELINE, `${compactJson(figures)}\n`);
  console.log('These figures are accepted now: commit scripts/bench/accuracy-baseline.json with the change.');
  return 0;
}

/** Restores the works once; unless it is to be quick, also with the sparser lexicon, and repeated pages alone. */
function measure(content: string, isQuick: boolean): Measurements {
  const folder = join(content, 'lexicon');
  const lexicon = readLexicon(folder);
  const sources = readSources(content);
  const gold = readGroundTruth(join(content, 'ground-truth'));
  const works = sources.map((source) => watchSteps(source, lexicon));
  const restored = works.map((work) => work.restored);
  const truth = measureGroundTruth(works, gold);
  const quick: Measurements = {
    pages: gold.length,
    truth,
    duplicates: [],
    lexica: measureLexica([], [], new Set()),
    withoutUsedOnce: truth,
    changedWords: findChangedWords(restored, lexicon),
    rules: countRules(restored),
  };
  if (isQuick) return quick;
  const lexica = measureLexica(restored, ownEntries(folder), new Set(generalWords()));
  const sparser = readLexicon(folder, new Set(lexica.usedOnce));
  return {
    ...quick,
    lexica,
    duplicates: sources.flatMap((source) => measureDuplicates(source, lexicon) ?? []),
    withoutUsedOnce: measureGroundTruth(
      sources.map((source) => lastStepOnly(watchSteps(source, sparser))),
      gold,
    ),
  };
}

function lastStepOnly({ restored, snapshots }: WatchedWork): WatchedWork {
  return { restored, snapshots: snapshots.slice(-1) };
}

function readBaseline(): AccuracyFigures | undefined {
  return existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyFigures) : undefined;
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
