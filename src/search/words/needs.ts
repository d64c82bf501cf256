/** What a text must have to answer a query: each word or phrase that was asked, with the forms that may stand for it. */
import type { Widening } from '../answers.ts';
import { foldedWords } from '../tokens.ts';
import type { FormTable, OtherForm } from '../variants/form-groups.ts';
import { type AskedStretch, formsOf, stretchesOf } from '../variants/forms-of.ts';
import { isInflection } from '../variants/is-inflection.ts';
import type { Term } from './read-query.ts';

/** Words one behind the other that count as found. */
export interface Way {
  /** Folded. Never empty. */
  readonly words: readonly string[];
  /** Whether inflections of each word count too. */
  readonly isInflected: boolean;
  /** Whether the last word may go on. */
  readonly isOpen: boolean;
  /** A form that was not typed: how it is written, and why it means the same. */
  readonly other?: Pick<OtherForm, 'shown' | 'because'>;
}

/** One thing that was asked for. */
export interface Need {
  /** As it was typed. */
  readonly asked: string;
  readonly isQuoted: boolean;
  /** What was typed; all of it must stand in the text. Several only where several words are one name. */
  readonly typed: readonly Way[];
  /** Forms of which each may stand in its place. */
  readonly forms: readonly Way[];
}

/** The needs of the terms that must be there. Without `forms` the very words are needed. */
export function needsOf(terms: readonly Term[], forms: FormTable | undefined): Need[] {
  if (!forms) return terms.map((term) => needOf([term], [], false));
  const needs: Need[] = [];
  let loose: Term[] = [];
  const close = () => {
    needs.push(...widen(loose, forms));
    loose = [];
  };
  for (const term of terms) {
    if (!term.isQuoted) loose.push(term);
    else {
      close();
      needs.push(needOf([term], [], false));
    }
  }
  close();
  return needs;
}

/** What must not stand there: the word in all its inflections, if other forms are looked for at all. */
export function excludedWays(terms: readonly Term[], isWidened: boolean): Way[] {
  return terms.map((term) => wayOf(term, isWidened && !term.isQuoted));
}

function widen(terms: readonly Term[], forms: FormTable): Need[] {
  const needs: Need[] = [];
  const stretches = stretchesOf(
    terms.flatMap(({ words }) => words),
    forms,
  );
  let from = 0;
  for (let index = 0; index < terms.length; ) {
    const stretch = stretches.find((one) => one.from === from);
    const count = stretch ? termsWithin(terms.slice(index), stretch) : 0;
    const whole = terms.slice(index, index + Math.max(count, 1));
    const need = needOf(whole, count > 0 ? (stretch?.forms ?? []) : [], true);
    needs.push({ ...need, forms: [...need.forms, ...namesAlone(whole, forms)] });
    index += whole.length;
    from += whole.reduce((sum, { words }) => sum + words.length, 0);
  }
  return needs;
}

/** For a name with initials the name without them. */
function namesAlone([term, ...more]: readonly Term[], forms: FormTable): Way[] {
  if (term?.name === undefined || more.length > 0) return [];
  const words = foldedWords(term.name);
  const [alone] = otherWays([{ form: words, shown: term.name, because: 'name' }]);
  const others = otherWays(formsOf(words, forms).filter(({ because }) => because === 'name'));
  return alone ? [{ ...alone, isOpen: term.isOpen }, ...others] : others;
}

/** How many of the first terms make up the stretch; 0 if it ends within a term. */
function termsWithin(terms: readonly Term[], { words }: AskedStretch): number {
  let left = words.length;
  let count = 0;
  while (left > 0) {
    left -= terms[count]?.words.length ?? left + 1;
    count++;
  }
  return left === 0 ? count : 0;
}

function needOf(terms: readonly Term[], forms: readonly OtherForm[], isInflected: boolean): Need {
  return {
    asked: terms.map(({ asked }) => asked).join(' '),
    isQuoted: terms.some(({ isQuoted }) => isQuoted),
    typed: terms.map((term) => wayOf(term, isInflected)),
    forms: otherWays(forms),
  };
}

/** Other forms as ways to be found, in all inflections. */
export function otherWays(forms: readonly OtherForm[]): Way[] {
  return forms.map(({ form, shown, because }) => ({
    words: form,
    isInflected: true,
    isOpen: false,
    other: { shown, because },
  }));
}

function wayOf({ words, isOpen }: Term, isInflected: boolean): Way {
  return { words, isInflected, isOpen };
}

/** Words that stand in a quarter of all passages of English books, or more. */
const COMMON_WORDS = new Set(
  (
    'a all an and as at be been but by for from had have he his i in is it its no not of on or s that the their these ' +
    'this to was were which who with'
  ).split(' '),
);

/** Whether a word stands everywhere, so that it does not tell where to look. */
export function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word);
}

/** Whether nothing but common words was asked. */
export function isCommonNeed({ typed }: Need): boolean {
  return typed.every(({ words }) => words.every(isCommon));
}

/** What words of the text were found, and in which form. */
export interface Occurrence {
  /** Number of the first token, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly way: Way;
  /** They are the very words of the way. */
  readonly isExact: boolean;
}

/** Where a way stands among the folded tokens of a text. */
export function occurrencesOf(way: Way, tokens: readonly string[]): Occurrence[] {
  const { words } = way;
  const found: Occurrence[] = [];
  const [first = ''] = words;
  const last = tokens.length - words.length;
  for (let at = 0; at <= last; at++) {
    // Almost every token fails here, at its first letter.
    if (tokens[at]?.charCodeAt(0) !== first.charCodeAt(0)) continue;
    let isExact = true;
    let index = 0;
    for (; index < words.length; index++) {
      const word = words[index] as string;
      const token = tokens[at + index] as string;
      if (word === token) continue;
      isExact = false;
      const mayGoOn = way.isOpen && index === words.length - 1 && token.startsWith(word);
      if (!mayGoOn && !(way.isInflected && isInflection(word, token))) break;
    }
    if (index === words.length) found.push({ at, count: words.length, way, isExact });
  }
  return found;
}

/** Where all that was asked stands in a text, need by need; `undefined` if one of them does not stand there. */
export function occurrencesOfAll(
  needs: readonly Need[],
  tokens: readonly string[],
): readonly (readonly Occurrence[])[] | undefined {
  const found: Occurrence[][] = [];
  for (const { typed, forms } of needs) {
    const asTyped = typed.map((way) => occurrencesOf(way, tokens));
    const otherwise = forms.flatMap((way) => occurrencesOf(way, tokens));
    const isTyped = asTyped.every((some) => some.length > 0);
    if (!isTyped && otherwise.length === 0) return undefined;
    const told = isTyped ? asTyped.flat() : [];
    // Of "G. S. Gurvich" the last word is no second place of the name.
    const added = otherwise.filter(({ at }) => !told.some((one) => one.at <= at && at < one.at + one.count));
    found.push([...told, ...added].sort((a, b) => a.at - b.at));
  }
  return found;
}

/** Reasons for another form in the order in which they are told. */
export const REASONS: readonly Widening['because'][] = ['name', 'abbreviation', 'spelling', 'inflection'];
