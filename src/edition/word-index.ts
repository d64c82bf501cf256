// The index of words: every word of the works that are shown, with the printed pages on which it stands.
import type { ChapterRecord } from '../model/chapter.ts';
import { type Folio, fromRoman } from '../model/folio.ts';
import type { Work } from '../model/work.ts';
import { foldWord, tokensOf } from '../search/tokens.ts';
import { isInflection } from '../search/variants/is-inflection.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Entry } from './library.ts';
import { folioAt } from './page-extent.ts';

/** A word of the index, its plural with it. */
export interface IndexedWord {
  /** The forms as they stand in the books, without their accents' or capitals' variants; the singular first. */
  readonly forms: readonly string[];
  /** Where it stands, in the order of the library. */
  readonly works: readonly WordInWork[];
}

/** Where a word stands in a work. */
export interface WordInWork {
  readonly work: Work;
  /** Printed pages in the order of the book. */
  readonly pages: readonly Folio[];
  /** Instead of so many pages that nobody would go through them: its chapters, with the number of pages in each. */
  readonly chapters?: readonly { readonly record: ChapterRecord; readonly pages: number }[];
}

/** The words that begin with a letter, in the order of the alphabet. */
export interface IndexLetter {
  /** Small letter, or `other` for all that begin with none of the English alphabet. */
  readonly letter: string;
  readonly words: readonly IndexedWord[];
}

/** A word that stands on more pages of a work than this is told by chapters. */
export const MOST_PAGES = 50;

/** A form is written small if so large a part of its occurrences is: the capitals of the others open sentences. */
const SMALL_PART = 0.2;

/** All that is known of a form by its folded letters. */
interface Form {
  readonly spellings: Map<string, number>;
  /** By work, pages with their chapter. */
  readonly pages: Map<Entry, Map<Folio, string>>;
}

const leftOut = new Set(FUNCTION_WORDS);

/** The index of the works that are shown; words of the others are in none of it. */
export function wordIndex(entries: readonly Entry[]): IndexLetter[] {
  const forms = formsOf(entries.filter(({ shown }) => shown));
  const letters = new Map<string, IndexedWord[]>();
  for (const keys of joinPlurals(new Set(forms.keys()))) {
    const [key = ''] = keys;
    const letter = /^[a-z]/.exec(key)?.[0] ?? 'other';
    const word = indexedWord(
      keys.flatMap((one) => forms.get(one) ?? []),
      entries,
    );
    letters.set(letter, [...(letters.get(letter) ?? []), word]);
  }
  return [...letters].map(([letter, words]) => ({ letter, words }));
}

/** Which words the index leaves out: function words, figures, Roman numerals, single letters. */
export function isIndexed(folded: string): boolean {
  return (
    folded.length > 1 && !/\p{N}/u.test(folded) && fromRoman(folded) === undefined && !leftOut.has(folded)
  );
}

function formsOf(entries: readonly Entry[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const entry of entries) {
    for (const chapter of entry.chapters) {
      for (const passage of [...chapter.passages, ...chapter.notes]) {
        for (const { start, end } of tokensOf(passage.text)) {
          // The genitive is the word itself: "Lenin’s" stands under Lenin.
          const spelling = passage.text
            .slice(start, end)
            .replaceAll('\u00ad', '')
            .replace(/[’']s$/i, '');
          const folded = foldWord(spelling);
          if (isIndexed(folded)) put(forms, folded, spelling, entry, folioAt(passage, start), chapter.slug);
        }
      }
    }
  }
  return forms;
}

function put(
  forms: Map<string, Form>,
  folded: string,
  spelling: string,
  entry: Entry,
  folio: Folio,
  chapter: string,
): void {
  const form = forms.get(folded) ?? { spellings: new Map(), pages: new Map() };
  forms.set(folded, form);
  form.spellings.set(spelling, (form.spellings.get(spelling) ?? 0) + 1);
  const pages = form.pages.get(entry) ?? new Map<Folio, string>();
  form.pages.set(entry, pages);
  if (!pages.has(folio)) pages.set(folio, chapter);
}

/** The folded forms in the order of the alphabet, a plural with its singular where both stand in the books. */
function joinPlurals(forms: ReadonlySet<string>): string[][] {
  const plurals = new Map<string, string>();
  for (const form of forms) {
    const singular = singularsOf(form).find(
      (one) => one.length > 2 && forms.has(one) && isInflection(form, one),
    );
    if (singular !== undefined) plurals.set(form, singular);
  }
  const groups = new Map<string, string[]>();
  for (const form of [...forms].sort((a, b) => (a < b ? -1 : 1))) {
    const head = headOf(form, plurals);
    const group = groups.get(head) ?? [];
    groups.set(head, form === head ? [form, ...group] : [...group, form]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function headOf(form: string, plurals: ReadonlyMap<string, string>): string {
  const singular = plurals.get(form);
  return singular === undefined ? form : headOf(singular, plurals);
}

/** What a form may be the plural of, by its letters alone. */
function singularsOf(form: string): string[] {
  const endings = [
    ['ies', 'y'],
    ['ves', 'f'],
    ['ves', 'fe'],
    ['men', 'man'],
    ['es', ''],
    ['es', 'is'],
    ['s', ''],
  ] as const;
  return (
    endings
      // "process" is not more than one "procès".
      .filter(([plural]) => form.endsWith(plural) && !(plural === 's' && form.endsWith('ss')))
      .map(([plural, singular]) => form.slice(0, -plural.length) + singular)
  );
}

function indexedWord(forms: readonly Form[], entries: readonly Entry[]): IndexedWord {
  return {
    forms: [...new Set(forms.map(spellingOf))],
    works: entries.flatMap((entry) => {
      const chapterOf = new Map(forms.flatMap((form) => [...(form.pages.get(entry) ?? [])]));
      return chapterOf.size === 0 ? [] : [wordInWork(entry, chapterOf)];
    }),
  };
}

function wordInWork({ work, pageMap, outline }: Entry, chapterOf: ReadonlyMap<Folio, string>): WordInWork {
  const pages = pageMap.pages.map(({ folio }) => folio).filter((folio) => chapterOf.has(folio));
  if (pages.length <= MOST_PAGES) return { work, pages };
  const chapters = outline
    .map((record) => ({ record, pages: pages.filter((page) => chapterOf.get(page) === record.slug).length }))
    .filter((chapter) => chapter.pages > 0);
  return { work, pages, chapters };
}

/** How a form is mostly written; with a small letter if it is so often enough. */
function spellingOf({ spellings }: Form): string {
  const all = [...spellings].sort(([, a], [, b]) => b - a);
  const small = all.filter(([spelling]) => spelling === spelling.toLowerCase());
  const sum = (some: readonly (readonly [string, number])[]) =>
    some.reduce((total, [, count]) => total + count, 0);
  const chosen = sum(small) >= SMALL_PART * sum(all) ? small : all;
  return chosen[0]?.[0] ?? '';
}
