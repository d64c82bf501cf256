/** What each kind of error costs, in body and notes, after each step: lines for a terminal. */
import { ZONES, type Zone } from '../../src/model/accuracy.ts';
import { ERROR_KINDS, type ErrorKind } from '../../src/score/error-kinds.ts';
import type { AccuracyFigures, WordsOfKinds } from './accuracy-figures.ts';

type Truth = AccuracyFigures['groundTruth'];

/**
 * Wrong words by kind, one table for body and one for notes, a row for each step that changed any; "12 !2" are twelve
 * wrong words, two of which were right before the step.
 */
export function kindStepTables({ steps }: Truth): string[] {
  return ZONES.flatMap((part) => {
    const kinds = ERROR_KINDS.filter((kind) => steps.some((step) => step.kinds?.[part][kind] !== undefined));
    const rows = steps.flatMap(({ step, kinds: met }) => (met ? [{ step, words: met[part] }] : []));
    return [
      `Wrong words by kind in the ${part}, after each step that moved any; !n: right before the step`,
      row(
        'after step',
        kinds.map((kind) => kind.slice(0, COLUMN - 1)),
      ),
      ...rows
        .filter(({ words }, index) => index === 0 || !isSame(words, rows[index - 1]?.words))
        .map(({ step, words }) =>
          row(
            step,
            kinds.map((kind) => cell(words[kind])),
          ),
        ),
      '',
    ];
  });
}

function isSame(words: WordsOfKinds, before: WordsOfKinds | undefined): boolean {
  return ERROR_KINDS.every(
    (kind) => words[kind]?.[0] === before?.[kind]?.[0] && (words[kind]?.[1] ?? 0) === 0,
  );
}

function cell(words: readonly [number, number] | undefined): string {
  if (words === undefined) return '.';
  const [wrong, harmed] = words;
  return harmed === 0 ? String(wrong) : `${wrong} !${harmed}`;
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(24)}${cells.map((one) => one.padStart(COLUMN)).join('')}`.trimEnd();
}

/** Width of a column, in characters; the names of kinds are cut to fit. */
const COLUMN = 11;

/** The last step: places, CER, WER and damage since received of each kind, body beside notes. */
export function kindRateTable({ kinds }: Truth): string[] {
  const met = ERROR_KINDS.filter((kind) => ZONES.some((part) => kinds[part][kind] !== undefined));
  const heads = ['places', 'CER %', 'WER %', 'damage'];
  return [
    'Left by kind: places, share of CER and WER of the part, words right as received',
    row('', ['body', '', '', '', 'notes']),
    row('', [...heads, ...heads]),
    ...met.map((kind) =>
      row(
        kind,
        ZONES.flatMap((part) => rates(kinds[part], kind)),
      ),
    ),
  ];
}

function rates(kinds: Truth['kinds'][Zone], kind: ErrorKind): string[] {
  const { [kind]: rate } = kinds;
  return rate === undefined
    ? ['.', '.', '.', '.']
    : [String(rate.places), rate.cer.toFixed(3), rate.wer.toFixed(3), String(rate.harmed)];
}
