import { textCheck } from '../check.ts';
import { textsOf } from '../linted-work.ts';
import { oncePerWork } from '../once-per-work.ts';

/** Quotation marks of a form that the book does not use: straight, low, angled, or single where others are double. */
export const quoteForms = textCheck(
  {
    code: 'Q3',
    name: 'quote-forms',
    reason: 'A book quotes in one way; another form is a mark that the scan misread.',
    hint: 'see which mark is printed',
    fires: { text: 'He called it "neutrality". “So be it”, said «Iskra».' },
    // The straight mark is the hard sign of transliterated Russian
    keepsStill: { text: 'He called it “a ‘true’ S"ezd”, the workers’ own.' },
  },
  function* ({ text }, edition) {
    for (const { 0: form, index } of text.matchAll(STRANGE)) yield { start: index, end: index + form.length };
    if (!quotesDouble(edition)) return;
    let depth = 0;
    for (const { 0: form, index } of text.matchAll(/“|”|‘\p{L}+/gu)) {
      if (form === '“') depth = 1;
      else if (form === '”') depth = 0;
      else if (depth === 0)
        yield { start: index, end: index + form.length, note: 'single outside of double ones' };
    }
  },
);

/** Between a consonant and a vowel the straight mark is a hard sign. */
const STRANGE = /\S*(?:(?<![bdfgklmnprstvz])"|"(?![eiy])|[«»„‹›'])\S*/giu;

/** Whether the work mostly quotes in double marks. */
const quotesDouble = oncePerWork((edition): boolean => {
  const all = textsOf(edition)
    .map(({ text }) => text)
    .join('\n');
  return (all.match(/“/g) ?? []).length > (all.match(/‘/g) ?? []).length;
});
