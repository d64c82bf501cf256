import type { FormGroup, FormGroups, FormKind, FormRecord, GivenName } from '../model/form-record.ts';
import { foldedWords, tokensOf } from '../search/tokens.ts';
import { type FormTable, readFormGroups } from '../search/variants/form-groups.ts';
import { isInflection } from '../search/variants/is-inflection.ts';
import { namesLike, soundForms } from '../search/variants/names-like.ts';

/** The words of texts: what forms are looked up in. */
export interface Vocabulary {
  /** How often each folded word stands there. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether words stand there in this order, inside one text. */
  has(words: readonly string[]): boolean;
  /**
   * Words that begin with a capital wherever they stand, also inside a sentence, as printed first: what may be a name
   * and may be typed otherwise. No possessives.
   */
  readonly names: readonly string[];
}

/** A name shorter than this has too little of its own to be told from others. */
const SHORTEST_NAME = 5;

/** A longer word with a capital is hardly a name, but a word of a foreign title. */
const LONGEST_NAME = 11;

/** Letters that other languages than English write otherwise; a name without them is typed as it is printed. */
const WRITTEN_OTHERWISE = /[cksz]h|ts|[a-z]y|^y|sk|v|dz|tz|j|ii|in$/;

/** What stands before a word inside a sentence: a word, a comma, an initial. */
const INSIDE = /(?:[\p{Ll}\p{N},;]|(?<!\p{L})\p{Lu}\.) $/u;

/** The words of texts, each text a passage or a note. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Map<string, number>();
  const small = new Set<string>();
  const inside = new Map<string, string>();
  const folded = texts.map((text) => {
    const tokens = tokensOf(text);
    for (const { folded: word, start, end } of tokens) {
      words.set(word, (words.get(word) ?? 0) + 1);
      const printed = text.slice(start, end);
      if (!/^\p{Lu}\p{Ll}/u.test(printed)) small.add(word);
      else if (!/[’']s$/.test(printed) && INSIDE.test(text.slice(Math.max(0, start - 4), start))) {
        if (!inside.has(word)) inside.set(word, printed);
      }
    }
    return ` ${tokens.map((token) => token.folded).join(' ')} `;
  });
  return {
    words,
    has: ([first, ...rest]) =>
      first !== undefined &&
      words.has(first) &&
      (rest.length === 0 || folded.some((text) => text.includes(` ${[first, ...rest].join(' ')} `))),
    names: [...inside]
      .filter(
        ([word]) =>
          !small.has(word) &&
          word.length >= SHORTEST_NAME &&
          word.length <= LONGEST_NAME &&
          WRITTEN_OTHERWISE.test(word),
      )
      .map(([, name]) => name),
  };
}

/**
 * The groups for the texts that are shown: each with those of its forms that stand there, and the others that lead to
 * them, each once as it is folded and only if its sound would not lead there (`namesLike`); a group of which no form
 * stands there is left out.
 */
export function formGroups(
  records: readonly FormRecord[],
  given: readonly GivenName[],
  vocabulary: Vocabulary,
): FormGroups {
  const grouped = new Set<string>();
  const ofKind = (kind: FormKind): FormGroup[] =>
    records
      .filter((record) => record.kind === kind)
      .flatMap((record): FormGroup[] => {
        const held = record.held.filter((form) => vocabulary.has(foldedWords(form)));
        if (held.length === 0) return [];
        const seen = new Set(held.map(keyOf));
        for (const key of seen) grouped.add(key);
        const typed = record.typed.flatMap(({ forms }) => forms);
        return [
          [
            // Whoever looks for a word looks for its inflections: "Muslims" need not be looked for beside "Muslim".
            held.filter((form, index) => !held.slice(0, index).some((other) => areInflections(form, other))),
            typed.filter((form) => !seen.has(keyOf(form)) && seen.add(keyOf(form))),
          ],
        ];
      });
  const groups = {
    name: ofKind('name'),
    abbreviation: ofKind('abbreviation'),
    spelling: ofKind('spelling'),
  };
  const names = vocabulary.names.filter((name) => !grouped.has(keyOf(name)));
  const lessAlike = withoutAlike({ ...groups, names, givenNames: [], ownWords: [] });
  const name = groups.name.map(lessAlike);
  // What is left of a group whose forms are all led to by their sound is a name like the others.
  const isPlain = ([held, typed]: FormGroup) =>
    held.length === 1 && typed.length === 0 && foldedWords(held[0] ?? '').length === 1;
  const shipped = {
    name: name.filter((group) => !isPlain(group)),
    abbreviation: groups.abbreviation.map(lessAlike),
    spelling: groups.spelling.map(lessAlike),
    names: [...names, ...name.filter(isPlain).flatMap(([held]) => held)].sort(),
    givenNames: given.map(({ name }) => name),
    ownWords: [],
  };
  return { ...shipped, ownWords: ownWords(readFormGroups(shipped, shipped.names), vocabulary) };
}

function areInflections(a: string, b: string): boolean {
  const [words, others] = [foldedWords(a), foldedWords(b)];
  return (
    words.length === others.length && words.every((word, index) => isInflection(word, others[index] ?? ''))
  );
}

/** Words of the texts that would be led by their sound to a word that they are not, nor a possessive of. */
function ownWords(table: FormTable, { words }: Vocabulary): string[] {
  return [...words.keys()].filter(
    (word) => !table.forms.has(word) && soundForms(word, table).some(({ form: [led] }) => `${led}s` !== word),
  );
}

/** A group without the forms that lead to it by their sound alone, so that they need not be shipped. */
function withoutAlike(groups: FormGroups): (group: FormGroup) => FormGroup {
  const table = readFormGroups(groups, groups.names);
  return ([held, typed]) => [
    held,
    typed.filter((form) => {
      const words = foldedWords(form);
      const led = words.length === 1 ? namesLike(words[0] ?? '', table) : [];
      const base = form.endsWith('s') && typed.includes(form.slice(0, -1));
      return !base && (led.length === 0 || !led.every(({ shown }) => held.includes(shown)));
    }),
  ];
}

function keyOf(form: string): string {
  return foldedWords(form).join(' ');
}
