import { textCheck } from '../check.ts';
import { paragraphsOf } from '../linted-work.ts';
import { isListed } from '../words-of.ts';

/**
 * Apostrophes that stand for nothing: before a word or number, after a sign, or after a word that takes none. In a
 * paragraph with single quotation marks they may be the end of a quotation, and after a Russian word a soft sign.
 */
export const strayApostrophes = textCheck(
  {
    code: 'Q5',
    name: 'stray-apostrophes',
    reason: 'A speck over the line is read as an apostrophe.',
    hint: 'see whether an apostrophe is printed',
    // carr-1950:285
    fires: {
      text: 'It must at the outset have seemed ’unrealistic. He spoke of’ the bourgeois; (Engl. transl.’ 1932).',
    },
    keepsStill: {
      text: 'The workers’ deputies of the ’90s: Put’ and Lenin’s; ’tis so.\n\nThey said, ‘We wait.’ Then ‘peace,’ too.',
      unlisted: ['Put'],
    },
  },
  function* (text, { words }) {
    for (const { start, text: paragraph } of paragraphsOf(text)) {
      if (paragraph.includes('‘')) continue;
      for (const match of paragraph.matchAll(STRAY)) {
        const { word } = match.groups ?? {};
        if (word !== undefined && !(isListed(words, word) && /^\p{Ll}+$/u.test(word))) continue;
        yield { start: start + match.index, end: start + match.index + match[0].length };
      }
    }
  },
);

const STRAY =
  /(?<![^\s(“])’(?!tis\b|twas\b|em\b|\d0s\b)[\p{L}\d]\S*|\S*[.,;:–-]’(?=\s|\d)\S*|(?<![\p{L}’-])(?<word>\p{L}*[^\s\P{L}sS])’(?=[\s,;])/gu;
