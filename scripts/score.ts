/** `npm run score`: the text of the edition against the ground-truth pages. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type UnusableInput, unusable } from '../src/model/finding.ts';
import { figuresOf } from '../src/score/figures.ts';
import { readScoredWork } from '../src/score/read-scored-work.ts';
import { pageReport, scoreReport } from '../src/score/score-report.ts';
import { type Score, scoreWorks } from '../src/score/score-works.ts';
import type { ScoredWork } from '../src/score/scored-work.ts';
import { filesIn } from './files-in.ts';
import { projectRoot } from './project-root.ts';
import { readGroundTruth } from './read-ground-truth.ts';
import { runVerb } from './run-verb.ts';

const groundTruth = join(projectRoot, 'content/ground-truth');

/** Options of the command; `undefined` for those that were not given. */
export interface ScoreOptions {
  /** Leave out the editors' rulings. */
  readonly 'no-rulings'?: boolean | undefined;
  /** How many pages to list, as written on the command line; 5 without it. */
  readonly worst?: string | undefined;
  readonly show?: string | undefined;
  readonly json?: boolean | undefined;
  /** Folder with edition data instead of the edition in content/. */
  readonly edition?: string | undefined;
  /** Folder with ground-truth pages instead of content/ground-truth/. */
  readonly gold?: string | undefined;
}

/**
 * What the command prints.
 *
 * @throws UnusableInput on options, ground truth or edition data that cannot be read
 */
export async function scoreEdition(options: ScoreOptions): Promise<string> {
  const worst = readWorst(options.worst ?? '5');
  if (options['no-rulings'] && options.edition !== undefined) {
    throw wrongOption(
      '--no-rulings with --edition',
      'one of the two: a folder is scored as it is',
      '--no-rulings',
    );
  }
  const gold = readGroundTruth(options.gold ?? groundTruth);
  const works = await (options.edition === undefined
    ? readCommittedEdition(!options['no-rulings'])
    : readEditionFolder(options.edition));
  const score = scoreWorks(works, gold);
  const shown = options.show === undefined ? [] : showPage(score, options.show);
  if (options.json) return JSON.stringify(figuresOf(score), null, 2);
  return [...scoreReport(score, worst), ...shown].join('\n');
}

function readWorst(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  throw wrongOption(`--worst ${written}`, 'a number of pages, 0 or more', '--worst 10');
}

function showPage(score: Score, page: string): string[] {
  const faults = pageReport(score, page);
  if (faults !== undefined) return faults;
  const pages = score.pages.map((scored) => scored.page);
  throw wrongOption(`--show ${page}`, `one of ${pages.join(', ')}`, `--show ${pages[0] ?? 'PAGE'}`);
}

/** The edition in content/; loaded only when asked for, as it brings the whole pipeline with it. */
async function readCommittedEdition(rulings: boolean): Promise<readonly ScoredWork[]> {
  const { editionDataFor } = await import('./edition-data.ts');
  return editionDataFor({ rulings });
}

function readEditionFolder(folder: string): ScoredWork[] {
  const works: ScoredWork[] = [];
  for (const name of filesIn(folder, '.json', '--edition DIR')) {
    const file = join(folder, name);
    const work = readScoredWork(file, parseJson(file, readFileSync(file, 'utf8')));
    if (works.some(({ gold }) => gold === work.gold)) {
      throw unusable({
        place: file,
        rule: 'work-given-twice',
        found: `"gold": "${work.gold}" for the second time`,
        expected: 'one file for each work',
        hint: `remove one of the files with "gold": "${work.gold}"`,
      });
    }
    works.push(work);
  }
  return works;
}

function parseJson(file: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw unusable({
      place: file,
      rule: 'not-json',
      found: error instanceof Error ? error.message : String(error),
      expected: 'edition data as JSON',
      hint: '{ "gold": "…", "passages": [] }',
    });
  }
}

function wrongOption(found: string, expected: string, hint: string): UnusableInput {
  return unusable({ place: 'npm run score', rule: 'wrong-option', found, expected, hint });
}

await runVerb(import.meta, {
  usage: [
    'npm run score -- [options]',
    '',
    'Scores the text of the edition against the ground-truth pages: character error rate, exact blocks,',
    'note references, paragraph breaks.',
    '',
    "  --no-rulings    the edition as the stages alone make it, without the editors' rulings",
    '  --worst N       list the N pages with the highest error rate (default 5)',
    '  --show PAGE     also print every fault of one page, such as carr-029',
    '  --json          all figures as JSON, with those of each page',
    '  --edition DIR   score the edition data (*.json) in a folder instead of the edition in content/',
    '  --gold DIR      score against the pages (*.gold) in a folder instead of content/ground-truth/',
  ],
  options: {
    'no-rulings': { type: 'boolean' },
    worst: { type: 'string' },
    show: { type: 'string' },
    json: { type: 'boolean' },
    edition: { type: 'string' },
    gold: { type: 'string' },
  },
  run: async (options) => console.log(await scoreEdition(options)),
});
