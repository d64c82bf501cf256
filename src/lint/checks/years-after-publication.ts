import { patternCheck } from '../check.ts';

/** Years after that of the book. */
export const yearsAfterPublication = patternCheck(
  {
    code: 'D1',
    name: 'years-after-publication',
    reason: 'A book cites nothing that is later than itself; a digit is misread.',
    hint: 'read the year on the page',
    fires: { text: 'As he wrote in 1978.' },
    keepsStill: { text: 'As he wrote in 1917, p. 1960, of 2000 delegates.' },
  },
  /(?<!(?:pp?\.|vol\.|No\.|Nos\.) )(?<![\d,.–])\b((?:1[5-9]|20)\d\d)\b(?![,.]\d{3}| \p{Ll}+s\b)/dgu,
  ({ 1: year }, _, { work }) => Number(year) > work.year,
);
