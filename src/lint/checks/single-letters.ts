import { fromRoman } from '../../model/folio.ts';
import { textCheck } from '../check.ts';
import { isListed, wordsOf } from '../words-of.ts';

/** Letters that stand alone and are no word, initial, numeral or label. */
export const singleLetters = textCheck(
  {
    code: 'W4',
    name: 'single-letters',
    reason: 'A letter alone is a piece of a word, or the sign of a note that was taken for text.',
    hint: 'join it to its word, or see whether a note is printed here',
    // carr-1950:18228
    fires: { text: 'J aures and Bernstein, correctly interpreting.' },
    // "i" is a Russian word, and stands between Russian words
    keepsStill: {
      text: 'I saw a man (b), V. I. Lenin, Note A, Leninskii i Marksov, vol. x.',
      unlisted: ['Leninskii', 'Marksov'],
    },
  },
  function* ({ text, kind }, { words }) {
    const all = wordsOf(text);
    for (const [index, word] of all.entries()) {
      const { form, start, end } = word;
      if (!/^\p{L}$/u.test(form) || /[aAIOà]/.test(form)) continue;
      const [before, after] = [text.slice(0, start), text.slice(end)];
      if (/^[.)\]’'-]/.test(after) || /[(’'!,;:.-]$/.test(before)) continue;
      if (/^\p{Lu}$/u.test(form) && NAMED_BY_LETTER.test(before)) continue;
      if (fromRoman(form.toLowerCase()) !== undefined && /^[,;]? ?(?:\d|\(|p)|^[,.;]/.test(after)) continue;
      const neighbours = [all[index - 1], all[index + 1]].filter((one) => one !== undefined);
      if (kind === 'heading') continue;
      if (
        /[ivoksu]/i.test(form) &&
        (neighbours.some((one) => one.form.length > 2 && !isListed(words, one.form)) ||
          (/[\p{Lu}][\p{L}’]*\)? $/u.test(before) && /^ \p{Lu}/u.test(after)))
      )
        continue;
      yield word;
    }
  },
);

const NAMED_BY_LETTER =
  /(?:Note|Notes|Appendix|Annex|Part|Section|Class|Group|Point|Table|series|Series|and) $/;
