import type { Token } from '../../model/token.ts';
import type { Evidence } from './evidence.ts';
import { joinSplitNumbers } from './join-split-numbers.ts';
import { restoreBrokenFigures } from './restore-broken-figures.ts';
import { restoreDates } from './restore-dates.ts';
import { restoreDigits } from './restore-digits.ts';
import { restoreItemLabels } from './restore-item-labels.ts';
import { restoreTitleParticles } from './restore-title-particles.ts';

/**
 * Restores numbers: figures broken in two, digits set apart ("1 9 1 7", "p. 6 1"), days of months and dates in both styles, letters read
 * for digits ("I9I7", "19z0", "1890S"), the labels of items counted off in a text, and letters read for digits.
 */
export function restoreNumbers(tokens: readonly Token[], evidence: Evidence): Token[] {
  const passes = [
    restoreBrokenFigures,
    joinSplitNumbers,
    restoreDates,
    restoreDigits,
    restoreItemLabels,
    restoreTitleParticles,
  ];
  return passes.reduce<readonly Token[]>((text, pass) => pass(text, evidence), tokens) as Token[];
}
