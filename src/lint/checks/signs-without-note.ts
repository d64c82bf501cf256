import type { Check } from '../check.ts';
import { wordBefore } from '../text-ends.ts';

/** Signs in the text to which no note was found. */
export const signsWithoutNote: Check = {
  code: 'N2',
  name: 'signs-without-note',
  reason: 'The reader follows a sign that leads nowhere; or it is a speck and no sign.',
  hint: 'find the note at the foot of the page, or take the sign out',
  fires: { text: 'The congress:unmatched-mark[2] met.' },
  keepsStill: { text: 'The congress[^61-1] met.\n\n[^61-1]: See the minutes.' },
  find: ({ chapters }) =>
    chapters.flatMap(({ passages }) =>
      passages.flatMap(({ id, text, noteRefs }) =>
        noteRefs
          .filter(({ note }) => note === undefined)
          .map(({ offset, mark }) => ({ at: id, ...wordBefore(text, offset), note: `sign "${mark}"` })),
      ),
    ),
};
