import { textCheck } from '../check.ts';
import { countForms } from '../count-forms.ts';
import { isListed, wordsOf } from '../words-of.ts';

/** Capitals inside a word. Abbreviations ("VTsIK") come back often enough to be known; names in Mc- and O’ are too. */
export const innerCapitals = textCheck(
  {
    code: 'W5',
    name: 'inner-capitals',
    reason: 'Small i, l and s are read as capitals of the same shape, and no printed word has one inside.',
    hint: 'read the word in small letters',
    // carr-1950:2695
    fires: { text: 'This essay was republished by itself in RUSSian in Berlin.', unlisted: ['RUSSian'] },
    keepsStill: { text: 'The SRs and McDonald of the RSFSR.', unlisted: ['SRs', 'McDonald', 'RSFSR'] },
  },
  function* ({ text }, edition) {
    const counts = countForms(edition);
    for (const word of wordsOf(text)) {
      const faulty = word.form
        .split(/[-’'"]/)
        .some(
          (part) =>
            /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(part) &&
            !/^(?:Mc|Mac|Fitz|De|Le|La)\p{Lu}\p{Ll}+$/u.test(part) &&
            !/^\p{Lu}{2,}s$/u.test(part) &&
            (counts.get(part) ?? 0) < OFTEN &&
            !isListed(edition.words, part),
        );
      if (faulty) yield word;
    }
  },
);

/** An abbreviation in mixed letters that is printed once is met again; a misreading of one word seldom five times. */
const OFTEN = 5;
