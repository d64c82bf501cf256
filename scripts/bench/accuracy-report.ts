/** The figures of accuracy as lines for a terminal. */
import { ERROR_KINDS } from '../../src/score/error-kinds.ts';
import { GROUND_TRUTH_CAVEAT } from '../../src/score/score-report.ts';
import type { AccuracyFigures, RatesOfPart } from './accuracy-figures.ts';
import { compareRules, RUNAWAY, type RuleShift } from './count-rules.ts';
import type { ErrorLeft } from './measure-ground-truth.ts';

type Truth = AccuracyFigures['groundTruth'];

/** One row per step: CER and WER of body, notes and both; exact blocks; damage; note references and breaks. */
export function stepTable({ pages, words, steps }: Truth): string[] {
  return [
    `Ground truth: ${pages} pages, ${words} words, no rulings. ${GROUND_TRUTH_CAVEAT}`,
    'damage: right words made wrong by the step, and since received, in per cent of the words right before',
    '',
    row('after step', ['CER %', '', '', 'WER %', '', '', 'exact', 'damage', '', 'refs', 'refs', 'breaks']),
    row('', [
      ...['body', 'notes', 'all', 'body', 'notes', 'all', 'blocks', 'step', 'received'],
      ...['missed', 'invented', 'wrong'],
    ]),
    ...steps.map(({ step, parts: { body, notes, all } }) =>
      row(step, [
        ...[body, notes, all].map(({ cer }) => cer.toFixed(3)),
        ...[body, notes, all].map(({ wer }) => wer.toFixed(2)),
        `${all.exactBlocks}/${all.blocks}`,
        damageCell(all.harmed, all.damage),
        damageCell(all.harmedSinceReceived, all.damageSinceReceived),
        ...[all.referencesMissed, all.referencesInvented, all.breaksWrong].map(String),
      ]),
    ),
  ];
}

function damageCell(harmed: number, damage: number): string {
  return harmed === 0 ? '0' : `${harmed} ${damage.toFixed(2)}%`;
}

const WIDTHS = [8, 8, 8, 8, 8, 8, 8, 10, 10, 8, 9, 7];

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(20)}${cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 8)).join('')}`.trimEnd();
}

const EXAMPLES = 4;

/** Wrong places left by kind, with a few examples each: what the next rule, or a reader, would have to do. */
export function kindTable(errors: readonly ErrorLeft[]): string[] {
  const lines = ERROR_KINDS.flatMap((kind) => {
    const own = errors.filter((error) => error.kind === kind);
    if (own.length === 0) return [];
    const notes = own.filter(({ part }) => part === 'notes').length;
    const examples = own.slice(0, EXAMPLES).map(({ gold, text }) => `${gold || '∅'} → ${text || '∅'}`);
    return [
      `  ${kind.padEnd(20)}${cell(own.length - notes)}${cell(notes)}${cell(own.length)}   ${examples.join(' | ')}`,
    ];
  });
  return [`Wrong places left: ${errors.length} (body, notes, all; ground truth → edition)`, ...lines];
}

/** Every wrong place left, by kind, with the words before it; a place that was right as received is marked. */
export function errorList(errors: readonly ErrorLeft[]): string[] {
  return ERROR_KINDS.flatMap((kind) => {
    const own = errors.filter((error) => error.kind === kind);
    return own.length === 0 ? [] : [`${kind} (${own.length})`, ...own.map(errorLine)];
  });
}

function errorLine({ page, part, before, gold, text, wasRight }: ErrorLeft): string {
  const harm = wasRight ? '   DAMAGE: right as received' : '';
  return `  ${page} ${part.padEnd(5)} ${before} ⟦${gold || '∅'} → ${text || '∅'}⟧${harm}`;
}

function cell(count: number): string {
  return String(count).padStart(6);
}

/** What was gained and lost against the accepted figures, and whether a rule has left its bounds. */
export function comparison(
  accepted: AccuracyFigures,
  now: AccuracyFigures,
): { lines: string[]; loud: RuleShift[] } {
  const before = lastStep(accepted.groundTruth);
  const after = lastStep(now.groundTruth);
  const shifts = compareRules(accepted.rules, now.rules);
  const figures = (['body', 'notes', 'all'] as const).flatMap((part) => {
    const [old, present] = [before?.[part], after?.[part]];
    if (!old || !present) return [];
    const moved = COMPARED.filter(({ key }) => old[key] !== present[key]);
    return moved.map(({ key, name, isGain }) => {
      const verdict = isGain(present[key] - old[key]) ? 'gained' : 'LOST';
      return `  ${verdict.padEnd(7)} ${part.padEnd(6)} ${name.padEnd(28)} ${old[key]} → ${present[key]}`;
    });
  });
  const loud = shifts.filter(({ isLoud }) => isLoud);
  return {
    lines: [
      'Against the accepted figures (scripts/bench/accuracy-baseline.json)',
      ...(figures.length === 0 ? ['  figures the same'] : figures),
      ...kindShifts(accepted.groundTruth, now.groundTruth),
      'Rules',
      ...(shifts.length === 0 ? ['  every rule fires as often as before'] : shifts.map(shiftLine)),
      ...(loud.length === 0
        ? []
        : [
            `!! ${loud.length} rules are new, gone, or fire over ${RUNAWAY} times more: look at what they change, then --accept`,
          ]),
    ],
    loud,
  };
}

const less = (change: number) => change < 0;
const more = (change: number) => change > 0;

/** What is compared of the last step, and which direction is a gain. */
const COMPARED: readonly {
  readonly key: keyof RatesOfPart;
  readonly name: string;
  readonly isGain: (change: number) => boolean;
}[] = [
  { key: 'cer', name: 'CER %', isGain: less },
  { key: 'wer', name: 'WER %', isGain: less },
  { key: 'exactBlocks', name: 'exact blocks', isGain: more },
  { key: 'harmedSinceReceived', name: 'right words harmed', isGain: less },
  { key: 'referencesMissed', name: 'note references missed', isGain: less },
  { key: 'referencesInvented', name: 'note references invented', isGain: less },
  { key: 'breaksWrong', name: 'paragraph breaks wrong', isGain: less },
];

function lastStep({ steps }: Truth) {
  return steps.at(-1)?.parts;
}

function kindShifts(before: Truth, now: Truth): string[] {
  return ERROR_KINDS.flatMap((kind) => {
    const old = before.errors.body[kind] + before.errors.notes[kind];
    const present = now.errors.body[kind] + now.errors.notes[kind];
    if (old === present) return [];
    return [`  ${(present < old ? 'gained' : 'LOST').padEnd(14)} ${kind.padEnd(28)} ${old} → ${present}`];
  });
}

function shiftLine({ work, cause, before, now, isLoud }: RuleShift): string {
  const what = before === 0 ? 'NEW' : now === 0 ? 'GONE' : isLoud ? 'RUNAWAY' : '';
  const change = now - before;
  return `  ${what.padEnd(7)} ${work} ${cause.padEnd(34)} ${before} → ${now} (${change > 0 ? '+' : ''}${change})`;
}
