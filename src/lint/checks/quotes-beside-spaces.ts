import { patternCheck } from '../check.ts';

/** Quotation marks that do not stand close to the words they enclose, or cling to those outside. */
export const quotesBesideSpaces = patternCheck(
  {
    code: 'Q4',
    name: 'quotes-beside-spaces',
    reason: 'A quotation mark turned the wrong way makes the words outside the quotation those inside.',
    hint: 'turn the mark or close up the space',
    fires: { text: 'The resolution of“ the seventh” congress.' },
    keepsStill: { text: 'The resolution of “the seventh” congress (“the last”).' },
  },
  /(?:\S*[“‘](?:\s\S*|$)|\S*\s”\S*|[\p{L}\d]+“\S*|\S*”[\p{L}\d]+)/dgu,
);
