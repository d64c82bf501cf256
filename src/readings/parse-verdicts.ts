import { parseFindings, type SheetFinding, type UnreadLine } from './parse-findings.ts';

/** What a third reader decided of the findings of one place. */
export interface Verdict {
  /** Number of the place on the sheet, from 1. */
  readonly place: number;
  /** Numbers of the findings that hold, from 1; empty where none does. */
  readonly taken: readonly number[];
  /** What the third reader found instead. */
  readonly own: readonly SheetFinding[];
  readonly why: string;
}

/**
 * Reads the verdicts of a third reader, one a line: `17 || 1 2 || why`, `17 || none || why`, or a finding of their
 * own, `17 || own || folio || line || now || printed || kind || certainty || why`; several lines of one place add up. An
 * `own` finding stands for all that the place has: numbers beside it are read and do not count.
 */
export function parseVerdicts(report: string): { verdicts: Map<number, Verdict>; unread: UnreadLine[] } {
  const verdicts = new Map<number, Verdict>();
  const unread: UnreadLine[] = [];
  for (const [index, text] of report.split('\n').entries()) {
    if (text.trim() === '' || text.startsWith('DONE')) continue;
    const fault = (expected: string) => unread.push({ number: index + 1, text, expected });
    const [number = '', decision = '', ...rest] = text.split(/\s*\|\|\s?/).map((field) => field.trim());
    const place = Number(number.replace('#', ''));
    if (!Number.isInteger(place) || place < 1) {
      fault('the number of a place');
      continue;
    }
    const before = verdicts.get(place) ?? { place, taken: [], own: [], why: '' };
    if (decision === 'own') {
      const { findings, unread: faults } = parseFindings(rest.join(' || '));
      for (const { expected } of faults) fault(expected);
      verdicts.set(place, { ...before, own: [...before.own, ...findings] });
    } else if (/^(none|\d+([ ,]+\d+)*)$/.test(decision)) {
      const taken = decision === 'none' ? [] : decision.split(/[ ,]+/).map(Number);
      verdicts.set(place, { ...before, taken: [...before.taken, ...taken], why: rest[0] ?? '' });
    } else fault('numbers of findings, none or own');
  }
  return { verdicts, unread };
}
