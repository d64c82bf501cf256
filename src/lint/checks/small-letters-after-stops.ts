import { fromRoman } from '../../model/folio.ts';
import { endsWithAbbreviation } from '../abbreviations.ts';
import { patternCheck } from '../check.ts';

/** A small letter after a stop that ends no abbreviation and no initial. */
export const smallLettersAfterStops = patternCheck(
  {
    code: 'P6',
    name: 'small-letters-after-stops',
    reason: 'The stop is a speck or was a comma, or the letter after it was a capital.',
    hint: 'see which sign is printed',
    // carr-1950:5431
    fires: { text: 'Finally. the republic for which the constitution was being drafted.' },
    keepsStill: { text: 'He said so, ibid. p. 5; V. I. Lenin, vol. i, ed. by others . . . and so on. Then' },
  },
  /(?<!\.)(?<!\. )(?<![\p{L}\d])((?:\p{L}[\p{L}’-]*|\d+|\))\. \p{Ll}[\p{L}’-]*)/dgu,
  ({ 1: words = '', index, 0: match }, { text }) => {
    const [before = '', after = ''] = words.split('. ');
    if (fromRoman(after) !== undefined) return false;
    return (
      !endsWithAbbreviation(text.slice(0, index + match.length - after.length - 1)) &&
      !/^\p{L}$/u.test(before)
    );
  },
);
