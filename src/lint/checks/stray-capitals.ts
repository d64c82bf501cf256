import { textCheck } from '../check.ts';
import { countForms } from '../count-forms.ts';
import { wordsOf } from '../words-of.ts';

/** A capital after a comma or in mid-sentence, on a word that the work writes small nearly everywhere. */
export const strayCapitals = textCheck(
  {
    code: 'P5',
    name: 'stray-capitals',
    reason: 'Capitals of the same shape are read for small letters, and a stop is read as a comma.',
    hint: 'see whether the capital, or a stop before it, is printed',
    fires: {
      text: `${'They took the view that one view is no other view. '.repeat(20)}So in this View, they failed.`,
    },
    keepsStill: {
      text: 'They took the Party of a New Order to be the party. Others, Bolsheviks too, did not.',
    },
  },
  function* ({ text, kind, inline }, edition) {
    if (kind === 'heading') return;
    const counts = countForms(edition);
    for (const word of wordsOf(text)) {
      if (!/^\p{Lu}\p{Ll}+$/u.test(word.form)) continue;
      if (
        !AMONG_SMALL_BEFORE.test(text.slice(0, word.start)) ||
        !AMONG_SMALL_AFTER.test(text.slice(word.end))
      )
        continue;
      if (inline.emphasis.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
      // Titles are capitalized in mid-sentence, and notes are made of titles.
      if (kind === 'note' && !FUNCTION_WORD.test(word.form)) continue;
      const small = counts.get(word.form.toLowerCase()) ?? 0;
      const capital = counts.get(word.form) ?? 0;
      if (small >= OFTEN && (capital <= small * SHARE || (FUNCTION_WORD.test(word.form) && capital <= small)))
        yield word;
    }
  },
);

/** A title has a second capital within a word or so: these are the small words on either side. */
const AMONG_SMALL_BEFORE = /(?<![\p{L}’])\p{Ll}[\p{L}’-]* \p{Ll}[\p{L}’-]*,? $/u;
const AMONG_SMALL_AFTER = /^(?:[,;]? \p{Ll}[\p{L}’-]*[,;]? [\p{Ll}\d]|[,;]? \p{Ll}[\p{L}’-]*[.:”]|[.:;,]|$)/u;
/** A word is known as one written small after ten places ... */
const OFTEN = 10;
/** ... of which, sentence openings included, at most one in forty has a capital; function words have more. */
const SHARE = 1 / 40;
const FUNCTION_WORD =
  /^(?:The|In|On|With|It|Its|This|That|These|And|But|For|From|Of|To|By|As|At|He|They|We|Will|Is)$/;
