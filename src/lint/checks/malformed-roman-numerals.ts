import { fromRoman } from '../../model/folio.ts';
import { patternCheck } from '../check.ts';

/** What stands for a volume between commas or before a page and is no Roman numeral, though made of such letters. */
export const malformedRomanNumerals = patternCheck(
  {
    code: 'D5',
    name: 'malformed-roman-numerals',
    reason: 'Volumes are cited in Roman numerals; one that counts nothing is misread.',
    hint: 'read the numeral on the page',
    fires: { text: 'Lenin, Sochineniya, xxiiv, 114; Ibid. xlx, 5; vol. iixi.' },
    keepsStill: { text: 'Lenin, Sochineniya, xxiv, 114; Ibid. XIX, 5; vol. ii, an ill, civil man.' },
  },
  /(?:[,.;] |\b[Vv]ols?\. |[Cc]h\. )([ivxlchIVXLCJT1l!]+)(?=,? \(?(?:[pP]{1,2}\. )?\d|[,;.] )/dg,
  ({ 1: numeral = '' }) => {
    if (/^1+$|^[A-Z]$|^I?[A-Z]?$|^(?:ch|vi?)$|^\d+$/.test(numeral) || !/[A-Za-z]/.test(numeral)) return false;
    return !WORDS.has(numeral) && fromRoman(numeral.toLowerCase()) === undefined;
  },
);

/** English words and abbreviations of these letters. */
const WORDS = new Set(['ill', 'civil', 'civic', 'chill', 'hill', 'ch', 'IT', 'CIT', 'TI']);
