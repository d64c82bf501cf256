/**
 * The other forms of names and words that readers type, as the site ships them (`/data/variants.json`) and as search
 * looks them up. Not the variants of a reading, which are what a second scan of a page has otherwise.
 */
import { FORM_KINDS, type FormGroups, type FormKind, type ListedForms } from '../../model/form-record.ts';
import type { Widening } from '../answers.ts';
import { foldedWords } from '../tokens.ts';

/** Another form of what was asked. */
export interface OtherForm {
  /** Its words, folded; more than one for a name in full. */
  readonly form: readonly string[];
  /** As it is written: "Chicherin", "All-Russian Central Executive Committee". */
  readonly shown: string;
  readonly because: Widening['because'];
}

/** The groups ready to be looked up. */
export interface FormTable {
  /** Forms that stand in the books, by the folded words, joined by spaces, of every form of their group. */
  readonly forms: ReadonlyMap<string, readonly OtherForm[]>;
  /** The most words that a form has. */
  readonly longest: number;
  /** Names and words of one form for `namesLike`: all names of the books, and the words of the groups. */
  readonly names: readonly OtherForm[];
  /** Folded. */
  readonly givenNames: ReadonlySet<string>;
  /** Words that are led nowhere by their sound. */
  readonly ownWords: ReadonlySet<string>;
}

/** No groups: before the file has come, and where nothing is to be widened. */
export const NO_FORMS: FormTable = {
  forms: new Map(),
  longest: 1,
  names: [],
  givenNames: new Set(),
  ownWords: new Set(),
};

/** The groups of the shipped file, ready to be looked up; `ofBooks` is the second file, for words that stand nowhere. */
export function readFormGroups(groups: ListedForms, ofBooks: FormGroups['names'] = []): FormTable {
  const forms = new Map<string, OtherForm[]>();
  const names = ofBooks.map((name) => otherForm(name, 'name'));
  let longest = 1;
  for (const because of FORM_KINDS) {
    for (const [held, typed] of groups[because]) {
      const led = held.map((shown) => otherForm(shown, because));
      names.push(...led.filter((one) => one.form.length === 1));
      for (const form of [...held, ...typed]) {
        const words = foldedWords(form);
        longest = Math.max(longest, words.length);
        const key = words.join(' ');
        const known = forms.get(key) ?? [];
        const others = led.filter((one) => one.form.join(' ') !== key);
        forms.set(key, [...known, ...others]);
      }
    }
  }
  const givenNames = new Set(groups.givenNames.flatMap(foldedWords));
  return { forms, longest, names, givenNames, ownWords: new Set(groups.ownWords) };
}

function otherForm(shown: string, because: FormKind): OtherForm {
  return { form: foldedWords(shown), shown, because };
}
