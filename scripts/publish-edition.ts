/** `npm run publish-edition`: the words and ids of all works are frozen as a version that can be cited. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { CorrectionList } from '../src/model/correction.ts';
import { type UnusableInput, unusable } from '../src/model/finding.ts';
import { countStates } from '../src/model/page-map.ts';
import type { Work } from '../src/model/work.ts';
import { GENERATED_FOLDERS } from '../src/pipeline/emit/edition-files.ts';
import type { RestoredWork } from '../src/pipeline/restore-work.ts';
import { buildEdition } from './edition/build-edition.ts';
import { checkEdition } from './edition/check-edition.ts';
import { formatFrozen, frozenPath, versionCorrectionsPath, wordsById } from './edition/frozen-edition.ts';
import { formatCorrections } from './edition/list-corrections.ts';
import { readSources } from './edition/read-sources.ts';
import { changedFiles, writeFiles } from './edition/write-files.ts';
import { lintEdition } from './lint-text.ts';
import { projectRoot } from './project-root.ts';
import { recordVersion } from './publish-edition/record-version.ts';
import { runVerb } from './run-verb.ts';

/** What is to be published. */
export interface PublishRequest {
  /** Folder in the form of `content/`. */
  readonly content: string;
  readonly version: string;
  /** ISO date; without it that of each work's record. */
  readonly date?: string | undefined;
  /** Why it is published although something is open. */
  readonly anyway?: string | undefined;
}

/**
 * Freezes the edition as it is: its words go into `content/editions/`, version, date and state into the records.
 *
 * @returns what the command prints
 * @throws UnusableInput, RecordError with place, what was found, what was expected and a hint; nothing is written then
 */
export function publishEdition({ content, version, date, anyway }: PublishRequest): string {
  refuseDraftVersion(version);
  if (date !== undefined && !z.iso.date().safeParse(date).success)
    throw refused('no-date', date, 'a date: 2026-11-23', '--date, or the date in work.yaml');
  if (anyway !== undefined && anyway.trim() === '')
    throw refused('reason-missing', 'an empty reason', 'why it is published as it is', '--anyway "…"');
  for (const { work } of readSources(content)) refuseOldVersion(content, work, version);
  const edition = buildEdition({ content });
  const stale = changedFiles(content, edition.files, GENERATED_FOLDERS);
  if (stale.length > 0) {
    throw refused(
      'stale-edition',
      `${stale.length} files that are not what their sources give, ${stale[0]} first`,
      'an edition that everybody can read before it is frozen',
      'npm run edition, then commit it',
    );
  }
  const [fault] = checkEdition(edition, edition);
  if (fault !== undefined)
    throw refused('unsound-edition', fault, 'an edition that replays', 'npm run check');
  const open = openWork(content, edition.works);
  if (open.length > 0 && anyway === undefined) {
    throw refused(
      'open-work',
      open.join('; '),
      'no open finding of the checks, and two readings of every page',
      'npm run lint:text lists the findings; --anyway "<reason>" publishes all the same and keeps the reason',
    );
  }
  const reason = open.length > 0 ? `${open.join('; ')}. Published anyway: ${anyway?.trim()}` : undefined;
  const files = new Map<string, string>();
  for (const { work, chapters } of edition.works) {
    const day = date ?? work.edition.date;
    const frozen = { version, date: day, texts: wordsById(chapters), ...(reason && { anyway: reason }) };
    const record = `sources/${work.id}/work.yaml`;
    files.set(record, recordVersion(readFileSync(join(content, record), 'utf8'), version, day));
    files.set(frozenPath(work.id, version), formatFrozen(frozen));
    // What the version before has otherwise is listed for the last time: from here on it is compared with this one.
    const listed = edition.files.get(`corrections/${work.id}.json`);
    if (listed !== undefined) {
      const put = { version, published: day, ...(JSON.parse(listed) as CorrectionList) };
      files.set(versionCorrectionsPath(work.id, version), formatCorrections(put));
    }
    const none = { work: work.id, since: version, date: day, corrections: [] };
    files.set(`corrections/${work.id}.json`, formatCorrections(none));
  }
  writeFiles(content, files, []);
  return [
    ...edition.works.map(
      ({ work, ledger }) =>
        `${work.id}: version ${version} of ${date ?? work.edition.date}, ${ledger.filter(({ state }) => state === 'live').length} ids for good`,
    ),
    ...(reason ? [reason] : []),
    `commit it and tag the commit edition-${version}; from now on npm run edition lists what is put right`,
  ].join('\n');
}

/** What the editors still have to do, by the checks of the text and the records of readings. */
function openWork(content: string, works: readonly RestoredWork[]): string[] {
  const { left } = lintEdition({ content });
  const unread = works.reduce((sum, work) => sum + pagesNotReadTwice(work), 0);
  return [
    ...(left > 0 ? [`${left} open ${left === 1 ? 'finding' : 'findings'} of the checks`] : []),
    ...(unread > 0 ? [`${unread} ${unread === 1 ? 'page' : 'pages'} not read twice`] : []),
  ];
}

/** Pages whose state (`judgePages`) is less than read twice. */
function pagesNotReadTwice({ map }: RestoredWork): number {
  const { rule, once } = countStates(map);
  return rule + once;
}

function refuseDraftVersion(version: string): void {
  if (/^[1-9]\d*\.\d+$/.test(version)) return;
  throw refused(
    'no-version',
    version,
    '1.0 or higher: below it a text is a draft',
    'npm run publish-edition -- 1.0',
  );
}

function refuseOldVersion(content: string, { id, edition }: Work, version: string): void {
  const known = existsSync(join(content, frozenPath(id, version)));
  if (!known && numbersOf(version) > numbersOf(edition.version)) return;
  throw refused(
    'version-published-before',
    `${version}, where ${id} has ${edition.version}`,
    `a version after ${edition.version}`,
    'a published version is never changed: what was put right since is the next one',
  );
}

/** A version as a number that rises with it: 1.10 comes after 1.9. */
function numbersOf(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1_000_000 + minor;
}

function refused(rule: string, found: string, expected: string, hint: string): UnusableInput {
  return unusable({ place: 'npm run publish-edition', rule, found, expected, hint });
}

await runVerb(import.meta, {
  usage: [
    'npm run publish-edition -- <version> [--date DATE] [--anyway "<reason>"]',
    '',
    'Freezes the edition of all works as a version, 1.0 or higher: writes version, date and state into every',
    'work.yaml and all words by id into content/editions/. From then on no id goes away, and npm run edition lists',
    'in content/corrections/ every passage whose words are no longer those of the version, with the cause. What was',
    'listed against the version before is kept with the new one: content/editions/<work>-<version>.corrections.json.',
    'Refused where the committed edition is not what its sources give, or the version is not a new and higher one;',
    'and, unless --anyway says why, while checks of the text have open findings or pages are not read twice.',
    '  --date DATE     date of the version, 2026-11-23; without it the date in each work.yaml',
    '  --anyway WHY    publish in spite of open work; what is open and why is kept with the version',
    '  --content DIR   a folder in the form of content/ instead of it',
  ],
  positionals: ['version'],
  options: { date: { type: 'string' }, anyway: { type: 'string' }, content: { type: 'string' } },
  run: ({ content = 'content', ...options }, [version]) => {
    if (!version)
      throw refused('wrong-arguments', 'no version', 'a version', 'npm run publish-edition -- 1.0');
    console.log(publishEdition({ content: resolve(projectRoot, content), version, ...options }));
  },
});
