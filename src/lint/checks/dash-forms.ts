import { patternCheck } from '../check.ts';

/** Hyphens that stand where print has a dash, and hyphens with a space beside them. */
export const dashForms = patternCheck(
  {
    code: 'P7',
    name: 'dash-forms',
    reason: 'A hyphen for a dash joins what the author parted; one before a space is a line end not joined.',
    hint: 'see whether a dash or a hyphen is printed',
    fires: { text: 'The congress - the third - met in 1917-1918 to govern- ment.' },
    keepsStill: { text: 'The pre- and post-war congress — the third — met in 1917–1918; well-known.' },
  },
  /(\S* - \S*|\d+-\d+|\p{L}+- (?!and\b|or\b|to\b|und\b)\p{L}+|\p{L}+ -\p{L}+)/dgu,
);
