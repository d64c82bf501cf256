/** `npm run bench accuracy`: how near the stages alone come to the print, step by step. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldPage, readGoldPage } from '../../src/score/read-gold-page.ts';
import { readSources } from '../edition/read-sources.ts';
import { projectRoot } from '../project-root.ts';
import { readLexicon } from '../read-lexicon.ts';
import { type AccuracyFigures, accuracyFigures } from './accuracy-figures.ts';
import { comparison, errorList, kindTable, stepTable } from './accuracy-report.ts';
import { countRules } from './count-rules.ts';
import { measureGroundTruth } from './measure-ground-truth.ts';
import { watchSteps } from './watch-steps.ts';

/** Options of the command. */
export interface AccuracyOptions {
  /** Write the figures as the accepted ones. */
  readonly accept?: boolean | undefined;
  /** Print every wrong place left. */
  readonly errors?: boolean | undefined;
}

/** The accepted figures, committed beside this file. */
export const BASELINE = join(projectRoot, 'scripts/bench/accuracy-baseline.json');

/**
 * Measures, prints and compares.
 *
 * @returns exit code: 1 if a rule is new, gone or fires far more often than was accepted
 */
export function benchAccuracy(options: AccuracyOptions): number {
  const content = join(projectRoot, 'content');
  const lexicon = readLexicon(join(content, 'lexicon'));
  const works = readSources(content).map((source) => watchSteps(source, lexicon));
  const gold = readGold(join(content, 'ground-truth'));
  const truth = measureGroundTruth(works, gold);
  const figures = accuracyFigures(truth, gold.length, countRules(works.map(({ restored }) => restored)));
  print(stepTable(figures.groundTruth));
  print(options.errors ? errorList(truth.errors) : kindTable(truth.errors));
  const { lines, loud } = comparison(readBaseline() ?? figures, figures);
  print(lines);
  if (!options.accept) return loud.length > 0 ? 1 : 0;
  writeFileSync(BASELINE, `${JSON.stringify(figures, null, 2)}\n`);
  console.log('These figures are accepted now: commit scripts/bench/accuracy-baseline.json with the change.');
  return 0;
}

/** The ground-truth pages of a folder, by name. */
export function readGold(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => readGoldPage(name, readFileSync(join(folder, name), 'utf8')));
}

function readBaseline(): AccuracyFigures | undefined {
  return existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as AccuracyFigures) : undefined;
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
