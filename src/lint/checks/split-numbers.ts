import { patternCheck } from '../check.ts';

/** Numbers that a space parts: years and pages whose digits stand one by one or in twos. */
export const splitNumbers = patternCheck(
  {
    code: 'D6',
    name: 'split-numbers',
    reason:
      'Scans part the digits of a number; what is left reads as two numbers, or as a volume and a page.',
    hint: 'read the number on the page',
    // carr-1950:4031
    fires: { text: 'The Bolsheviks for 1 05. Nearly 1 50 delegates belonged to others.' },
    keepsStill: { text: 'In 1917 200 men, Nos. 1 and 2; Ibid. xx, 5. At 1 10,000 stood' },
  },
  /(?<![\p{L}\d.,:/–-])(?<!\b(?:[Nn]os?|art|arts|chapter|Article)\.? )((?:(?:\d|I|\d{2}|\d{3}) )+(?:\d{1,3}(?:,\d{3})?|I)[\dI]*(?:–\d+)?)(?![\p{L}\d.,]*\p{L})/dgu,
  ({ 1: run = '' }) =>
    /\d/.test(run) && run.split(' ').some((part) => part.length === 1) && !/^\d \d{2},\d{3}$/.test(run),
);
