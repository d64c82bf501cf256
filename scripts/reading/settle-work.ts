/** The rulings and accepted findings that the readings of a work give. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { formatFinding } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { pageTexts } from '../../src/pipeline/readings/page-texts.ts';
import { prepareWork, type RestoredWork } from '../../src/pipeline/restore-work.ts';
import { nameOfRuling, rulingPath, stemFinder } from '../../src/pipeline/rulings/ruling-file.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import { hashOfPage } from '../edition/hash-page.ts';
import { parseRulings } from '../edition/parse-rulings.ts';
import { readRulingFiles } from '../edition/read-sources.ts';
import { type FiledRulings, fileRulings } from '../rule/file-rulings.ts';
import { acceptSuspicions } from './accept-suspicions.ts';
import type { ComparedRun, readWorks } from './compare-runs.ts';
import type { DecidedFindings } from './decide-findings.ts';
import { acceptedIn, addAccepted, NO_ACCEPTED } from './file-accepted.ts';
import { rulingOf } from './rulings-of.ts';
import { tryRulings } from './try-rulings.ts';
import { besideLabels, type WidenedDecision, widenRanges, withoutInferred } from './widen-ranges.ts';

type ReadWork = ReturnType<typeof readWorks>[number];

/** A run with what was decided of it. */
export interface SettledRun extends ComparedRun {
  readonly decided: DecidedFindings;
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

/**
 * Makes rulings of what was decided, files those that the work can follow, and accepts what readers found as printed.
 *
 * @param runs the runs of which both reports are closed
 */
export function settleWork(content: string, work: ReadWork, runs: readonly SettledRun[]): SettledWork {
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
  const { kept, filed, all, restored } = fileFollowed(content, work, made, lines);
  const isThere = (ruling: Ruling) => all.some((one) => saysTheSame(one, ruling));
  for (const { ruling, finding } of filed.refused)
    if (!isThere(ruling)) lines.push(`  not filed: ${formatFinding(finding)}`);
  const followed = kept.filter(({ ruling }) => isThere(ruling)).map(({ decision }) => decision);
  const ruled = followed.map(({ finding }) => finding);
  const accepted = acceptedOf(content, work, runs, ruled, restored);
  return {
    files: new Map([...filed.files, ...accepted.files]),
    lines: [...lines, ...accepted.lines],
    ruled: new Set(followed.map(({ original }) => original)),
    left: new Map([...pageTexts(restored)].map(([folio, text]) => [folio, hashOfPage(text)])),
  };
}

/** The rulings that hold with one another and with those that are there. */
interface FollowedRulings {
  readonly kept: readonly Made[];
  readonly filed: FiledRulings;
  /** Those that were there and the new ones, in the order of their files. */
  readonly all: readonly Ruling[];
  readonly restored: RestoredWork;
}

/**
 * Files rulings and leaves out, round by round, those that the work cannot follow, until it follows all.
 *
 * @param lines what the command prints; each ruling left out is told there
 */
function fileFollowed(
  content: string,
  { source, restored, lexicon }: ReadWork,
  made: readonly Made[],
  lines: string[],
): FollowedRulings {
  const { id } = source.work;
  const present = readRulingFiles(content, id);
  const stemOf = stemFinder(source.work, restored.map);
  const pathOf = (ruling: Ruling) => {
    const stem = stemOf(ruling);
    return stem && rulingPath(id, stem);
  };
  const follow = prepareWork(source.work, source.received, lexicon);
  let kept = made;
  const tries = new Set<string>();
  for (;;) {
    const filed = fileRulings(
      present,
      kept.map(({ ruling }) => ruling),
      pathOf,
    );
    const all = parseRulings(new Map([...present, ...filed.files]));
    const tried = tryRulings(all, follow);
    if ('restored' in tried) return { kept, filed, all, restored: tried.restored };
    const isRefused = (ruling: Ruling) =>
      all.some((one, index) => isOne(one, ruling) && tried.refused.has(nameOfRuling(one, index, id)));
    // A quotation that a ruling cuts short may no longer look like one: its speaker says that it is.
    const quotations = kept.flatMap(({ decision, ruling }) =>
      ruling.kind === 'speaker' && isRefused(ruling) && !tries.has(ruling.at)
        ? [asQuotation(decision, ruling)]
        : [],
    );
    const mended = new Set(quotations.map(({ ruling }) => ruling.at));
    for (const at of mended) tries.add(at);
    const next = [
      ...kept.filter(
        ({ ruling }) => !isRefused(ruling) || (ruling.kind === 'speaker' && mended.has(ruling.at)),
      ),
      ...quotations,
    ];
    if (mended.size === 0 && next.length === kept.length)
      throw new Error([...tried.refused.values()].join('\n\n'));
    for (const message of tried.refused.values())
      if (![...mended].some((at) => message.includes(`at ${at}\n`))) lines.push(`  not ruled: ${message}`);
    kept = next;
  }
}

/** The file of accepted findings with those of the readers, and what is said of the others. */
function acceptedOf(
  content: string,
  { restored: { work }, lexicon }: ReadWork,
  runs: readonly SettledRun[],
  ruled: readonly PlacedFinding[],
  restored: RestoredWork,
): { readonly files: ReadonlyMap<string, string>; readonly lines: readonly string[] } {
  const path = `sources/${work.id}/accepted-findings.yaml`;
  const file = join(content, path);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : NO_ACCEPTED;
  const said = runs.flatMap(({ decided }) => decided.accepted);
  const { entries, left } = acceptSuspicions(restored, lexicon, acceptedIn(text), said, ruled);
  const lines = [
    `${work.id}: ${entries.length} findings of the checks accepted, ${left.length} left open`,
    ...left.map(
      ({ folio, code, at, excerpt, context }) => `  p. ${folio}  ${code} ${at}  «${excerpt}»  ${context}`,
    ),
  ];
  return { files: new Map(entries.length > 0 ? [[path, addAccepted(text, entries)]] : []), lines };
}

/** A ruling and the decision that asked for it. */
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

/** Whether two rulings do the same, whoever found it and for whatever reason. */
function saysTheSame(one: Ruling, other: Ruling): boolean {
  const said = ({
    certainty: _c,
    readers: _r,
    why: _w,
    copy: _o,
    date: _d,
    thanks: _t,
    filed: _f,
    ...rest
  }: Ruling) => rest;
  return isDeepStrictEqual(said(one), said(other));
}
