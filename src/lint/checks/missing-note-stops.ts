import { textCheck } from '../check.ts';
import { ENDS_A_SENTENCE, lastWords } from '../text-ends.ts';

/** A note that ends without a stop. */
export const missingNoteStops = textCheck(
  {
    code: 'B3',
    name: 'missing-note-stops',
    reason: 'A note ends in a stop; where none stands, its end may be lost or stand in another note.',
    hint: 'see whether the note ends here',
    fires: { text: 'The congress.[^61-1]\n\n[^61-1]: Lenin, Sochineniya, xx, 114' },
    keepsStill: { text: 'The congress.[^61-1]\n\n[^61-1]: Lenin, Sochineniya, xx, 114 (“Theses”).' },
  },
  function* ({ text, kind }) {
    if (kind === 'note' && !ENDS_A_SENTENCE.test(text) && !/[,;–-]$/.test(text)) yield lastWords(text);
  },
);
