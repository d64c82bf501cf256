import { textCheck } from '../check.ts';
import { onceUnlisted } from '../once-unlisted.ts';

/** Words without a capital that occur once in the work and are in no list. */
export const unlistedWords = textCheck(
  {
    code: 'W6',
    name: 'unlisted-words',
    isGeneral: true,
    reason: 'A word that is in no list and is met once is as likely misread as rare.',
    hint: 'read it on the page; a word of the language that is printed so belongs in content/lexicon/',
    // carr-1950:5464
    fires: { text: 'The commission worked for three momhs.', unlisted: ['momhs'] },
    keepsStill: { text: 'A chistka was met; the chistka decided.', unlisted: ['chistka'] },
  },
  function* (text, edition) {
    for (const word of onceUnlisted(text, edition)) if (/^\p{Ll}/u.test(word.form)) yield word;
  },
);
