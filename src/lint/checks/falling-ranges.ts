import { patternCheck } from '../check.ts';

/** Runs of pages or years that fall; a second number may leave out the digits it shares ("268–9"). */
export const fallingRanges = patternCheck(
  {
    code: 'D4',
    name: 'falling-ranges',
    reason: 'A run of pages or years rises; a digit of one of its ends is misread.',
    hint: 'read both numbers on the page',
    // carr-1950:2294
    fires: { text: 'He did not take it seriously (ibid. i, 234–215).' },
    keepsStill: { text: 'Ibid. pp. 268–9, 401–12, 1917–18, pp. 99–101.' },
  },
  /(?<![\d.,/–-])(\d{1,4}[–-]\d{1,4})(?![\d–-])/dg,
  ({ 1: run = '' }) => {
    const [first = '', second = ''] = run.split(/[–-]/);
    if (second.length > first.length) return false;
    return Number(first.slice(0, first.length - second.length) + second) <= Number(first);
  },
);
