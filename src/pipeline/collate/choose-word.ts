import type { Evidence } from '../words/evidence.ts';
import { wordsIn } from '../words/word-parts.ts';
import { mayBeReadFor, printedLetter } from './letter-confusion.ts';
import { looksLike } from './looks-like.ts';

/** One word, without the punctuation about it, as a scan has it. */
export interface WordReading {
  /** As the stages restored it. */
  readonly form: string;
  /** As the OCR read it. */
  readonly received: string;
}

/** What comes of two readings of one word: the other is taken, it stays open, or the first one stands. */
export type WordChoice =
  | { readonly choice: 'other'; readonly form: string; readonly reason: string }
  | { readonly choice: 'open'; readonly reason: string }
  | { readonly choice: 'base' };

const BASE: WordChoice = { choice: 'base' };

/** A word that is so much commoner than another that looks like it is the likelier one. */
const COMMONER = 5;
/** A form that no list has is a word of the book if it stands so often in it. */
const OFTEN = 3;

/**
 * Chooses between two readings of one word. The lexicon is the third voice: where it knows one of them, that one is
 * taken; where it knows both, or none, only what else speaks clearly is heard.
 *
 * @param base the reading of the text
 * @param other that of another scan
 */
export function chooseWord(base: WordReading, other: WordReading, evidence: Evidence): WordChoice {
  if (base.form === other.form || other.form === '') return BASE;
  if (/\d/.test(base.form) || /\d/.test(other.form)) return chooseNumber(base, other, evidence);
  if (base.form.toLowerCase() === other.form.toLowerCase()) return chooseCase(base, other, evidence);
  if (isNumeral(base.form) || isNumeral(other.form)) return chooseNumeral(base, other, evidence);
  const form = smallerLetters(other.form, base.form, evidence);
  const [knowsBase, knowsOther] = [areKnown(base.form, evidence), areKnown(form, evidence)];
  if (knowsBase && knowsOther) return chooseKnown(base, { ...other, form }, evidence);
  if (knowsOther) return { choice: 'other', form, reason: 'lexicon' };
  if (knowsBase) return BASE;
  const merged = mergeReadings(base.form, form, evidence);
  return merged === base.form ? BASE : { choice: 'other', form: merged, reason: 'known confusions' };
}

/**
 * Two readings that no list knows, letter by letter: this OCR reads "z" and "t" for "i" in italics, and never the
 * other way about, so that of "Diplomattya" and "Dlplomatiya" (carr-1950:17439) each tells where the other is wrong.
 * The base's reading where one place is left open.
 */
function mergeReadings(base: string, other: string, evidence: Evidence): string {
  if (base.length !== other.length)
    return mayBeReadFor(base, other, evidence) && !mayBeReadFor(other, base, evidence) ? other : base;
  let merged = '';
  for (let at = 0; at < base.length; at++) {
    const [own, theirs] = [base.charAt(at), other.charAt(at)];
    const printed = own === theirs ? own : printedLetter(own, theirs, evidence);
    if (printed === undefined) return base;
    merged += printed;
  }
  return merged;
}

/** Every word in the form is in the lexicon, or often in the book. */
export function areKnown(form: string, evidence: Evidence): boolean {
  const words = wordsIn(form);
  return words.length > 0 && words.every((word) => /^\d+$/.test(word) || isKnown(word, evidence));
}

function isKnown(word: string, evidence: Evidence): boolean {
  if (evidence.isWord(word)) return true;
  const isRegular = /^\p{L}[\p{Ll}\p{M}'’"]+$/u.test(word);
  return isRegular && word.length > 3 && evidence.count(word) >= OFTEN;
}

/** Figures: those that can be a number against those that cannot; two numbers are for a person to decide. */
function chooseNumber(base: WordReading, other: WordReading, evidence: Evidence): WordChoice {
  const [isNumber, isOtherNumber] = [isSoundNumber(base.form), isSoundNumber(other.form)];
  if (isNumber && isOtherNumber) {
    // "I S-319" is 315 by the rules, 318 where the other scan has figures (carr-1950:7694, 7602).
    const [isGuess, isOtherGuess] = [/\p{L}/u.test(base.received), /\p{L}/u.test(other.received)];
    if (isGuess === isOtherGuess) return { choice: 'open', reason: 'figures differ' };
    return isGuess ? { choice: 'other', form: other.form, reason: 'read in figures' } : BASE;
  }
  const figures = (form: string) => form.replace(/\D/g, '').length;
  if (isNumber) return BASE;
  // "191+" is a number with a sign misread, "i1!3" a word ("its", carr-1950:15942).
  // Of another length it is another number: "I S-319" is no misread "18-3 19" (carr-1950:7694).
  if (isOtherNumber) {
    const isMisread = Math.abs(base.form.length - other.form.length) <= 1;
    return isMisread && 2 * figures(base.form) > base.form.length
      ? { choice: 'other', form: other.form, reason: 'a number' }
      : BASE;
  }
  if (areKnown(base.form, evidence) || /\d/.test(other.form)) return BASE;
  // A figure inside a word is a letter misread, whether a list knows the word or not ("Kappe1evtsy", carr-1950:15925).
  if (/\p{L}\d\p{L}/u.test(base.form) && mayBeReadFor(base.form, other.form, evidence))
    return { choice: 'other', form: other.form, reason: 'figure inside a word' };
  if (!areKnown(other.form, evidence)) return BASE;
  return { choice: 'other', form: other.form, reason: 'lexicon' };
}

/** A number, or a range that rises; the second half may be short ("1917-18", "147-8"). */
function isSoundNumber(form: string): boolean {
  const [, from, to] = /^(\d+)(?:[–-](\d+))?$/.exec(form) ?? [];
  if (from === undefined || (from.length > 1 && from.startsWith('0'))) return false;
  if (to === undefined) return true;
  return to.length < from.length ? Number(to) > Number(from.slice(-to.length)) : Number(to) > Number(from);
}

function isNumeral(form: string): boolean {
  return /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(form) && form !== '';
}

/** A small Roman numeral is taken only where the strokes of the other reading can be read so ("xXlli"). */
function chooseNumeral(base: WordReading, other: WordReading, evidence: Evidence): WordChoice {
  if (isNumeral(base.form))
    return isNumeral(other.form) ? { choice: 'open', reason: 'numerals differ' } : BASE;
  if (areKnown(base.form, evidence)) return BASE;
  return mayBeReadFor(base.form, other.form, evidence)
    ? { choice: 'other', form: other.form, reason: 'a numeral' }
    : BASE;
}

/** An OCR that reads small letters as capitals seldom does the reverse: of two readings the smaller one counts. */
function chooseCase(base: WordReading, other: WordReading, evidence: Evidence): WordChoice {
  // What a rule made small in the other scan is no second witness.
  if (other.received.length !== other.form.length || !evidence.habits.innerCapitals) return BASE;
  const form = smallerLetters(base.form, other.received, evidence);
  if (form === base.form || form.toLowerCase() !== base.form.toLowerCase()) return BASE;
  // A name stays a name ("Soviet").
  if (evidence.count(base.form) > evidence.count(form) || !areKnown(form, evidence)) return BASE;
  return { choice: 'other', form, reason: 'small letters' };
}

/** A form with each letter small that is small in the other; its first only where that is the same letter. */
function smallerLetters(form: string, other: string, evidence: Evidence): string {
  if (form.length !== other.length || !evidence.habits.innerCapitals) return form;
  return [...form]
    .map((letter, at) => {
      const beside = other.charAt(at);
      const isSame = beside === letter.toLowerCase();
      return isSame || (at > 0 && /\p{Ll}/u.test(beside)) ? letter.toLowerCase() : letter;
    })
    .join('');
}

/** Two words: one of the lexicon before one that is only often in the book, then the commoner, if it is clearly so. */
function chooseKnown(base: WordReading, other: WordReading, evidence: Evidence): WordChoice {
  // Words that are nothing alike stand side by side by chance, where the lines of two scans end at other words.
  if (!looksLike(base.form, other.form)) return BASE;
  const inLexicon = ({ form }: WordReading) => wordsIn(form).every((word) => evidence.isWord(word));
  if (inLexicon(base) !== inLexicon(other))
    return inLexicon(other) ? { choice: 'other', form: other.form, reason: 'lexicon' } : BASE;
  const [ofBase, ofOther] = [evidence.countFolded(base.form), evidence.countFolded(other.form)];
  // The base itself has been counted once, where it is received so.
  if (ofOther >= COMMONER * Math.max(1, ofBase))
    return { choice: 'other', form: other.form, reason: `${ofOther} times attested` };
  // What the rules made of another form is no second witness ("S\"udy", carr-1950:9563).
  const isGuess = other.form.toLowerCase() !== other.received.toLowerCase();
  return isGuess || ofBase > ofOther ? BASE : { choice: 'open', reason: 'two words' };
}
