import type { Token } from '../../model/token.ts';
import type { WitnessLine } from '../../model/witness.ts';

/**
 * The tokens of a run of lines: every stretch without white space, with the place where it stands. A line end
 * counts as a space for now; whether a word was cut there is decided later, on the flag kept here.
 */
export function tokenizeLines(lines: readonly WitnessLine[]): Token[] {
  const tokens: Token[] = [];
  for (const line of lines) {
    const words = [...line.text.matchAll(/\S+/g)];
    words.forEach((match, index) => {
      const start = line.span.start + match.index;
      tokens.push({
        spans: [{ start, end: start + match[0].length }],
        received: match[0],
        form: match[0],
        gap: tokens.length === 0 ? '' : ' ',
        role: 'word',
        changes: [],
        ...(index === words.length - 1 && { lineEnd: /\s$/.test(line.text) ? 'spaced' : 'bare' }),
      });
    });
  }
  return tokens;
}

/** Divides a token of one span in two at an offset of its received form; both halves keep the received letters. */
export function divideToken(token: Token, at: number): [Token, Token] {
  const [span] = token.spans;
  if (token.spans.length !== 1 || token.form !== token.received || at <= 0 || at >= token.form.length) {
    throw new Error(`cannot divide "${token.form}" at ${at} (our bug)`);
  }
  const { lineEnd, ...rest } = token;
  const left: Token = {
    ...rest,
    spans: [{ start: span.start, end: span.start + at }],
    received: token.received.slice(0, at),
    form: token.form.slice(0, at),
  };
  const right: Token = {
    ...rest,
    spans: [{ start: span.start + at, end: span.end }],
    received: token.received.slice(at),
    form: token.form.slice(at),
    gap: '',
    ...(lineEnd && { lineEnd }),
  };
  return [left, right];
}
