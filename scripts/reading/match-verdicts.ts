/** Verdicts brought to the places that they were given on. */
import type { Verdict } from '../../src/readings/parse-verdicts.ts';
import { findingLines, type OpenPlace } from './third-sheet.ts';

/**
 * The verdicts by the numbers that the places have now. A rule that changed since the third reader was asked may open a
 * place or close one, and all numbers behind it move: a verdict belongs to the findings that were decided.
 *
 * @param verdicts by the numbers of the sheet
 * @param asked the sheet that the third reader had
 * @param open the places as they are now
 * @returns no verdict for a place that was not asked in these words
 */
export function matchVerdicts(
  verdicts: ReadonlyMap<number, Verdict>,
  asked: string,
  open: readonly OpenPlace[],
): Map<number, Verdict> {
  const numbers = new Map<string, number>();
  let number = 0;
  let lines: string[] = [];
  for (const line of [...asked.split('\n'), '##### 0 ']) {
    const next = /^##### (\d+) /.exec(line)?.[1];
    if (next !== undefined) {
      numbers.set(lines.join('\n'), number);
      number = Number(next);
      lines = [];
    } else if (/^ {3}>> \d+: /.test(line)) lines.push(line);
  }
  return new Map(
    open.flatMap(({ findings }, index): [number, Verdict][] => {
      const was = numbers.get(findingLines(findings).join('\n'));
      const verdict = was === undefined ? undefined : verdicts.get(was);
      return verdict ? [[index + 1, { ...verdict, place: index + 1 }]] : [];
    }),
  );
}
