import type { Check } from '../check.ts';
import { notesByPage } from '../notes-by-page.ts';
import { lead } from '../text-ends.ts';

/** Notes with the number or sign of another on the same page. */
export const repeatedNoteNumbers: Check = {
  code: 'N4',
  name: 'repeated-note-numbers',
  reason: 'A page has each number once; the second is misread, or the page is really two.',
  hint: 'read the number on the page',
  fires: {
    text: 'The congress[^61-1] met.[^61-2]\n\n[^61-1]: Ibid.\n\n[^61-2]: :sign[1] See the minutes.',
  },
  keepsStill: { text: 'The congress[^61-1] met.[^61-2]\n\n[^61-1]: Ibid.\n\n[^61-2]: See the minutes.' },
  find: (edition) =>
    [...notesByPage(edition).values()].flatMap((notes) =>
      notes
        .filter(({ label }, index) => notes.findIndex((note) => note.label === label) < index)
        .map(({ id, label, text }) => ({ at: id, ...lead(text), note: `"${label}" once more on its page` })),
    ),
};
