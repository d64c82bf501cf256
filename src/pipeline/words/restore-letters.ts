import type { Token } from '../../model/token.ts';
import { withForm } from './change-token.ts';
import { readingCost, UNLIKELY } from './confusions.ts';
import type { Evidence } from './evidence.ts';
import { isAmongCapitals, mayOpenSentence } from './sentence.ts';
import { mapWords, partsOf } from './word-parts.ts';

/** Greatest cost of a reading: short words have many neighbours. */
const COST_PER_LETTER = 0.22;
const COST_BASE = 0.25;
const GREATEST_COST = 2.6;
/** The next best word must be so much dearer. */
const MARGIN = 0.75;
/** What a word gains by every e-fold of its occurrences. */
const PER_OCCURRENCE = 0.3;
const SHORTEST = 4;
/** A misread form may recur, but not as often as the word it stands for. */
const OFTENER = 2;

interface Candidate {
  readonly word: string;
  readonly cost: number;
  readonly worth: number;
}

/**
 * Restores words in which OCR confused letters ("agamst", "pohtical"): a form that is no word and not attested
 * as one takes the word from which it differs by known confusions only, if no other comes near and the word is
 * attested in this witness or long enough to be no chance. A word of the lexicon is never changed.
 */
export function restoreLetters(tokens: readonly Token[], evidence: Evidence): Token[] {
  const known = new Map<string, string>();
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const opens = mayOpenSentence(tokens, index);
    // Beside other capitals a capital is the title's.
    const keeps = opens || isAmongCapitals(tokens, index);
    const head = partsOf(token.form).before.length;
    let words = '';
    const form = mapWords(token.form, (word, at) => {
      if (isPieceOfGarbage(token.form, word, at)) return word;
      const isHead = keeps && (at === head || !opens);
      const key = `${isHead ? '^' : ''}${word}`;
      let printed = known.get(key);
      if (printed === undefined) {
        printed = printedWord(word, isHead, evidence) ?? word;
        known.set(key, printed);
      }
      if (printed !== word) words += `${words && ', '}${evidence.countFolded(printed)} times attested`;
      return printed;
    });
    return withForm(token, form, { cause: 'misread-letters', evidence: words });
  });
}

/** "Never.tlreless" (carr-1950:6752): a sign that parts no words stands close to it; its halves are no words. */
function isPieceOfGarbage(form: string, word: string, at: number): boolean {
  return (
    /\p{L}[.!|~\\*^•·°"]$/u.test(form.slice(0, at)) ||
    /^[.!|~\\*^•·°"]\p{Ll}/u.test(form.slice(at + word.length))
  );
}

function printedWord(received: string, opens: boolean, evidence: Evidence): string | undefined {
  const genitive = /^(.{3,})(['’]s)$/u.exec(received);
  if (genitive?.[1] && genitive[2]) {
    const stem = printedWord(genitive[1], opens, evidence);
    return stem && stem + genitive[2];
  }
  const word = received.replaceAll('’', "'");
  if (!mayBeMisread(word, evidence)) return undefined;
  const candidates = candidatesFor(word, opens, evidence);
  const [best, second] = candidates;
  if (!best || (second && second.worth - best.worth < MARGIN)) return undefined;
  if (best.cost > Math.min(GREATEST_COST, COST_BASE + COST_PER_LETTER * word.length)) return undefined;
  return isSupported(word, best.word, evidence) ? best.word.replaceAll("'", '’') : undefined;
}

function mayBeMisread(word: string, evidence: Evidence): boolean {
  if (word.length < SHORTEST && !/[a-z]{2}|\d[a-z]/.test(word)) return false;
  if (word.length < 3 || evidence.isWord(word)) return false;
  // Roman numerals, abbreviations in capitals and numbers are no words.
  if (/^[IVXLivxl1]+$/.test(word) || /^[\p{Lu}\d]+$/u.test(word) || /^\d+\p{L}{0,2}$/u.test(word))
    return false;
  return (word.match(/\p{L}/gu)?.length ?? 0) >= 2 && !evidence.isOfKind('abbreviation', word);
}

/** Readings in order of their worth, each word once however capitalized. */
function candidatesFor(word: string, opens: boolean, evidence: Evidence): Candidate[] {
  const forms = new Set([
    word,
    word.replaceAll('10', 'in'),
    ...[...word.matchAll(/d/g)].map(({ index }) => `${word.slice(0, index)}il${word.slice(index + 1)}`),
  ]);
  const found = new Map<string, Candidate>();
  for (const form of forms) {
    for (const twin of evidence.twinsOf(form)) {
      if (twin.toLowerCase() === word.toLowerCase()) continue;
      for (const printed of casesOf(twin, word, opens, evidence)) {
        const cost = readingCost(word, printed);
        if (cost >= UNLIKELY) continue;
        const worth = cost - PER_OCCURRENCE * Math.log(1 + evidence.countFolded(printed));
        const folded = printed.toLowerCase();
        if (worth < (found.get(folded)?.worth ?? UNLIKELY)) found.set(folded, { word: printed, cost, worth });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.worth - b.worth || (a.word < b.word ? -1 : 1));
}

/** A common word takes a capital at the head of a sentence, or where it has one in this witness. */
function casesOf(twin: string, word: string, opens: boolean, evidence: Evidence): string[] {
  const first = twin.charAt(0);
  if (first !== first.toLowerCase()) return [twin];
  const capital = first.toUpperCase() + twin.slice(1);
  if (/^\p{Lu}/u.test(word)) {
    if (opens) return [capital];
    return evidence.count(capital) > evidence.count(twin) || !SAME_SHAPE.has(word.charAt(0))
      ? [capital]
      : [twin];
  }
  return [twin];
}

const SAME_SHAPE = new Set(['C', 'I', 'O', 'S', 'U', 'V', 'W', 'X', 'Z']);

function isSupported(received: string, printed: string, evidence: Evidence): boolean {
  const attested = evidence.countFolded(printed);
  const own = evidence.countFolded(received);
  const listed =
    evidence.isOfKind('name', printed) ||
    evidence.isOfKind('russian-title', printed) ||
    evidence.isOfKind('volumes', printed);
  if (own > 2 && !listed && attested < OFTENER * own) return false;
  if (received.length < SHORTEST) return attested > 20;
  return (
    attested > 2 ||
    listed ||
    (evidence.isWord(printed) && received.length > 6) ||
    (evidence.isWord(printed) && attested > 0)
  );
}
