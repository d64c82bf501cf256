import type { Change, Token } from '../../model/token.ts';

/** The token with another reading, and why; the same token when the reading is no other. */
export function withForm(token: Token, form: string, change: Change): Token {
  if (form === token.form) return token;
  // What was doubted was the other reading.
  const { doubt: _settled, ...rest } = token;
  return { ...rest, form, changes: [...token.changes, change], ...movedSplit(token, form) };
}

/** Where a page end inside the word falls in its new form. */
function movedSplit(token: Token, form: string): { split?: number } {
  const { split } = token;
  if (split === undefined) return {};
  let common = 0;
  while (common < split && token.form[common] === form[common]) common++;
  const moved = common === split ? split : split + form.length - token.form.length;
  return { split: Math.max(0, Math.min(moved, form.length)) };
}

/**
 * Two neighbours as one token. On one line they become one span with the white space between them; over a line
 * end they stay two spans and the received form is the two halves.
 *
 * @param form the reading of the whole
 */
export function joinTokens(left: Token, right: Token, form: string): Token {
  const { lineEnd: _inside, split: _cut, ...rest } = left;
  const lastSpan = left.spans[left.spans.length - 1] ?? left.spans[0];
  const [firstSpan, ...laterSpans] = right.spans;
  const distance = firstSpan.start - lastSpan.end;
  const sameLine = left.lineEnd === undefined && distance >= 0 && distance <= LARGEST_SPACE;
  const earlierSpans = left.spans.slice(0, -1);
  const spans = sameLine
    ? [...earlierSpans, { start: lastSpan.start, end: firstSpan.end }, ...laterSpans]
    : [...left.spans, ...right.spans];
  const split =
    left.split ?? (right.split === undefined ? undefined : right.split + form.length - right.form.length);
  return {
    ...rest,
    spans: spans as unknown as Token['spans'],
    received: left.received + (sameLine ? ' '.repeat(distance) : '') + right.received,
    form,
    changes: [...left.changes, ...right.changes],
    ...(right.lineEnd && { lineEnd: right.lineEnd }),
    ...(split !== undefined && { split }),
  };
}

/** Letter-spaced words have up to two spaces between their letters ("P R O L E T A R I A T"). */
const LARGEST_SPACE = 3;

/** Index of the next token that is text, stepping over note marks; the length of the row if there is none. */
export function nextWord(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (next < tokens.length && tokens[next]?.role === 'note-mark') next++;
  return next;
}

/** Index of the token of text before, stepping over note marks; -1 if there is none. */
export function previousWord(tokens: readonly Token[], index: number): number {
  let previous = index - 1;
  while (previous >= 0 && tokens[previous]?.role === 'note-mark') previous--;
  return previous;
}
