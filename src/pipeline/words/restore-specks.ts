import type { Token } from '../../model/token.ts';
import { withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** A word with one sign inside that no English word has there, or with one at its end. */
const SPECKED = /^(\p{L}+)(["'’~])(\p{L}*)$/u;
/** What stands after an apostrophe of its own ("we'll", "o'clock"). */
const CLITIC = /^(?:s|t|d|m|ll|re|ve|clock)$/i;
/** A letter that the sign ~ hides must leave no choice. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** The word without the speck must be attested so often. */
const OFTEN = 3;
/** A word of the commonest, in whose midst no apostrophe is expected. */
const COMMON = 100;
/** With fewer letters than this about it a ~ may hide anything. */
const SHORTEST = 3;

/**
 * Restores words with a speck inside that was read as a sign: two words ("the'character", carr-1950:10037), one
 * (`the"m`, carr-1950:18578), a hyphen ("anti~Bolshevik", carr-1950:11673) or a letter ("wid~ly", carr-1950:15318).
 * Each only where the witness or the lexicon has just these words; signs of transliterated Russian stay.
 */
export function restoreSpecks(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token) => {
    if (token.role !== 'word') return token;
    const { before, core, after } = partsOf(token.form);
    const [, head = '', sign = '', tail = ''] = SPECKED.exec(after.startsWith('~') ? `${core}~` : core) ?? [];
    if (sign === '') return token;
    const printed =
      sign === '~' ? underTilde(head, tail, evidence) : withoutSpeck(head, tail, sign, evidence);
    const rest = sign === '~' && tail === '' ? after.slice(1) : after;
    return printed === undefined
      ? token
      : withForm(token, before + printed + rest, { cause: 'speck-in-word', evidence: 'attested' });
  });
}

/** Two words of which one is a function word, or one word that the witness has often. */
function withoutSpeck(head: string, tail: string, sign: string, evidence: Evidence): string | undefined {
  if (CLITIC.test(tail) && sign !== '"') {
    // "an'd", "wa'S" (carr-1950:17825, carr-1950:536): before an ending of its own stands a word that can have one.
    const mayHaveEnding = isKnown(head, evidence) && !/^an?$/.test(head);
    const commoner = (head + tail).toLowerCase();
    return !mayHaveEnding && evidence.isWord(commoner) && evidence.countFolded(commoner) >= COMMON
      ? commoner
      : undefined;
  }
  const areWords = isKnown(head, evidence) && isKnown(tail, evidence);
  const isLoose = evidence.isOfKind('function', head) || evidence.isOfKind('function', tail);
  if (areWords && isLoose && head.length > 1 && tail.length > 1) return `${head} ${tail}`;
  // A mark between two words may be a quotation's.
  if (areWords || /\p{Lu}/u.test(tail)) return undefined;
  const whole = head + tail;
  return evidence.isWord(whole) && evidence.countFolded(whole) >= OFTEN ? whole : undefined;
}

function underTilde(head: string, tail: string, evidence: Evidence): string | undefined {
  if (head.length + tail.length < SHORTEST) return undefined;
  const fits = [...LETTERS].map((letter) => head + letter + tail).filter((word) => isKnown(word, evidence));
  const [only] = fits;
  // "question~" is as likely a word with a speck after it.
  if (fits.length === 1 && !isKnown(head + tail, evidence)) return only;
  const areHalves = head.length > 2 && tail.length > 2 && isKnown(tail, evidence);
  const isCompound = areHalves && (isKnown(head, evidence) || evidence.compoundsWith(head) > 0);
  return fits.length === 0 && isCompound ? `${head}-${tail}` : undefined;
}

function isKnown(form: string, evidence: Evidence): boolean {
  return evidence.isWord(form) && evidence.countFolded(form) > 0;
}
