import { type Spot, textCheck } from '../check.ts';
import { type LintedText, paragraphsOf } from '../linted-work.ts';

/**
 * Double quotation marks that open and do not close, or close what nothing opened. A quotation of several paragraphs
 * opens again in each and closes in the last only.
 */
export const unbalancedQuotes = textCheck(
  {
    code: 'Q1',
    name: 'unbalanced-quotes',
    reason: 'Where a quotation begins without an end, the reader cannot tell whose words he reads.',
    hint: 'find the end or the beginning of the quotation',
    // webb-1936:337
    fires: { text: 'The various kinds of martyrdom” to which their victims are condemned.' },
    keepsStill: { text: 'He said: “We wait.\n\n“We shall not wait long.” Then he left.' },
  },
  function* (text) {
    const paragraphs = paragraphsOf(text);
    for (const [index, { start, text: paragraph }] of paragraphs.entries()) {
      const next = paragraphs[index + 1]?.text ?? nextText(text);
      yield* unpaired(paragraph, {
        mayClose: index === 0 && comesOpen(text),
        mayStayOpen: /^[([]?“/.test(next) || ('brokenOff' in text.inline && index === paragraphs.length - 1),
      }).map((spot) => ({ ...spot, start: spot.start + start, end: spot.end + start }));
    }
  },
);

function nextText({ after }: LintedText): string {
  return after && !('kind' in after && after.kind === 'heading') ? after.text : '';
}

/** The beginning is lost, or stands before the quotation that parts the paragraph. */
function comesOpen({ inline, before }: LintedText): boolean {
  return 'continues' in inline || (before !== undefined && 'kind' in before && before.kind === 'lacuna');
}

function unpaired(
  paragraph: string,
  { mayClose, mayStayOpen }: { readonly mayClose: boolean; readonly mayStayOpen: boolean },
): Spot[] {
  const spots: Spot[] = [];
  let open: number | undefined;
  let forgiven = !mayClose;
  for (const { 0: sign, index } of paragraph.matchAll(/[“”]/g)) {
    if (sign === '“') {
      if (open !== undefined) spots.push(opening(paragraph, open));
      open = index;
    } else if (open !== undefined) open = undefined;
    else if (!forgiven) forgiven = true;
    else spots.push(closing(paragraph, index));
  }
  if (open !== undefined && !mayStayOpen) spots.push(opening(paragraph, open));
  return spots;
}

function opening(paragraph: string, at: number): Spot {
  return {
    start: at,
    end: at + (/^“\s?\S*/.exec(paragraph.slice(at))?.[0].length ?? 1),
    note: 'opens and does not close',
  };
}

function closing(paragraph: string, at: number): Spot {
  const before = /\S*\s?$/.exec(paragraph.slice(0, at))?.[0].length ?? 0;
  return { start: at - before, end: at + 1, note: 'closes and was not opened' };
}
