import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from '../words/change-token.ts';
import { divideAt } from './divide-at.ts';

/** A number as received: digits and what digits are read as, at least one of them a digit. */
const NUMBER_END = /\d[IlOozZBSs]*$|[IlOo]\d*$/;
const NUMBER_HEAD = /^[IlOozZBS]*\d/;
/** "1923-a moment", carr-1950:29: a year, a hyphen without spaces, a short common word. */
const GLUED_DASH =
  /^(["“(]?\d[\dIlO]{3})-(a|an|the|and|but|or|in|on|at|of|to|by|as|that|which|who|when|it|he|they|was|were)$/;

/**
 * Restores dashes by fixed rules: a hyphen between spaces is a dash, and is set with spaces; one between numbers
 * is the short dash of a range, set without them. A dash that the witness sets close to the word on one side has no
 * space on the other; one between spaces keeps them.
 */
export function restoreDashes(tokens: readonly Token[]): Token[] {
  const divided = tokens.flatMap((token) => {
    const glued = token.role === 'word' ? GLUED_DASH.exec(token.form) : null;
    if (!glued?.[1]) return [token];
    const [year, dash, word, ...more] = divideAt(token, [glued[1].length, glued[1].length + 1]);
    if (!year || !dash || !word) return [token];
    return [year, { ...dash, gap: ' ' as const }, { ...word, gap: ' ' as const }, ...more];
  });
  const restored: Token[] = [];
  divided.forEach((token, index) => {
    const before = divided[previousWord(divided, index)];
    const after = divided[nextWord(divided, index)];
    const dashBefore = restored.findLast((earlier) => earlier.role === 'word');
    const followsRange = dashBefore?.form.endsWith('–') && NUMBER_HEAD.test(token.form);
    const afterDash = before !== undefined && isAttachedDash(before.form, 'end');
    const dashAfter = before !== undefined && isAttachedDash(token.form, 'head');
    if (token.role !== 'word') restored.push(token);
    // A print without spaces at its dashes has none on the other side either, nor at a line end
    // ("officers —which", webb-1936:453; "the United States— / or", webb-1936:664).
    else if (afterDash || dashAfter) restored.push({ ...token, gap: '' });
    else if (
      isHyphen(token.form) &&
      before &&
      after &&
      isNumberEnd(before.form) &&
      NUMBER_HEAD.test(after.form)
    ) {
      restored.push({ ...token, form: '–', gap: '' });
    } else if (/^-{1,2}$/.test(token.form) && token.gap === ' ' && (!after || after.gap === ' ')) {
      restored.push({ ...token, form: '—' });
    } else {
      restored.push({ ...token, form: rangesIn(token.form, after), gap: followsRange ? '' : token.gap });
    }
  });
  return restored;
}

/** A dash that the witness sets close to a word. */
function isAttachedDash(form: string, at: 'head' | 'end'): boolean {
  return form.length > 1 && (at === 'end' ? form.endsWith('—') : form.startsWith('—'));
}

function isHyphen(form: string): boolean {
  return form === '-' || form === '–';
}

function isNumberEnd(form: string): boolean {
  return NUMBER_END.test(form);
}

/** "171-178", and "171-" before "178". */
function rangesIn(form: string, after: Token | undefined): string {
  const inside = form.replace(/(?<=\d[IlOozZBS]?)-(?=[IlOozZBS]?\d)/g, '–');
  return inside.endsWith('-') && isNumberEnd(inside.slice(0, -1)) && after && NUMBER_HEAD.test(after.form)
    ? `${inside.slice(0, -1)}–`
    : inside;
}
