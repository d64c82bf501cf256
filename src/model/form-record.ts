/** Why the forms of a group mean the same: names in other letters, a name in full, another spelling. */
export const FORM_KINDS = ['name', 'abbreviation', 'spelling'] as const;

/** See `FORM_KINDS`. */
export type FormKind = (typeof FORM_KINDS)[number];

/** What other forms follow: a romanisation, the habit of a language. */
export interface FormConvention {
  /** Short sign that stands before the forms: `lc`. */
  readonly sign: string;
  /** "Library of Congress romanisation" */
  readonly meaning: string;
}

/** A line of the editors' lists of other forms: one name or word, in all forms that lead to it. As they are written. */
export interface FormRecord {
  /** Forms that stand in the books, the usual one first. */
  readonly held: readonly string[];
  readonly kind: FormKind;
  /** Forms that readers type and that stand in no book, by what they follow. */
  readonly typed: readonly { readonly follows: string; readonly forms: readonly string[] }[];
  readonly origin: string;
  readonly licence: string;
  /** Who or what it is, or where the books say that the forms mean the same. */
  readonly reason: string;
}

/** A given name that readers put before the name of a person. */
export interface GivenName {
  readonly name: string;
  readonly origin: string;
  readonly licence: string;
  /** Whose name it is. */
  readonly reason: string;
}

/** A group as it is shipped: forms that stand in the books shown, and those that only lead to them. */
export type FormGroup = readonly [held: readonly string[], typed: readonly string[]];

/** What every search that looks for other forms loads: the groups by kind. */
export interface ListedForms extends Readonly<Record<FormKind, readonly FormGroup[]>> {
  /** Given names, which readers put before a name and books leave out. */
  readonly givenNames: readonly string[];
  /** Words of the books that sound as a name and stand in no group, folded: they are not led to it. */
  readonly ownWords: readonly string[];
}

/** All that is shipped of other forms. */
export interface FormGroups extends ListedForms {
  /** Words that the books have with a capital only and that stand in no group: the last resort, by their sound. */
  readonly names: readonly string[];
}
