import type { Check, Hit } from '../check.ts';
import { notesByPage } from '../notes-by-page.ts';
import { lead } from '../text-ends.ts';

/** Numbers of notes that do not run from 1 on a page; each gap is told once. */
export const noteNumbers: Check = {
  code: 'N3',
  name: 'note-numbers',
  reason: 'Notes are numbered from 1 on each page; a gap is a note that was lost or lies in another.',
  hint: 'find the note that is missing before this one',
  fires: { text: 'The congress[^61-1] met.[^61-3]\n\n[^61-1]: Ibid.\n\n[^61-3]: See the minutes.' },
  keepsStill: { text: 'The congress[^61-1] met.[^61-2]\n\n[^61-1]: Ibid.\n\n[^61-2]: See the minutes.' },
  find: (edition) =>
    [...notesByPage(edition).values()].flatMap((notes) => {
      const hits: Hit[] = [];
      let last = 0;
      for (const { id, label, text } of notes) {
        if (!/^\d+$/.test(label)) continue;
        const number = Number(label);
        if (number > last + 1)
          hits.push({ at: id, ...lead(text), note: `note ${number} after ${last || 'none'}` });
        last = Math.max(last, number);
      }
      return hits;
    }),
};
