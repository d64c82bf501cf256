import { type Spot, textCheck } from '../check.ts';
import { paragraphsOf } from '../linted-work.ts';

/** Brackets without their other half within a paragraph; the bracket after the number of an item ("1)") is none. */
export const unbalancedBrackets = textCheck(
  {
    code: 'Q2',
    name: 'unbalanced-brackets',
    reason: 'A bracket comes in pairs; a lone one was lost or is another sign misread.',
    hint: 'find the other half, or what the bracket was read from',
    // carr-1950:5228
    fires: { text: 'By the simple method of placing a guard on the door o(the Tauride palace.' },
    keepsStill: { text: 'The Vecheka (the extraordinary commission) had to 1) search and 2) arrest.' },
  },
  function* (text) {
    for (const { start, text: paragraph } of paragraphsOf(text)) {
      const open: { sign: string; at: number }[] = [];
      for (const { 0: sign, index } of paragraph.matchAll(/[()]|\[|\]/g)) {
        const at = start + index;
        if (sign === '(' || sign === '[') open.push({ sign, at });
        else if (open.at(-1)?.sign === (sign === ')' ? '(' : '[')) open.pop();
        else if (!/(?:^|\s)(?:\d{1,2}|[a-z])$/.test(paragraph.slice(0, index))) yield around(text.text, at);
      }
      if ('brokenOff' in text.inline) continue;
      for (const { at } of open) yield around(text.text, at);
    }
  },
);

function around(text: string, at: number): Spot {
  const before = /\S*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(at + 1))?.[0].length ?? 0;
  return { start: at - before, end: at + 1 + after };
}
