/** What a third reader is asked: places on which the two readings differ. */
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';

/** A place to be decided: findings that touch the same words, of either reading. */
export interface OpenPlace {
  readonly findings: readonly PlacedFinding[];
}

/** So many lines of the sheet are shown before and behind the place. */
const AROUND = 3;

/**
 * The sheet of a third reader. Which reading reported what is not told.
 *
 * @param sheet the sheet of the pages, without plants
 */
export function thirdSheet(open: readonly OpenPlace[], sheet: string): string {
  const lines = sheet.split('\n');
  const at = new Map<number, number>();
  lines.forEach((text, index) => {
    const number = /^(\d+) [ x]/.exec(text)?.[1];
    if (number) at.set(Number(number), index);
  });
  return open
    .map(({ findings }, index) => {
      const line = Math.min(...findings.map((one) => one.line));
      const last = Math.max(...findings.map((one) => one.line));
      const from = at.get(line - AROUND) ?? (at.get(line) ?? 0) - 2 * AROUND;
      const to = at.get(last + AROUND) ?? (at.get(last) ?? 0) + 2 * AROUND;
      return [
        `##### ${index + 1}  page ${findings[0]?.folio ?? ''}`,
        ...lines.slice(Math.max(0, from), to + 1),
        ...findingLines(findings),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** The findings of a place as a third reader gets them, one a line. */
export function findingLines(findings: readonly PlacedFinding[]): string[] {
  return findings.map(
    ({ line, kind, now, printed, certainty, why }, k) =>
      `   >> ${k + 1}: line ${line} ${kind} «${now}» → «${printed}» (${certainty}; ${why})`,
  );
}
