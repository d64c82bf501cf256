import type { Token } from '../../model/token.ts';
import { previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { isAmongCapitals, mayOpenSentence } from './sentence.ts';
import { mapWords, partsOf } from './word-parts.ts';

/**
 * Restores small letters read as capitals: inside a word ("thIS", "diSCUSSIon") and at the head of one within a
 * sentence ("and In the spring"). Which of "Soviet" and "soviet" is printed the witness itself tells by its counts.
 * Only where this OCR has the habit; abbreviations ("VTsIK") are words of the lists.
 */
export function restoreCase(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.innerCapitals) return [...tokens];
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const opens = mayOpenSentence(tokens, index);
    const title = !opens && isAmongCapitals(tokens, index);
    const inner = mapWords(token.form, (word, at) => {
      // "Social-Democratic": the first half goes with the second.
      const keeps = title || /^-\p{Lu}\p{Ll}/u.test(token.form.slice(at + word.length));
      return innerCase(word, opens && isHead(token.form, at), keeps, evidence);
    });
    const restored = withForm(token, inner, { cause: 'capital-inside-word', evidence: 'lexicon' });
    if (opens || inner !== token.form || !followsSmallWord(tokens, index)) return restored;
    // After a comma a title may begin: "in an article, On “Left” Infantilism" (carr-1950, p. 189).
    const afterComma = tokens[previousWord(tokens, index)]?.form.endsWith(',') === true;
    return withForm(restored, smallHead(inner, title || afterComma, evidence), {
      cause: 'capital-within-sentence',
      evidence: 'attested',
    });
  });
}

function isHead(form: string, at: number): boolean {
  return partsOf(form).before.length === at;
}

/** The word with its capitals as printed, if it has any inside. */
function innerCase(word: string, opens: boolean, keepsHead: boolean, evidence: Evidence): string {
  if (!/\p{Ll}/u.test(word) || !/.\p{Lu}/u.test(word) || !/^[\p{L}'’]+$/u.test(word)) {
    return capitalsOnly(word, opens, evidence);
  }
  // "Louis XIV's" (carr-1950:1544).
  if (/^[IVXLCDM]+['’]s$/.test(word)) return word;
  // "MacDonald" has two capitals of its own.
  if (evidence.isOfKind('abbreviation', word) || /^(?:Mac|Mc|O['’])\p{Lu}\p{Ll}+$/u.test(word)) return word;
  const lowered = smallLetters(word, evidence);
  if (lowered === undefined) return word;
  const capital = lowered.charAt(0).toUpperCase() + lowered.slice(1);
  if (/^\p{Ll}/u.test(word)) {
    if (!isName(lowered, evidence)) return lowered;
    // "willIe" (carr-1950:14898) is no Willie: a name of no other page is no reading of small letters.
    return evidence.count(capital) > 0 ? capital : word;
  }
  if (opens || keepsHead) return capital;
  if (isName(lowered, evidence) || evidence.count(capital) > evidence.count(lowered)) return capital;
  // "SOcial": a capital of the same shape as its small letter says nothing; others are rarely misread.
  if (SAME_SHAPE.has(word.charAt(0))) return lowered;
  return evidence.count(lowered) > 4 * evidence.count(capital) ? lowered : capital;
}

/** Letters whose capital has the shape of the small one, and I, which any stroke is read as. */
const SAME_SHAPE = new Set(['C', 'I', 'K', 'O', 'P', 'S', 'U', 'V', 'W', 'X', 'Z']);

/** The word in small letters, if it is one; a capital I may also be an l ("AlI-Union" is not Ali's). */
function smallLetters(word: string, evidence: Evidence): string | undefined {
  const forms = [
    word,
    ...[...word.matchAll(/(?<=.)I/g)].map(({ index }) => `${word.slice(0, index)}l${word.slice(index + 1)}`),
  ];
  const known = forms.map((form) => form.toLowerCase()).filter((form) => isKnown(form, evidence));
  const [first] = known;
  if (first === undefined) return undefined;
  return known.reduce(
    (best, form) => (evidence.countFolded(form) > 10 * evidence.countFolded(best) ? form : best),
    first,
  );
}

function isKnown(lowered: string, evidence: Evidence): boolean {
  const capital = lowered.charAt(0).toUpperCase() + lowered.slice(1);
  return (
    evidence.isWord(lowered) ||
    evidence.isWord(capital) ||
    evidence.count(lowered) > 2 ||
    evidence.count(capital) > 2
  );
}

/** A word that is written with a capital only. */
function isName(lowered: string, evidence: Evidence): boolean {
  const capital = lowered.charAt(0).toUpperCase() + lowered.slice(1);
  return evidence.isWord(capital) && !evidence.isWord(lowered);
}

/** "IS", "IN" within a sentence; other words in capitals are abbreviations. */
function capitalsOnly(word: string, opens: boolean, evidence: Evidence): string {
  if (opens || !/^(?:IS|IN|IT|IF|ITS)$/.test(word)) return word;
  return evidence.isWord(word.toLowerCase()) ? word.toLowerCase() : word;
}

/** A capital after a word in small letters or a comma within the sentence is no sentence's. */
function followsSmallWord(tokens: readonly Token[], index: number): boolean {
  const before = tokens[previousWord(tokens, index)];
  return before !== undefined && /\p{Ll}[,;]?$/u.test(before.form);
}

/** Function words with which a title may begin within a sentence ("What is to be Done?", carr-1950:1008). */
const OPENS_TITLES =
  /^(?:What|Who|Where|When|Why|On|Our|One|Some|Such|So|Should|Under|Upon|Over|Out|Can|Could|Since|Still)$/;

/** So often misread that their counts tell nothing. */
const FREQUENT = /^(?:In|It|Is|If|Its|Into|Itself)$/;

/** "In" as "in"; a longer word only where the witness seldom sets it with a capital and no title is near. */
function smallHead(form: string, title: boolean, evidence: Evidence): string {
  const { before, core, after } = partsOf(form);
  // Function words have no capital inside titles; of others only I and J are commonly taken for capitals.
  const isFunction =
    evidence.isOfKind('function', core) &&
    (FREQUENT.test(core) || (!title && SAME_SHAPE.has(core.charAt(0)) && !OPENS_TITLES.test(core)));
  if (!/^\p{Lu}\p{Ll}+$/u.test(core) || !(isFunction || (!title && /^[IJ]/.test(core)))) return form;
  if (core === 'I') return form;
  const lowered = core.toLowerCase();
  const small = evidence.count(lowered);
  if (!evidence.isWord(lowered) || (!FREQUENT.test(core) && small < 3 * evidence.count(core))) return form;
  return before + lowered + after;
}
