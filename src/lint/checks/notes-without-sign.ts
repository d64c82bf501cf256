import type { Check } from '../check.ts';
import { lead } from '../text-ends.ts';

/** Notes to which no sign in the text refers. */
export const notesWithoutSign: Check = {
  code: 'N1',
  name: 'notes-without-sign',
  reason: 'The reader of the text does not learn that there is a note.',
  hint: 'find the place of its sign on the page',
  fires: { text: 'The congress.\n\n[^61-1]: See the minutes.' },
  keepsStill: { text: 'The congress.[^61-1]\n\n[^61-1]: See the minutes.' },
  find: ({ chapters }) => {
    const signs = new Set(
      chapters.flatMap(({ passages }) =>
        passages.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)),
      ),
    );
    return chapters.flatMap(({ notes }) =>
      notes.filter(({ id }) => !signs.has(id)).map(({ id, text }) => ({ at: id, ...lead(text) })),
    );
  },
};
