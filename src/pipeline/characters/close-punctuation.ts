import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from '../words/change-token.ts';
import { divideAt } from './divide-at.ts';

/** Stops and closing brackets stand close to the word before them, whatever follows in the same token. */
const CLOSES = /^[;:,?!)\]]/;
/** A full stop does so too, unless it is one of the dots of an ellipsis. */
const FULL_STOP = /^\.+[,;:)\]]*$/;
const OPENS = /[([]$/;

/**
 * Closes up punctuation: "programme ;" (carr-1950:363), "( 1941 )". Stops and closing brackets go to the word
 * before them, opening brackets to the word after. Only spaces change.
 */
export function closePunctuation(tokens: readonly Token[]): Token[] {
  const divided = tokens.flatMap((token) =>
    token.role === 'word' ? divideAt(token, cutsOf(token.form)) : [token],
  );
  return divided.map((token, index) => {
    if (token.role !== 'word') return token;
    const before = divided[previousWord(divided, index)];
    if (!before) return { ...token, gap: '' };
    if (OPENS.test(before.form)) return { ...token, gap: '' };
    const isParted = token.gap === '' && /[\p{L}\d]/u.test(token.form) && endsGluedPart(before.form);
    if (isParted) return { ...token, gap: ' ' };
    if (CLOSES.test(token.form)) return { ...token, gap: '' };
    if (
      FULL_STOP.test(token.form) &&
      !isDot(before.form) &&
      !isDot(divided[nextWord(divided, index)]?.form)
    ) {
      return { ...token, gap: '' };
    }
    return token;
  });
}

/** The first part of a token that was divided because its space is lost. */
function endsGluedPart(form: string): boolean {
  return /^[;:,?!]$/.test(form) || /^["“([]?(?:pp?|Nos?)\.$/.test(form);
}

function isDot(form: string | undefined): boolean {
  return form !== undefined && /^\.(?: \.)*$/.test(form);
}

/** "No.8" (carr-1950, p. 295): the print sets a space after the point. */
const GLUED_NUMBER = /^["“([]?(?:pp?|Nos?)\.(?=[\dIlz])/;

/** A stop that opens a token and the word glued to it: ";the"; an abbreviation and the number glued to it. */
function cutsOf(form: string): number[] {
  if (/^[;:,?!]\p{L}/u.test(form)) return [1];
  const announced = GLUED_NUMBER.exec(form);
  return announced ? [announced[0].length] : [];
}
