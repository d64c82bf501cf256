/** What else may stand in the books for what a reader typed: names in other letters, names in full, other spellings. */
import type { FormTable, OtherForm } from './form-groups.ts';
import { soundForms } from './names-like.ts';
import { spellingsOf } from './spellings-of.ts';

/**
 * Other forms of a word or of a name of several words, each once, those of the editors' lists before those by rule.
 * Names stand in the books; spellings by rule may stand nowhere. Inflections are not among them (`isInflection`).
 *
 * @param asked one folded word, or several in order
 */
export function formsOf(asked: string | readonly string[], table: FormTable): OtherForm[] {
  const words = typeof asked === 'string' ? [asked] : asked;
  const key = words.join(' ');
  const listed = table.forms.get(key) ?? possessorForms(key, table);
  const found = [
    ...(listed ?? (words.length === 1 ? soundForms(key, table) : withoutGivenNames(words, table))),
  ];
  for (const form of spellingsOf(words)) {
    found.push({ form, shown: form.join('-'), because: 'spelling' });
  }
  const seen = new Set([key]);
  return found.filter(({ form }) => {
    const one = form.join(' ');
    return !seen.has(one) && seen.add(one);
  });
}

/** "Tchitcherin's" folds to `tchitcherins`, and leads where "Tchitcherin" leads. */
function possessorForms(key: string, table: FormTable): readonly OtherForm[] | undefined {
  return key.length > 4 && key.endsWith('s') ? table.forms.get(key.slice(0, -1)) : undefined;
}

/** "Leon Trotsky", "Vladimir Ilyich Lenin": the name alone, for books on the field seldom have the others. */
function withoutGivenNames(words: readonly string[], table: FormTable): readonly OtherForm[] {
  const name = words.at(-1) ?? '';
  if (!words.slice(0, -1).every((word) => table.givenNames.has(word))) return [];
  const own = table.names.filter(({ form }) => form.length === 1 && form[0] === name);
  return [...own, ...formsOf(name, table)].filter(({ because }) => because === 'name');
}

/** A stretch of the words that were asked: one word, or several that are one name. */
export interface AskedStretch {
  readonly words: readonly string[];
  /** Index of its first word among the words asked, 0-based. */
  readonly from: number;
  readonly forms: readonly OtherForm[];
}

/** The words asked, parted into stretches: the longest names that the table knows, and single words between them. */
export function stretchesOf(words: readonly string[], table: FormTable): AskedStretch[] {
  const stretches: AskedStretch[] = [];
  for (let from = 0; from < words.length; ) {
    const stretch = stretchAt(words, from, table);
    stretches.push(stretch);
    from += stretch.words.length;
  }
  return stretches;
}

function stretchAt(words: readonly string[], from: number, table: FormTable): AskedStretch {
  for (let count = Math.min(Math.max(table.longest, 2), words.length - from); count > 1; count--) {
    const some = words.slice(from, from + count);
    const forms = formsOf(some, table);
    if (forms.length > 0) return { words: some, from, forms };
  }
  const one = words.slice(from, from + 1);
  return { words: one, from, forms: formsOf(one, table) };
}
