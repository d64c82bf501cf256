import { textCheck } from '../check.ts';
import { isLikeANumber } from '../like-a-number.ts';
import { wordsOf } from '../words-of.ts';

/** Words with digits inside; ordinals ("18th") and decades ("1890s") are none. */
export const digitsInWords = textCheck(
  {
    code: 'W1',
    name: 'digits-in-words',
    reason: 'No word is printed with a digit inside; the digit is a misread letter.',
    hint: 'read the letters on the page',
    // carr-1950:2568
    fires: { text: 'To uphold the distinction, practical as well as theoretical, betw6en them.' },
    keepsStill: { text: 'On the 18th, as in the 1890s, in sheet 2A, at 2d.' },
  },
  function* ({ text }) {
    for (const word of wordsOf(text)) {
      if (!/\d/.test(word.form) || !/\p{L}/u.test(word.form)) continue;
      if (
        word.form
          .split('-')
          .some(
            (part) => /\d/.test(part) && /\p{L}/u.test(part) && !isLikeANumber(part) && !PRINTED.test(part),
          )
      )
        yield word;
    }
  },
);

/** Forms that mix both and are printed so; `2A` counts sheets, `2d` pence; a letter like a digit (`192J`) does not. */
const PRINTED = /^(?:\d*(?:1st|2nd|3rd|\dth)|\d{2,4}[’']?s|\d{1,3}[AC-HK-NP-RT-Y]|[A-Z]\d{1,3}|\d{1,2}d)$/;
