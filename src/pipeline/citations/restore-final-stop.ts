import type { Token } from '../../model/token.ts';
import { withForm } from '../words/change-token.ts';

/** A raised or swollen point at the end of a number or word is the stop; where nothing is read none is set. */
const SWOLLEN = /^(.*[\p{L}\d)”’\]])[·•]$/u;

/** Restores the stop at the end of a text: "p. 94·" and "109–110•" (carr-1950:9633, carr-1950:2610). */
export function restoreFinalStop(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex(({ role, form }) => role !== 'note-mark' && form !== '');
  const token = tokens[last];
  if (token?.role !== 'word') return [...tokens];
  const alone = /^[·•]$/.test(token.form);
  const before = SWOLLEN.exec(token.form)?.[1];
  if (before === undefined && !(alone && /[\d\p{L})]$/u.test(tokens[last - 1]?.form ?? '')))
    return [...tokens];
  const restored = withForm(token, alone ? '.' : `${before}.`, { cause: 'misread-stop' });
  return tokens.with(last, alone ? { ...restored, gap: '' } : restored);
}
