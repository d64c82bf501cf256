/** From the reports of three readers to rulings, accepted findings and the records of the readings. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isScalar, parse } from 'yaml';
import { acceptFindings } from '../../src/lint/accept-findings.ts';
import { CHECKS } from '../../src/lint/checks.ts';
import { type LintFinding, lintWork } from '../../src/lint/lint-work.ts';
import type { AcceptedFinding } from '../../src/model/accepted-finding.ts';
import { formatFinding, UnusableInput } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { pageTexts } from '../../src/pipeline/readings/page-texts.ts';
import { prepareWork, type RestoredWork } from '../../src/pipeline/restore-work.ts';
import { nameOfRuling, rulingPath, stemFinder } from '../../src/pipeline/rulings/ruling-file.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import { parseVerdicts } from '../../src/readings/parse-verdicts.ts';
import { hashOfPage } from '../edition/hash-page.ts';
import { parseRulings } from '../edition/parse-rulings.ts';
import { readRulingFiles } from '../edition/read-sources.ts';
import { writeFiles } from '../edition/write-files.ts';
import { fileRulings } from '../rule/file-rulings.ts';
import { type ComparedRun, comparedRuns, readWorks } from './compare-runs.ts';
import { type DecidedFindings, decideFindings } from './decide-findings.ts';
import { measureReaders } from './measure-readers.ts';
import { type ReadingKey, readReportFile } from './reading-folder.ts';
import { recordsOf } from './records-of.ts';
import { rulingOf } from './rulings-of.ts';
import { besideLabels, type WidenedDecision, widenRanges, withoutInferred } from './widen-ranges.ts';

type ReadWork = ReturnType<typeof readWorks>[number];

/** A run with what was decided of it. */
export interface SettledRun extends ComparedRun {
  readonly decided: DecidedFindings;
}

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

/** What the readings make of a work. */
export interface SettledWork {
  readonly files: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  /** Findings of which a ruling was made. */
  readonly ruled: ReadonlySet<PlacedFinding>;
  /** Hash of the text of each page with all rulings. */
  readonly left: ReadonlyMap<string, string>;
}

function settleWork(content: string, work: ReadWork, runs: readonly SettledRun[]): SettledWork {
  const { id } = work.restored.work;
  const lines = runs.flatMap(({ run, decided: { decisions, refused, faults } }) => [
    `${run.name}  ${decisions.length} decided, ${refused.length} refused`,
    ...faults.map((fault) => `  ${fault}`),
  ]);
  const decisions = widenRanges(
    besideLabels(
      withoutInferred(
        runs.flatMap(({ decided }) => decided.decisions),
        work.restored,
      ),
    ),
    work.restored,
  );
  const made = decisions.flatMap((decision) => {
    try {
      return [{ decision, ruling: rulingOf(decision) }];
    } catch (error) {
      lines.push(`  not ruled: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
  const present = readRulingFiles(content, id);
  const stemOf = stemFinder(work.restored.work, work.restored.map);
  const follow = prepareWork(work.source.work, work.source.received, work.lexicon);
  let kept: readonly Made[] = made;
  const tries = new Set<string>();
  for (;;) {
    const filed = fileRulings(
      present,
      kept.map(({ ruling }) => ruling),
      (ruling) => {
        const stem = stemOf(ruling);
        return stem && rulingPath(id, stem);
      },
    );
    const all = parseRulings(new Map([...present, ...filed.files]));
    const tried = tryRulings(all, follow);
    if (tried.refused.size > 0) {
      const isRefused = (ruling: Ruling) =>
        all.some((one, index) => isOne(one, ruling) && tried.refused.has(nameOfRuling(one, index, id)));
      // A quotation that a ruling cuts short may no longer look like one: its speaker says that it is.
      const quotations = kept.flatMap(({ decision, ruling }) =>
        ruling.kind === 'speaker' && isRefused(ruling) && !tries.has(ruling.at)
          ? [asQuotation(decision, ruling)]
          : [],
      );
      for (const { ruling } of quotations) tries.add(ruling.at);
      const isMended = (ruling: Ruling) => quotations.some((one) => one.ruling.at === ruling.at);
      const next = [
        ...kept.filter(({ ruling }) => !isRefused(ruling) || (ruling.kind === 'speaker' && isMended(ruling))),
        ...quotations,
      ];
      if (quotations.length === 0 && next.length === kept.length)
        throw new Error([...tried.refused.values()].join('\n\n'));
      const mended = new Set(quotations.map(({ ruling }) => `at ${ruling.at}\n`));
      for (const message of tried.refused.values())
        if (![...mended].some((place) => message.includes(place))) lines.push(`  not ruled: ${message}`);
      kept = next;
      continue;
    }
    for (const { ruling, finding } of filed.refused)
      if (!all.some((one) => isOne(one, ruling))) lines.push(`  not filed: ${formatFinding(finding)}`);
    const ruled = kept.map(({ decision }) => decision.finding);
    const accepted = acceptSuspicions(content, work, runs, ruled, tried.restored);
    return {
      files: new Map([...filed.files, ...accepted.files]),
      lines: [...lines, ...accepted.lines],
      ruled: new Set(kept.map(({ decision }) => decision.original)),
      left: new Map([...pageTexts(tried.restored)].map(([folio, text]) => [folio, hashOfPage(text)])),
    };
  }
}

interface Made {
  readonly decision: WidenedDecision;
  readonly ruling: Ruling;
}

function asQuotation(decision: WidenedDecision, { at, reading, certainty, readers, why }: Ruling): Made {
  return { decision, ruling: { kind: 'kind', as: 'quotation', at, reading, certainty, readers, why } };
}

function isOne(one: Ruling, other: Ruling): boolean {
  return one.at === other.at && one.kind === other.kind && one.reading === other.reading;
}

/** The work with the rulings, or the names of those that cannot be followed or say what the stages say, with why. */
function tryRulings(
  rulings: readonly Ruling[],
  follow: ReturnType<typeof prepareWork>,
): { readonly restored: RestoredWork; readonly refused: ReadonlyMap<string, string> } {
  try {
    const restored = follow([], rulings);
    const redundant = restored.findings.filter(({ rule }) => rule === 'redundant-ruling');
    return { restored, refused: new Map(redundant.map((one) => [one.place, formatFinding(one)])) };
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    const refused = new Map(error.findings.map((one) => [one.place, formatFinding(one)]));
    return { restored: undefined as never, refused };
  }
}

/** The open findings of the checks that a reader found to be as printed, or that are words of a ruling, written beside those that are accepted. */
function acceptSuspicions(
  content: string,
  { restored: { work }, lexicon }: ReadWork,
  runs: readonly SettledRun[],
  ruled: readonly PlacedFinding[],
  restored: RestoredWork,
): { readonly files: ReadonlyMap<string, string>; readonly lines: readonly string[] } {
  const path = `sources/${work.id}/accepted-findings.yaml`;
  const file = join(content, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : 'accepted: []\n';
  const present = ((parse(text) as { accepted?: AcceptedFinding[] }).accepted ?? []) as AcceptedFinding[];
  const locusOf = new Map(restored.ledger.map(({ id, locus }) => [id, locus]));
  const idOf = new Map(restored.ledger.map(({ id, locus }) => [locus, id]));
  const { open } = acceptFindings(lintWork({ ...restored, words: lexicon }, CHECKS), present, (locus) =>
    idOf.get(locus),
  );
  const said = runs.flatMap(({ compared }) => compared.accepted);
  const entries: AcceptedFinding[] = [];
  const left: LintFinding[] = [];
  for (const finding of open) {
    const word = (excerpt: string) => excerpt.replace(/[^\p{L}\d]/gu, '');
    const reader =
      said.find(
        ({ printed, reading, folio }) =>
          printed === finding.code && folio === finding.folio && word(reading) === word(finding.excerpt),
      ) ??
      ruled.find(
        ({ kind, printed, folio }) =>
          (kind === 'reading' || kind === 'note-ref') &&
          folio === finding.folio &&
          word(printed).includes(word(finding.excerpt)) &&
          word(finding.excerpt) !== '',
      );
    if (!reader) left.push(finding);
    else {
      const entry = {
        code: finding.code,
        at: locusOf.get(finding.at) ?? finding.at,
        excerpt: finding.excerpt,
        reason: reader.why,
      };
      if (
        !entries.some(
          (one) => one.code === entry.code && one.at === entry.at && one.excerpt === entry.excerpt,
        )
      )
        entries.push(entry);
    }
  }
  const lines = [
    `${work.id}: ${entries.length} findings of the checks accepted, ${left.length} left open`,
    ...left.map(
      ({ folio, code, at, excerpt, context }) => `  p. ${folio}  ${code} ${at}  «${excerpt}»  ${context}`,
    ),
  ];
  if (entries.length === 0) return { files: new Map(), lines };
  const body = text.replace(/^accepted: \[\]\n$/m, 'accepted:\n').replace(/\n*$/, '\n');
  return { files: new Map([[path, body + entries.map(writeEntry).join('')]]), lines };
}

function writeEntry(entry: AcceptedFinding): string {
  const document = new Document([entry]);
  const place = document.getIn([0, 'at'], true);
  if (isScalar(place) && entry.at.includes(':')) place.type = 'QUOTE_DOUBLE';
  return document
    .toString({ lineWidth: 116, indent: 2 })
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}
