import { patternCheck } from '../check.ts';

/** A space before a sign that closes, or after a bracket that opens; the stops of an ellipsis stand apart. */
export const spacedPunctuation = patternCheck(
  {
    code: 'P1',
    name: 'spaced-punctuation',
    reason: 'English print sets these signs close; a stray space is of the scan.',
    hint: 'close up the space',
    fires: { text: 'The congress met ; then it rose .' },
    keepsStill: { text: 'The congress met; then . . . it rose — “Enough!”' },
  },
  /\S* (?:[,;:!?)\]]|\.(?! ?\.)(?<!\. ?\.))+|[([] \S*/dgu,
);
