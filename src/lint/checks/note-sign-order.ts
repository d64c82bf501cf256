import type { Check, Hit } from '../check.ts';
import { folioAt, textsOf } from '../linted-work.ts';
import { wordBefore } from '../text-ends.ts';

/** Signs of notes that fall on a page where they should rise. */
export const noteSignOrder: Check = {
  code: 'N5',
  name: 'note-sign-order',
  reason: 'Signs count upward through a page; one that falls is tied to the wrong note.',
  hint: 'read the signs of the page in their order',
  fires: { text: 'The congress[^61-2] met.[^61-1]\n\n[^61-1]: Ibid.\n\n[^61-2]: See the minutes.' },
  keepsStill: { text: 'The congress[^61-1] met.[^61-2]\n\n[^61-1]: Ibid.\n\n[^61-2]: See the minutes.' },
  find: (edition) => {
    const hits: Hit[] = [];
    const last = new Map<string, number>();
    for (const text of textsOf(edition)) {
      if (!('noteRefs' in text.inline)) continue;
      for (const { offset, note = '' } of text.inline.noteRefs) {
        const [, page = '', number = ''] = /^n(.+)-(\d+)$/.exec(note) ?? [];
        if (page === '' || page !== folioAt(text, offset - 1)) continue;
        const before = last.get(page) ?? 0;
        if (Number(number) <= before)
          hits.push({
            at: text.id,
            ...wordBefore(text.text, offset),
            note: `note ${number} after note ${before}`,
          });
        last.set(page, Math.max(before, Number(number)));
      }
    }
    return hits;
  },
};
