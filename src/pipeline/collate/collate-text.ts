import type { Token } from '../../model/token.ts';
import type { Variant } from '../../model/variant.ts';
import { formatLocus, locusOf, type Witness } from '../../model/witness.ts';
import { findUnpairedQuotes } from '../characters/pair-quotes.ts';
import { joinTokens, nextWord, withForm } from '../words/change-token.ts';
import type { Evidence } from '../words/evidence.ts';
import { choosePunctuation } from './choose-punctuation.ts';
import { areKnown, chooseWord } from './choose-word.ts';
import type { Collation, Comparison } from './compare-readings.ts';
import { pairAcrossScans } from './pair-across-scans.ts';
import { printedParts } from './printed-parts.ts';

/** A text after its comparison with other scans, and every place where they differ. */
export interface CollatedText {
  readonly tokens: readonly Token[];
  readonly variants: readonly Variant[];
}

/** What a collation appeals to. */
export interface CollationGround {
  readonly collation: Collation;
  readonly evidence: Evidence;
  readonly witness: Witness;
}

/**
 * Reads a text against the other scans of its pages, word by word. Where both have the same word it is attested
 * twice; where they differ and the lexicon, the book or the form of a number speaks for the other, its reading is
 * taken and recorded; figures and words for which as much speaks on either side become doubts. The characters that
 * the text stands on stay those of its own scan.
 *
 * @param received a restored text
 */
export function collateText(received: readonly Token[], ground: CollationGround): CollatedText {
  const collated: Token[] = [];
  const variants: Variant[] = [];
  const first = ground.collation.compare(received);
  const tokens = pairAcrossScans(received, first, ({ spans }) =>
    formatLocus(locusOf(ground.witness, spans[0].start)),
  );
  const comparisons = tokens === received ? first : ground.collation.compare(tokens);
  const before = new Set(received);
  const unpaired = new Set(comparisons.length > 0 ? findUnpairedQuotes(tokens) : []);
  let done = 0;
  for (const comparison of comparisons) {
    const { from, to, other } = comparison;
    const base = tokens.slice(from, to);
    const isTurned = base.some((token) => !before.has(token) && token.changes.at(-1)?.cause === 'collation');
    if (textOf(base) === textOf(other) && isTurned)
      variants.push({ ...variantOf(base, base, other, ground.witness), choice: 'other' });
    if (textOf(base) === textOf(other) || !isComparable(base, other)) continue;
    const next = tokens[nextWord(tokens, to - 1)];
    const chosen = chooseRun(comparison, tokens, unpaired, next?.form, ground);
    collated.push(...tokens.slice(done, from), ...chosen);
    variants.push(variantOf(base, chosen, other, ground.witness));
    done = to;
  }
  return variants.length === 0
    ? { tokens: received, variants }
    : { tokens: [...collated, ...tokens.slice(done)], variants };
}

/** Words with the spaces between them, signs of notes left out. */
function textOf(tokens: readonly Token[]): string {
  return wordsOf(tokens)
    .map(({ gap, form }, index) => (index === 0 ? form : gap + form))
    .join('');
}

function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ role }) => role === 'word');
}

/** Nothing that an editor ruled, and no sign of a note that only the other scan has: its word would be misread. */
function isComparable(base: readonly Token[], other: readonly Token[]): boolean {
  const marks = (tokens: readonly Token[]) => tokens.filter(({ role }) => role === 'note-mark').length;
  const areFree = [...base, ...other].every(({ role }) => role !== 'ruled');
  return areFree && wordsOf(base).length > 0 && marks(other) <= marks(base);
}

/** The tokens of a run of the text as they are read beside the other scan. */
function chooseRun(
  { from, to, other }: Comparison,
  tokens: readonly Token[],
  unpaired: ReadonlySet<number>,
  next: string | undefined,
  { evidence, witness }: CollationGround,
): readonly Token[] {
  const run = tokens.slice(from, to);
  const [words, others] = [run.filter(isWord), other.filter(isWord)];
  if (words.length !== others.length) return chooseSpacing(run, other, evidence, witness);
  let rank = 0;
  const chosen = run.map((token): Token => {
    const beside = isWord(token) ? others[rank++] : undefined;
    if (!beside) return token;
    return chooseToken(token, beside, words[rank]?.form ?? next, evidence, witness);
  });
  // An apostrophe at the head of a word that has none there is a speck too ("' masses", carr-1950:11229).
  const isKnownAfter = (index: number) => areKnown(printedParts(run[index + 1]?.form ?? '').core, evidence);
  const isLoose = (token: Token, index: number) =>
    isQuote(token) && (unpaired.has(from + index) || (token.form === '’' && isKnownAfter(index)));
  const quote = run.findIndex(isLoose);
  const isInOther = other.filter(isQuote).length >= run.filter(isQuote).length;
  return quote < 0 || isInOther ? chosen : dropQuote(chosen, quote, other, witness);
}

function isQuote({ role, form }: Token): boolean {
  return role === 'word' && /^[“”‘’"']+$/.test(form);
}

function isWord(token: Token): boolean {
  return token.role === 'word' && !isQuote(token);
}

/** One word against one. */
function chooseToken(
  token: Token,
  beside: Token,
  next: string | undefined,
  evidence: Evidence,
  witness: Witness,
): Token {
  const [own, theirs] = [printedParts(token.form), printedParts(beside.form)];
  const received = (one: Token) => printedParts(one.received).core;
  const choice = chooseWord(
    { form: own.core, received: received(token) },
    { form: theirs.core, received: received(beside) },
    evidence,
  );
  const core = choice.choice === 'other' ? choice.form : own.core;
  // "1923J" is "1923]" (carr-1950:16329): what is more in the word than is printed stands for its punctuation.
  const isInWord = choice.choice === 'other' && own.after === '' && own.core.startsWith(core);
  const after = isInWord
    ? theirs.after
    : choosePunctuation(own.after, theirs.after, { core, next, evidence });
  const reason = choice.choice === 'other' ? choice.reason : 'punctuation';
  const chosen = changeForm(token, own.before + core + after, `${inOther(beside, witness)}; ${reason}`);
  if (choice.choice === 'base') return chosen;
  // What was doubted was the other reading.
  const { doubt, ...settled } = chosen;
  if (choice.choice === 'other') return settled;
  const alternatives = [own.before + theirs.core + after, ...(doubt?.alternatives ?? [])];
  return {
    ...settled,
    doubt: {
      alternatives: [...new Set(alternatives)],
      evidence: `${inOther(beside, witness)}; ${choice.reason}${doubt ? `; ${doubt.evidence}` : ''}`,
    },
  };
}

/** The token with the reading, and what is marked in its form moved with its letters. */
function changeForm(token: Token, form: string, evidence: string): Token {
  const changed = withForm(token, form, { cause: 'collation', evidence });
  if (!token.ranges || changed === token) return changed;
  const [old, now] = [printedParts(token.form), printedParts(form)];
  const moved = (offset: number) =>
    offset <= old.before.length
      ? Math.min(offset, now.before.length)
      : offset >= token.form.length - old.after.length
        ? Math.min(
            form.length,
            offset + now.before.length + now.core.length - old.before.length - old.core.length,
          )
        : now.before.length + Math.min(offset - old.before.length, now.core.length);
  return {
    ...changed,
    ranges: token.ranges.map((range) => ({ ...range, start: moved(range.start), end: moved(range.end) })),
  };
}

/** `"Armenran" at 17535:12 in another scan`. */
function inOther({ received, spans }: Token, witness: Witness): string {
  return `"${received}" at ${formatLocus(locusOf(witness, spans[0].start))} in another scan`;
}

/** Words that one scan divides and the other does not: the lexicon decides ("sin~ cere", carr-1950:16218). */
function chooseSpacing(
  run: readonly Token[],
  other: readonly Token[],
  evidence: Evidence,
  witness: Witness,
): readonly Token[] {
  const first = other[0];
  const isPlain = [...run, ...other].every(isWord) && run.every(({ ranges, doubt }) => !ranges && !doubt);
  if (!isPlain || !first) return run;
  const [own, theirs] = [textOf(run), textOf(other)];
  const isKnown = (word: string) => /^\p{P}+$/u.test(word) || areKnown(word, evidence);
  const isFigure = /\d/.test(own) || /\d/.test(theirs);
  if (isFigure || own.split(' ').every(isKnown) || !theirs.split(' ').every(isKnown)) return run;
  const [head, ...rest] = run;
  if (!head) return run;
  const whole = rest.reduce(
    (left, right) => joinTokens(left, right, left.form + right.gap + right.form),
    head,
  );
  return [withForm(whole, theirs, { cause: 'collation', evidence: `${inOther(first, witness)}; lexicon` })];
}

/** A quotation mark that pairs with none here and that the other scan has not, is a speck beside its word. */
function dropQuote(
  run: readonly Token[],
  quote: number,
  other: readonly Token[],
  witness: Witness,
): readonly Token[] {
  const [mark, word, first] = [run[quote], run[quote + 1], other.find(isWord)];
  if (!mark || !word || !first || word.role !== 'word' || word.gap !== '') return run;
  const joined = joinTokens(mark, word, mark.form + word.form);
  const evidence = `${inOther(first, witness)}; unpaired`;
  return [
    ...run.slice(0, quote),
    {
      ...withForm({ ...joined, gap: ' ' }, word.form, { cause: 'collation', evidence }),
      ...(word.ranges && { ranges: word.ranges }),
      ...(word.doubt && { doubt: word.doubt }),
    },
    ...run.slice(quote + 2),
  ];
}

function variantOf(
  base: readonly Token[],
  chosen: readonly Token[],
  other: readonly Token[],
  witness: Witness,
): Variant {
  const at = (tokens: readonly Token[]) =>
    formatLocus(locusOf(witness, wordsOf(tokens)[0]?.spans[0].start ?? 0));
  const received = (tokens: readonly Token[]) =>
    wordsOf(tokens)
      .map(({ spans }) => spans.map(({ start, end }) => witness.text.slice(start, end)).join('|'))
      .join(' ');
  const isOther = textOf(chosen) !== textOf(base);
  const isOpen = chosen.some((token, index) => token.doubt && token.doubt !== base[index]?.doubt);
  return {
    at: at(base),
    from: received(base),
    reads: textOf(chosen),
    otherAt: at(other),
    otherFrom: received(other),
    otherReads: textOf(other),
    choice: isOpen ? 'open' : isOther ? 'other' : 'base',
  };
}
