import { textCheck } from '../check.ts';
import { isLikeANumber } from '../like-a-number.ts';
import { MONTH } from '../months.ts';
import { wordsOf } from '../words-of.ts';

/** Numbers with letters inside, and letters alone where a date or page must have a number. */
export const lettersInNumbers = textCheck(
  {
    code: 'W2',
    name: 'letters-in-numbers',
    reason: 'A year or page with a letter inside cannot be found or cited; the letter is a misread digit.',
    hint: 'read the digits on the page',
    // carr-1950:1358, 127
    fires: { text: 'On April I, 1918; before October 2s/November 7; it remained unaltered till I9I9.' },
    keepsStill: { text: 'Then on April 1, 1918, in vol. I, pp. ix–xii, in the 1920s, on the 31st.' },
  },
  function* ({ text }) {
    for (const word of wordsOf(text)) {
      if (word.form.split('-').some((part) => /\d/.test(part) && /\p{L}/u.test(part) && isLikeANumber(part)))
        yield word;
    }
    for (const match of text.matchAll(IN_PLACE_OF_A_NUMBER)) {
      const [start, end] = match.indices?.[1] ?? match.indices?.[2] ?? [0, 0];
      yield { start, end };
    }
  },
);

/** After a month or the sign for pages stands a number. */
const IN_PLACE_OF_A_NUMBER = new RegExp(
  `\\b(?:(?:${MONTH}) ([IlOSBZzo]{1,2})(?=[,.;)]|–| [a-z])|pp?\\. ([IlOSBZzr]{1,3})(?=[,.;)–]| \\d))`,
  'dg',
);
