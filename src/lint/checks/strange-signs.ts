import { patternCheck } from '../check.ts';

/**
 * Signs that books of words do not print, or not in this place: of scripts and letters all are let pass, of signs
 * those of punctuation; the signs of money, per cent and quantity beside a number.
 */
export const strangeSigns = patternCheck(
  {
    code: 'S1',
    name: 'strange-signs',
    reason: 'The sign stands for a letter or digit that the engine could not read, or is a speck.',
    hint: 'read the place on the page',
    // carr-1950:1048
    fires: { text: 'An organization of genuine r�olutionaries recoils from nothing.' },
    keepsStill: { text: 'Some 5% & £20 were — as “he” said — [sic] paid in 1917/18, § 5.' },
  },
  /\S*(?:[^\p{L}\p{M}\p{N}\s.,;:!?()[\]“”‘’"'«»„—–‑\-…&£$%/§]|(?<!\d ?)%|£(?!\d)|\$(?!\d)|(?<![\p{L}\d])\/|\/(?![\p{L}\d]))\S*/dgu,
);
