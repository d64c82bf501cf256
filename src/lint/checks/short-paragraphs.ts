import { textCheck } from '../check.ts';

/** A paragraph or note of a few letters. */
export const shortParagraphs = textCheck(
  {
    code: 'B5',
    name: 'short-paragraphs',
    reason: 'So few letters are a piece of furniture, a speck or a heading, seldom a paragraph.',
    hint: 'see what it is on the page',
    // carr-1950:418, a signature mark
    fires: { text: 'The congress met.\n\nVOL. I B' },
    keepsStill: {
      text: 'The congress met and rose again.[^61-1]\n\nAnd again:\n\n> We shall meet.\n\n[^61-1]: Ibid.',
    },
  },
  function* ({ text, kind }) {
    if (
      text.length > 0 &&
      text.length < (kind === 'note' ? 4 : 20) &&
      (kind === 'paragraph' || kind === 'note') &&
      !text.endsWith(':')
    )
      yield { start: 0, end: text.length };
  },
);
