import type { Check } from './check.ts';
import { dashForms } from './checks/dash-forms.ts';
import { digitsInWords } from './checks/digits-in-words.ts';
import { doubleDates } from './checks/double-dates.ts';
import { doubledSigns } from './checks/doubled-signs.ts';
import { doubledWords } from './checks/doubled-words.ts';
import { ellipsisForms } from './checks/ellipsis-forms.ts';
import { fallingRanges } from './checks/falling-ranges.ts';
import { foreignAccents } from './checks/foreign-accents.ts';
import { hyphenForms } from './checks/hyphen-forms.ts';
import { impossibleDates } from './checks/impossible-dates.ts';
import { innerCapitals } from './checks/inner-capitals.ts';
import { lettersInNumbers } from './checks/letters-in-numbers.ts';
import { malformedRomanNumerals } from './checks/malformed-roman-numerals.ts';
import { misreadSmallWords } from './checks/misread-small-words.ts';
import { missingFinalStops } from './checks/missing-final-stops.ts';
import { missingNoteStops } from './checks/missing-note-stops.ts';
import { missingSpaces } from './checks/missing-spaces.ts';
import { nameSpellings } from './checks/name-spellings.ts';
import { noteNumbers } from './checks/note-numbers.ts';
import { noteSignOrder } from './checks/note-sign-order.ts';
import { notesWithoutSign } from './checks/notes-without-sign.ts';
import { quoteForms } from './checks/quote-forms.ts';
import { quotesBesideSpaces } from './checks/quotes-beside-spaces.ts';
import { referenceDirections } from './checks/reference-directions.ts';
import { referencesBeyondSource } from './checks/references-beyond-source.ts';
import { repeatedNoteNumbers } from './checks/repeated-note-numbers.ts';
import { shortParagraphs } from './checks/short-paragraphs.ts';
import { signsWithoutNote } from './checks/signs-without-note.ts';
import { singleLetters } from './checks/single-letters.ts';
import { smallLettersAfterStops } from './checks/small-letters-after-stops.ts';
import { smallParagraphStarts } from './checks/small-paragraph-starts.ts';
import { spacedPunctuation } from './checks/spaced-punctuation.ts';
import { splitNumbers } from './checks/split-numbers.ts';
import { strangeSigns } from './checks/strange-signs.ts';
import { strayApostrophes } from './checks/stray-apostrophes.ts';
import { strayCapitals } from './checks/stray-capitals.ts';
import { unbalancedBrackets } from './checks/unbalanced-brackets.ts';
import { unbalancedQuotes } from './checks/unbalanced-quotes.ts';
import { unfinishedEnds } from './checks/unfinished-ends.ts';
import { unlistedNames } from './checks/unlisted-names.ts';
import { unlistedWords } from './checks/unlisted-words.ts';
import { yearsAfterPublication } from './checks/years-after-publication.ts';

/**
 * Every check, by family: Q quotation marks and brackets, W words, C forms that disagree, P punctuation, S signs, B
 * beginnings and ends, N notes, D dates and numbers, R cross-references. A code is never given a second time; a check
 * that is taken out leaves its code unused.
 */
export const CHECKS: readonly Check[] = [
  unbalancedQuotes,
  unbalancedBrackets,
  quoteForms,
  quotesBesideSpaces,
  strayApostrophes,
  digitsInWords,
  lettersInNumbers,
  doubledWords,
  singleLetters,
  innerCapitals,
  unlistedWords,
  misreadSmallWords,
  foreignAccents,
  unlistedNames,
  hyphenForms,
  nameSpellings,
  spacedPunctuation,
  missingSpaces,
  ellipsisForms,
  doubledSigns,
  strayCapitals,
  smallLettersAfterStops,
  dashForms,
  strangeSigns,
  smallParagraphStarts,
  missingFinalStops,
  missingNoteStops,
  unfinishedEnds,
  shortParagraphs,
  notesWithoutSign,
  signsWithoutNote,
  noteNumbers,
  repeatedNoteNumbers,
  noteSignOrder,
  yearsAfterPublication,
  impossibleDates,
  doubleDates,
  fallingRanges,
  malformedRomanNumerals,
  splitNumbers,
  referenceDirections,
  referencesBeyondSource,
];
