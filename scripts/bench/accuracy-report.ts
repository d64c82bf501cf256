/** The figures of accuracy as lines for a terminal. */
import { ZONES } from '../../src/model/accuracy.ts';
import { ERROR_KINDS } from '../../src/score/error-kinds.ts';
import { GROUND_TRUTH_CAVEAT } from '../../src/score/score-report.ts';
import type { AccuracyFigures, RatesOfPart } from './accuracy-figures.ts';
import { compareRules, RUNAWAY, type RuleShift } from './count-rules.ts';
import type { ChangedWord } from './find-changed-words.ts';
import type { DuplicateFigures } from './measure-duplicates.ts';
import type { ErrorLeft } from './measure-ground-truth.ts';

type Truth = AccuracyFigures['groundTruth'];

/** One row per step: CER and WER of body, notes and both; exact blocks and damage of either; references, breaks. */
export function stepTable({ pages, words, steps }: Truth): string[] {
  return [
    `Ground truth: ${pages} pages, ${words} words, no rulings. ${GROUND_TRUTH_CAVEAT}`,
    'damage: right words made wrong by the step, and since received, in per cent of the words right before',
    '',
    row('after step', [
      ...['CER %', '', '', 'WER %', '', '', 'exact blocks', ''],
      ...['damage: step', '', 'received', '', 'refs', 'refs', 'breaks'],
    ]),
    row('', [
      ...['body', 'notes', 'all', 'body', 'notes', 'all', 'body', 'notes', 'body', 'notes', 'body', 'notes'],
      ...['missed', 'invented', 'wrong'],
    ]),
    ...steps.map(({ step, parts: { body, notes, all } }) =>
      row(step, [
        ...[body, notes, all].map(({ cer }) => cer.toFixed(3)),
        ...[body, notes, all].map(({ wer }) => wer.toFixed(2)),
        ...[body, notes].map(({ exactBlocks, blocks }) => `${exactBlocks}/${blocks}`),
        ...[body, notes].map(({ harmed, damage }) => damageCell(harmed, damage)),
        ...[body, notes].map((part) => damageCell(part.harmedSinceReceived, part.damageSinceReceived)),
        ...[all.referencesMissed, all.referencesInvented, all.breaksWrong].map(String),
      ]),
    ),
  ];
}

function damageCell(harmed: number, damage: number): string {
  return harmed === 0 ? '0' : `${harmed} ${damage.toFixed(2)}%`;
}

const WIDTHS = [7, 7, 7, 7, 7, 7, 14, 7, 14, 9, 10, 9, 8, 9, 7];

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(23)}${cells.map((cell, index) => cell.padStart(WIDTHS[index] ?? 8)).join('')}`.trimEnd();
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

/** Every wrong place left, by kind, with the words before it; a word that was right as received is marked. */
export function errorList(errors: readonly ErrorLeft[]): string[] {
  return ERROR_KINDS.flatMap((kind) => {
    const own = errors.filter((error) => error.kind === kind);
    return own.length === 0 ? [] : [`${kind} (${own.length})`, ...own.map(errorLine)];
  });
}

function errorLine({ page, part, before, gold, text, isDamage }: ErrorLeft): string {
  const harm = isDamage ? '   DAMAGE: right as received' : '';
  return `  ${page} ${part.padEnd(5)} ${before} ⟦${gold || '∅'} → ${text || '∅'}⟧${harm}`;
}

function cell(count: number): string {
  return String(count).padStart(6);
}

/** How far the two readings of repeated pages are apart after each step, in body and notes, and by what. */
export function duplicateTable(duplicates: AccuracyFigures['duplicates']): string[] {
  return duplicates.flatMap(({ work, pages, words, steps, kinds }) => [
    `Pages scanned twice: ${pages} of ${work}, ${words} words; words in which the two readings differ, each restored`,
    'alone by what the other pages of the work teach. Which of the two is right they do not tell: no damage, no blocks',
    row('after step', ['words', 'char %', '', 'word %', '']),
    row('', ['', 'body', 'notes', 'body', 'notes']),
    ...steps
      .filter(({ differing }, index) => index === 0 || differing !== steps[index - 1]?.differing)
      .map(({ step, differing, body, notes }) =>
        row(step, [
          String(differing),
          ...[body, notes].map(({ characters }) => characters.toFixed(2)),
          ...[body, notes].map((part) => part.words.toFixed(2)),
        ]),
      ),
    ...ZONES.map((part) => {
      const left = ERROR_KINDS.filter((kind) => kinds[part][kind] > 0);
      return `  left, ${part}: ${left.map((kind) => `${kind} ${kinds[part][kind]}`).join(', ')}`;
    }),
  ]);
}

/** Every place at which the two readings differ after the last step. */
export function differenceList(duplicates: readonly DuplicateFigures[]): string[] {
  return duplicates.flatMap(({ work, steps }) =>
    (steps.at(-1)?.places ?? []).map(
      ({ folio, part, kind, first, second }) =>
        `  ${work} p. ${folio} ${part.padEnd(5)} ${kind.padEnd(18)} ${first || '∅'} | ${second || '∅'}`,
    ),
  );
}

/** What the editors' lists bear, and what they bear only once. */
export function lexiconLines({ lexica, groundTruth }: AccuracyFigures): string[] {
  const all = groundTruth.steps.at(-1)?.parts.all;
  const { entries, used, usedOnce, usedOncePerCent, changes, onOwnWords } = lexica;
  const verdict = usedOncePerCent < ONCE_AT_MOST ? 'within' : 'OVER';
  return [
    `Own word lists: ${entries} words that the general list lacks; a change rests on ${used} of them`,
    `  ${onOwnWords} of ${changes} changes rest on them`,
    `  words on which one change alone rests: ${usedOnce}, ${usedOncePerCent} % of the words (${verdict} the ${ONCE_AT_MOST} % allowed), ${lexica.onWordsUsedOncePerCent} % of the changes`,
    `  without these words: CER ${lexica.withoutUsedOnce.cer} %, WER ${lexica.withoutUsedOnce.wer} % (with them ${all?.cer} %, ${all?.wer} %)`,
  ];
}

/** A list of which more is used only once was written for the places, not for the language; in per cent. */
const ONCE_AT_MOST = 5;

/** Words of the lexicon that were changed into others: each needs evidence, so all of them are to be looked at. */
export function changedWordLines(words: readonly ChangedWord[], all: boolean): string[] {
  const shown = all ? words : words.slice(0, CHANGED_WORDS);
  const count = words.reduce((sum, word) => sum + word.count, 0);
  return [
    `Words of the lexicon changed into others: ${count}, ${words.length} different ones`,
    ...shown.map(
      ({ received, printed, cause, count: times }) => `${cell(times)}  ${received} → ${printed}  (${cause})`,
    ),
  ];
}

const CHANGED_WORDS = 12;

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
      ...(accepted.changedWords === now.changedWords
        ? []
        : [`  words of the lexicon changed into others ${accepted.changedWords} → ${now.changedWords}`]),
      ...duplicateShifts(accepted.duplicates, now.duplicates),
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
  return ZONES.flatMap((part) =>
    ERROR_KINDS.flatMap((kind) => {
      const [old, present] = [before.errors[part][kind], now.errors[part][kind]];
      if (old === present) return [];
      const verdict = present < old ? 'gained' : 'LOST';
      return [`  ${verdict.padEnd(7)} ${part.padEnd(6)} ${kind.padEnd(28)} ${old} → ${present}`];
    }),
  );
}

function duplicateShifts(
  before: AccuracyFigures['duplicates'],
  now: AccuracyFigures['duplicates'],
): string[] {
  return now.flatMap(({ work, steps }) => {
    const old = before.find((known) => known.work === work)?.steps.at(-1)?.differing;
    const present = steps.at(-1)?.differing;
    if (old === undefined || present === undefined || old === present) return [];
    return [
      `  ${(present < old ? 'gained' : 'LOST').padEnd(14)} ${'differences of two readings'.padEnd(28)} ${old} → ${present}`,
    ];
  });
}

function shiftLine({ work, cause, before, now, isLoud }: RuleShift): string {
  const what = before === 0 ? 'NEW' : now === 0 ? 'GONE' : isLoud ? 'RUNAWAY' : '';
  const change = now - before;
  return `  ${what.padEnd(7)} ${work} ${cause.padEnd(34)} ${before} → ${now} (${change > 0 ? '+' : ''}${change})`;
}
