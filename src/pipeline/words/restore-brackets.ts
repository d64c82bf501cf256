import type { Token } from '../../model/token.ts';
import { withForm } from './change-token.ts';

/** What each sign may be that is read for a bracket. */
const OPENS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Restores brackets that are read as other signs: one that closes where just this one is open ("[I.e. nationalism}",
 * carr-1950:11831; "1923»" within a round bracket, carr-1950:13304; "in 1923J", carr-1950:16329), and one that opens
 * where its partner follows ("{La Révolution russe …)", webb-1936:254).
 */
export function restoreBrackets(tokens: readonly Token[]): Token[] {
  const restored = [...tokens];
  const open: string[] = [];
  tokens.forEach((token, index) => {
    if (token.role !== 'word') return;
    const { form } = token;
    if (
      /^[{<](?=[\p{L}\d])/u.test(form) &&
      (/[()]/.exec(form)?.[0] ?? nextBracket(tokens, index, ')')) === ')'
    ) {
      restored[index] = withForm(token, `(${form.slice(1)}`, BRACKET);
      open.push(')');
    }
    for (const sign of form) {
      const partner = OPENS[sign];
      if (partner !== undefined) open.push(partner);
      else if (sign === open.at(-1)) open.pop();
    }
    const awaited = open.at(-1);
    const misread = awaited === undefined ? null : MISREAD_CLOSE[awaited]?.exec(form);
    if (!awaited || !misread || nextBracket(tokens, index, awaited) === awaited) return;
    // "(Berlin, 1923» is marred" (carr-1950:13304): two that close, where two are open and none closes further on.
    const isTwo =
      form[misread.index] === '»' && open.at(-2) === awaited && !closesLater(tokens, index, awaited);
    const closing = isTwo ? awaited + awaited : awaited;
    restored[index] = withForm(
      token,
      form.slice(0, misread.index) + closing + form.slice(misread.index + 1),
      BRACKET,
    );
    open.splice(-closing.length);
  });
  return restored;
}

const BRACKET = { cause: 'misread-bracket' };

/** Signs that are read for a bracket that closes, at the end of a word or number. */
const MISREAD_CLOSE: Readonly<Record<string, RegExp>> = {
  ')': /(?<=[\p{L}\d.])[}»](?=[.,;:]?$)/u,
  ']': /(?:(?<=[\p{L}\d.])\}|(?<=\d|\[[\p{L}]{1,2})J)(?=[.,;:]?$)/u,
};

/** Whether a bracket closes further on that none opens before it. */
function closesLater(tokens: readonly Token[], index: number, closing: string): boolean {
  const rest = tokens.slice(index + 1).flatMap(({ form }) => [...form]);
  let open = 0;
  for (const sign of rest) {
    if (sign === '(') open++;
    else if (sign === closing && open-- === 0) return true;
  }
  return false;
}

/** The next bracket of the same shape after a token, if there is one. */
function nextBracket(tokens: readonly Token[], index: number, closing: string): string | undefined {
  const shape = closing === ')' ? /[()]/ : /[[\]]/;
  for (const token of tokens.slice(index + 1)) {
    const found = token.role === 'word' ? shape.exec(token.form)?.[0] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
