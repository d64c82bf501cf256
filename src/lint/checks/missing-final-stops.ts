import { textCheck } from '../check.ts';
import { ENDS_A_SENTENCE, lastWords } from '../text-ends.ts';

/** A paragraph or quotation that ends without a stop. */
export const missingFinalStops = textCheck(
  {
    code: 'B2',
    name: 'missing-final-stops',
    reason: 'The stop was lost with the sign of a note, or the paragraph goes on in the next.',
    hint: 'see whether a stop, a sign of a note or more words are printed',
    fires: { text: 'The congress rose that day\n\nIt met again.' },
    keepsStill: { text: 'The congress resolved:\n\n> All power.” (*1917*.)\n\nApril 20, 1950' },
  },
  function* ({ text, kind, inline, after }) {
    if ((kind !== 'paragraph' && kind !== 'quotation') || 'brokenOff' in inline) return;
    if (ENDS_A_SENTENCE.test(text) || /[:,;–-]$/.test(text)) return;
    // A signature with its date, and words that lead into what is set apart, end without a stop.
    if (
      text.length < SIGNATURE ||
      (after !== undefined && 'kind' in after && /quotation|item|lacuna/.test(after.kind))
    )
      return;
    yield lastWords(text);
  },
);

const SIGNATURE = 20;
