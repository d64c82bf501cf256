/**
 * The other forms of names and words that readers type, as the site ships them (`/data/variants.json`) and as search
 * looks them up. Not the variants of a reading, which are what a second scan of a page has otherwise.
 */
import type { Widening } from '../answers.ts';
import { foldedWords } from '../tokens.ts';

/** Forms of one name or word: those that stand in the books, and those that only lead to them. As they are written. */
export type FormGroup = readonly [held: readonly string[], typed: readonly string[]];

/** What is shipped: the groups by the reason why their forms mean the same, and names for the last resort. */
export interface FormGroups {
  readonly name: readonly FormGroup[];
  readonly abbreviation: readonly FormGroup[];
  readonly spelling: readonly FormGroup[];
  /** Words that the books have with a capital only and that stand in no group, for `namesLike`. */
  readonly names: readonly string[];
}

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
  /** Names of the books by their key (`nameKey`); filled when first asked. */
  readonly names: readonly string[];
}

/** No groups: before the file has come, and where nothing is to be widened. */
export const NO_FORMS: FormTable = { forms: new Map(), longest: 1, names: [] };

/** The groups of the shipped file, ready to be looked up. */
export function readFormGroups(groups: FormGroups): FormTable {
  const forms = new Map<string, OtherForm[]>();
  const heldForms: string[] = [];
  let longest = 1;
  for (const because of ['name', 'abbreviation', 'spelling'] as const) {
    for (const [held, typed] of groups[because]) {
      const led = held.map((shown) => ({ form: foldedWords(shown), shown, because }));
      if (because === 'name') heldForms.push(...held);
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
  return { forms, longest, names: [...groups.names, ...heldForms] };
}
