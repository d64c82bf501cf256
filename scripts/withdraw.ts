/** `npm run withdraw`: a work is taken back from the public, with a reason and a date; its addresses stay. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type UnusableInput, unusable } from '../src/model/finding.ts';
import { checkRecord } from '../src/schemas/check-record.ts';
import { workSchema } from '../src/schemas/work.ts';
import { writeFiles } from './edition/write-files.ts';
import { projectRoot } from './project-root.ts';
import { runVerb } from './run-verb.ts';
import { findHolders, type Holders } from './withdraw/find-holders.ts';
import { recordWithdrawal } from './withdraw/record-withdrawal.ts';

/** What is to be withdrawn, and why. */
export interface WithdrawRequest {
  /** Folder in the form of `content/`; the folder that it stands in is searched for the text. */
  readonly content: string;
  readonly work: string;
  /** A sentence for the reader. */
  readonly reason?: string | undefined;
  /** ISO date. */
  readonly date?: string | undefined;
}

/**
 * Writes the withdrawal into the record of the work: the one file that is changed.
 *
 * @returns what the command prints
 * @throws UnusableInput, RecordError with place, what was found, what was expected and a hint; nothing is written then
 */
export function withdraw({ content, work: id, reason = '', date = '' }: WithdrawRequest): string {
  const works = existsSync(join(content, 'sources')) ? readdirSync(join(content, 'sources')).sort() : [];
  const record = `sources/${id}/work.yaml`;
  if (!works.includes(id) || !existsSync(join(content, record)))
    throw refused(
      'unknown-work',
      id,
      `one of ${works.join(', ')}`,
      'its name is that of its folder in content/sources',
    );
  if (reason.trim() === '') {
    throw refused(
      'reason-missing',
      'no --reason',
      'a sentence that readers are shown',
      '--reason "The heirs asked for it."',
    );
  }
  if (!z.iso.date().safeParse(date).success)
    throw refused('no-date', date || 'no --date', 'a date', '--date 2026-11-23');
  const text = readFileSync(join(content, record), 'utf8');
  const hint = 'content/README.md describes the record of a work';
  const work = checkRecord(workSchema, parse(text), `content/${record}`, hint);
  if (work.withdrawn) {
    throw refused(
      'already-withdrawn',
      `${id}, withdrawn on ${work.withdrawn.date}: ${work.withdrawn.reason}`,
      'a work that is not withdrawn',
      `to say it otherwise, change the entry in content/${record}`,
    );
  }
  const written = recordWithdrawal(text, date, reason.trim().replace(/\s+/g, ' '));
  checkRecord(workSchema, parse(written), `content/${record}`, hint);
  const root = dirname(content);
  const folder = content.slice(root.length + 1);
  const holders = findHolders(
    root,
    folder,
    id,
    works.filter((other) => other !== id),
  );
  writeFiles(content, new Map([[record, written]]), []);
  return report(id, `${folder}/${record}`, work.publish, holders);
}

/** What was done, where the text is, and what nobody but the owner can do. */
function report(id: string, record: string, wasPublic: boolean, { own, kept, quoting }: Holders): string {
  const was = wasPublic ? '' : '  (it was left out of public builds before: publish was false)';
  const [ownFiles, quotingFiles] = [own.length, quoting.length];
  return [
    `${id} is withdrawn: ${record} says so, with the reason and the date.${was}`,
    '',
    'To take it off the site: npm run build -- --public, and copy dist/ over ALL that the host has. Every address of',
    'the work answers then with a notice; its words are in no page, no data and no search index. Folders that were',
    'built before (dist, dist-public) still have them: delete them. Commit the record.',
    '',
    `The repository still holds the text. ${ownFiles} files are made of it:`,
    ...inFolders(own),
    '',
    quotingFiles === 0
      ? 'No other file quotes it.'
      : `${quotingFiles} other ${quotingFiles === 1 ? 'file quotes' : 'files quote'} it, eight words in a row or more (ground truth, tests, documents):`,
    ...quoting.map(({ path, words }) => `  ${path}  (“${words}”)`),
    '',
    'These belong to its addresses and should stay; the ledger has the first six words of each passage:',
    ...kept.map((path) => `  ${path}`),
    '',
    'If the repository is public, or becomes so, it publishes the book, whatever the site leaves out:',
    '  1. Deleting the files and committing that takes them out of the newest state only. A public build needs none of',
    '     them; but without witness.txt npm run edition, npm run check and npm test fail: keep a copy elsewhere.',
    '  2. Every commit before, every tag (edition-1.0), every clone and fork still has them. They are taken out of the',
    '     history with git filter-repo (a program of its own), in a fresh clone: the paths of the first list, one a line,',
    '     with git filter-repo --invert-paths --paths-from-file <file>; the words that other files quote with',
    '     git filter-repo --replace-text <file>. All commit ids change; push with --force --all and --force --tags.',
    '  3. What others have cloned or forked, what the host keeps of old commits and pull requests, and what archives and',
    '     search engines have copied does not change with it: ask them, beginning with the support of the host.',
    '',
    'The way back, once it may be shown again: take the entry withdrawn out of the record, set publish: true, commit and',
    'build. Nothing else was changed.',
  ].join('\n');
}

/** The files below their folders: a folder in which every file is meant is named once, with their number. */
function inFolders(paths: readonly string[]): string[] {
  const folders = new Map<string, number>();
  for (const path of paths) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  const isWhole = (folder: string) =>
    !/\/(?:corrections|cross-references|citations|editions)$|\/sources\/[^/]+$/.test(folder);
  return [
    ...new Set(
      paths.map((path) => {
        const folder = dirname(path);
        const count = folders.get(folder) ?? 0;
        return isWhole(folder)
          ? `  ${folder}/  (${count === 1 ? '1 file' : `${count} files`}, all of it)`
          : `  ${path}`;
      }),
    ),
  ];
}

function refused(rule: string, found: string, expected: string, hint: string): UnusableInput {
  return unusable({ place: 'npm run withdraw', rule, found, expected, hint });
}

await runVerb(import.meta, {
  usage: [
    'npm run withdraw -- <work> --reason "<sentence>" --date DATE',
    '',
    'Takes a work back from the public: its record says publish: false from now on, with reason and date, which every',
    'page of the work shows in the place of its text. No address goes away; a build with --public holds none of its words.',
    'Changes that one file. Lists every file of the repository that holds the text, and says what the history of a public',
    'repository keeps, how it is removed, and the way back.',
    '  --reason WHY    a sentence for the reader: who asked for it, on what ground',
    '  --date DATE     the day of the withdrawal, 2026-11-23',
    '  --content DIR   a folder in the form of content/ to work on instead of it',
  ],
  positionals: ['work'],
  options: { reason: { type: 'string' }, date: { type: 'string' }, content: { type: 'string' } },
  run: ({ content = 'content', ...options }, [work]) => {
    if (!work)
      throw refused(
        'wrong-arguments',
        'no work',
        'the id of a work',
        'npm run withdraw -- <work> --reason "…" --date 2026-11-23',
      );
    console.log(withdraw({ content: resolve(projectRoot, content), work, ...options }));
  },
});
