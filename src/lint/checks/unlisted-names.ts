import { textCheck } from '../check.ts';
import { onceUnlisted } from '../once-unlisted.ts';

/** Capitalized words that occur once in the work and are in no list: names, words of titles, and their misreadings. */
export const unlistedNames = textCheck(
  {
    code: 'W9',
    name: 'unlisted-names',
    isGeneral: true,
    reason: 'A name met once is proved by nothing else in the book; half of those in no list are misread.',
    hint: 'read it on the page; a name that is printed so belongs in content/lexicon/',
    // carr-1950:16
    fires: { text: 'The America of Wrlson, Hoover and Franklin Roosevelt.', unlisted: ['Wrlson'] },
    keepsStill: { text: 'The Sovnarkom met; then Sovnarkom decided (OSO).', unlisted: ['Sovnarkom', 'OSO'] },
  },
  function* (text, edition) {
    for (const word of onceUnlisted(text, edition))
      if (/^\p{Lu}/u.test(word.form) && !ABBREVIATION.test(word.form)) yield word;
  },
);

/** Capitals throughout: an abbreviation explains itself where it stands. */
const ABBREVIATION = /^\p{Lu}+s?$/u;
