import { textCheck } from '../check.ts';
import { lastWords } from '../text-ends.ts';

/** A paragraph, quotation or note that ends in a comma or hyphen. */
export const unfinishedEnds = textCheck(
  {
    code: 'B4',
    name: 'unfinished-ends',
    reason: 'The sentence goes on somewhere else, or the stop was misread.',
    hint: 'find where the sentence goes on',
    fires: { text: 'The congress rose,\n\nIt met again.' },
    keepsStill: { text: 'The demands were,\n\n- peace,\n\n- land.' },
  },
  function* ({ text, kind, inline, after }) {
    if (kind === 'heading' || 'brokenOff' in inline) return;
    const setApart = after !== undefined && 'kind' in after && /quotation|item|lacuna/.test(after.kind);
    if (/[–-]$/.test(text) || (/[,;]$/.test(text) && kind !== 'item' && !setApart)) yield lastWords(text);
  },
);
