import type { Check, Hit } from '../check.ts';
import { textsOf } from '../linted-work.ts';
import { type TextWord, wordsOf } from '../words-of.ts';

/** Words that the work spells with a hyphen in one place and as one in another: the rarer form is pointed at. */
export const hyphenForms: Check = {
  code: 'C1',
  name: 'hyphen-forms',
  reason: 'A house spells a word in one way; the other way is a line end wrongly joined or a hyphen lost.',
  hint: 'see which the print has here',
  fires: { text: 'They meet to-day. What is done to-day is done. Only today counts.' },
  keepsStill: { text: 'They meet to-day. What is done to-day is well-done.' },
  find: (edition) => {
    const places = new Map<string, { readonly hit: Hit; readonly form: string }[]>();
    for (const { id, text, kind } of textsOf(edition)) {
      if (kind === 'heading') continue;
      for (const word of wordsOf(text)) {
        if (!LETTERS.test(word.form)) continue;
        const key = word.form.replaceAll('-', '').toLowerCase();
        const place = { hit: hitOf(id, word), form: word.form.toLowerCase() };
        const before = places.get(key);
        if (before) before.push(place);
        else places.set(key, [place]);
      }
    }
    return [...places.values()].flatMap((spelt) => {
      const counts = new Map<string, number>();
      for (const { form } of spelt) counts.set(form, (counts.get(form) ?? 0) + 1);
      if (counts.size < 2) return [];
      const most = Math.max(...counts.values());
      const [usual] = [...counts].find(([, count]) => count === most) ?? [''];
      return spelt
        .filter(({ form }) => form !== usual)
        .map(({ hit }) => ({ ...hit, note: `"${usual}" elsewhere, ${most} times` }));
    });
  },
};

function hitOf(at: string, { start, end }: TextWord): Hit {
  return { at, start, end };
}

const LETTERS = /^\p{L}{2,}(?:-\p{L}{2,})*$/u;
