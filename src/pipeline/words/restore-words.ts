import type { Token } from '../../model/token.ts';
import { markTitles } from '../citations/mark-titles.ts';
import { restoreAbbreviations } from '../citations/restore-abbreviations.ts';
import { restoreCitations } from '../citations/restore-citations.ts';
import type { Evidence } from './evidence.ts';
import { joinCutWords } from './join-cut-words.ts';
import { joinLetterSpaced } from './join-letter-spaced.ts';
import { markForeignPhrases } from './mark-foreign-phrases.ts';
import { markIllegible } from './mark-illegible.ts';
import { partGluedWords } from './part-glued-words.ts';
import { restoreBrackets } from './restore-brackets.ts';
import { restoreCase } from './restore-case.ts';
import { restoreFalseCapitals } from './restore-false-capitals.ts';
import { restoreHiddenLetters } from './restore-hidden-letters.ts';
import { restoreHyphens } from './restore-hyphens.ts';
import { restoreInitials } from './restore-initials.ts';
import { restoreLetters } from './restore-letters.ts';
import { restoreLoneQuotes } from './restore-lone-quotes.ts';
import { restoreNumberStops } from './restore-number-stops.ts';
import { restoreNumbers } from './restore-numbers.ts';
import { restoreOrdinals } from './restore-ordinals.ts';
import { restoreRealWords } from './restore-real-words.ts';
import { restoreSentenceStops } from './restore-sentence-stops.ts';
import { restoreSmallWords } from './restore-small-words.ts';
import { restoreSpecks } from './restore-specks.ts';
import { restoreStrayHyphens } from './restore-stray-hyphens.ts';
import { restoreStrayMarks } from './restore-stray-marks.ts';
import { restoreStrayQuotes } from './restore-stray-quotes.ts';
import { restoreStrayStops } from './restore-stray-stops.ts';

/** One family of rules over the words of one text. Every change is recorded in its token with its cause. */
export interface WordFamily {
  readonly name: string;
  readonly restore: (tokens: readonly Token[], evidence: Evidence) => readonly Token[];
}

/**
 * The families in the order in which they run; what one settles the next builds on: numbers first, so that their
 * letters are no words; the formulas of citations when their words are restored; then the emphasis of titles, and
 * last the capitals outside them. A word of the lexicon is taken for another only where its neighbours prove it
 * (`restoreRealWords`) or it stands in the slot of a citation.
 */
export const WORD_FAMILIES: readonly WordFamily[] = [
  { name: 'brackets', restore: restoreBrackets },
  {
    name: 'stray marks',
    restore: (tokens, evidence) => restoreStrayMarks(restoreStrayQuotes(tokens), evidence),
  },
  { name: 'abbreviations', restore: (tokens) => restoreAbbreviations(tokens) },
  { name: 'initials', restore: (tokens) => restoreInitials(tokens) },
  { name: 'numbers', restore: restoreNumbers },
  { name: 'small words', restore: restoreSmallWords },
  { name: 'letter-spaced words', restore: joinLetterSpaced },
  { name: 'glued words', restore: partGluedWords },
  { name: 'specks', restore: restoreSpecks },
  { name: 'hidden letters', restore: restoreHiddenLetters },
  { name: 'case', restore: restoreCase },
  { name: 'letters', restore: restoreLetters },
  { name: 'real words', restore: restoreRealWords },
  { name: 'letter-spaced words beside restored ones', restore: joinLetterSpaced },
  { name: 'cut words', restore: joinCutWords },
  { name: 'small words beside restored ones', restore: restoreSmallWords },
  { name: 'case of restored words', restore: restoreCase },
  { name: 'hyphens', restore: restoreHyphens },
  { name: 'stray hyphens', restore: restoreStrayHyphens },
  { name: 'citations', restore: restoreCitations },
  { name: 'lone quotation marks', restore: restoreLoneQuotes },
  {
    name: 'stops of sentences',
    restore: (tokens, evidence) =>
      restoreNumberStops(restoreSentenceStops(restoreOrdinals(tokens), evidence), evidence),
  },
  { name: 'stray stops', restore: restoreStrayStops },
  { name: 'illegible words', restore: (tokens) => markIllegible(tokens) },
  {
    name: 'emphasis',
    restore: (tokens, evidence) => markForeignPhrases(markTitles(tokens, evidence), evidence),
  },
  { name: 'false capitals', restore: restoreFalseCapitals },
];

/** Restores what is certain in one text, family by family. */
export function restoreWords(tokens: readonly Token[], evidence: Evidence): readonly Token[] {
  return WORD_FAMILIES.reduce((text, { restore }) => restore(text, evidence), tokens);
}
