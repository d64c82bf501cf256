import { textCheck } from '../check.ts';

/** A paragraph or note that begins with a small letter and continues nothing. */
export const smallParagraphStarts = textCheck(
  {
    code: 'B1',
    name: 'small-paragraph-starts',
    reason: 'A paragraph that begins small is the rest of another, cut off by a false blank or a page end.',
    hint: 'see whether it begins a paragraph on the page',
    fires: { text: 'The congress met.\n\nand it rose again.' },
    keepsStill: {
      text: 'The congress resolved:\n\n> and it rose again;\n\n:id[p61-9]{continues} nothing more was said.',
    },
  },
  function* ({ text, kind, inline, before }) {
    if (kind === 'heading' || kind === 'item' || 'continues' in inline) return;
    const first = /^[“‘(—\s]*(\p{Ll}[\p{L}’-]*)/u.exec(text);
    if (!first || (kind === 'quotation' && before !== undefined && !/[.!?]”?$/.test(before.text))) return;
    if (before !== undefined && 'kind' in before && before.kind === 'lacuna') return;
    yield { start: 0, end: first[0].length };
  },
);
