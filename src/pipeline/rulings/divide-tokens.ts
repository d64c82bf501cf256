import type { Token } from '../../model/token.ts';

/**
 * Divides words at witness offsets that lie inside them. A form that fixed rules made longer or shorter than what
 * was received (`S " ezd`) cannot be divided: its halves are read as received.
 */
export function divideTokens(tokens: readonly Token[], offsets: ReadonlySet<number>): Token[] {
  return tokens.flatMap((token) => {
    const pieces: Token[] = [];
    let rest = token;
    const [{ start, end }] = token.spans;
    if (token.role !== 'word' || token.spans.length > 1) return [token];
    for (let at = start + 1; at < end; at++) {
      if (!offsets.has(at)) continue;
      const [left, right] = halve(rest, at);
      pieces.push(left);
      rest = right;
    }
    return [...pieces, rest];
  });
}

function halve(token: Token, offset: number): [Token, Token] {
  const [{ start, end }] = token.spans;
  const { lineEnd, ...word } = token;
  const cut = offset - start;
  const form = token.form.length === token.received.length ? token.form : token.received;
  const [left, right] = [token.received.slice(0, cut), token.received.slice(cut)];
  // White space at a cut inside a joined word belongs to neither half.
  const space = right.length - right.trimStart().length;
  return [
    {
      ...word,
      spans: [{ start, end: start + left.trimEnd().length }],
      received: left.trimEnd(),
      form: form.slice(0, left.trimEnd().length),
    },
    {
      ...word,
      spans: [{ start: offset + space, end }],
      received: right.slice(space),
      form: form.slice(cut + space),
      gap: space > 0 || left.trimEnd() !== left ? ' ' : '',
      ...(lineEnd && { lineEnd }),
    },
  ];
}
