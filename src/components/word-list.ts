/** The index of words as HTML. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Addresses } from '../edition/addresses.ts';
import { addresses, library } from '../edition/site-library.ts';
import { type IndexedWord, type IndexLetter, type WordInWork, wordIndex } from '../edition/word-index.ts';
import { authorNames, chapterLabel, counted } from '../edition/wording.ts';
import type { ChapterRecord } from '../model/chapter.ts';
import type { Work } from '../model/work.ts';
import { foldedWords } from '../search/tokens.ts';

/** The words that begin with a letter, as they stand on their page. */
export interface WordListPage {
  readonly letter: string;
  /** How many words there are. */
  readonly count: number;
  /** The first two letters that there are, each with the first word that begins with them. */
  readonly beginnings: readonly { readonly letters: string; readonly id: string }[];
  readonly html: string;
  /** Size of the page in kB (1,000 bytes, not compressed): its list and about 2 kB around it. */
  readonly size: number;
}

let made: readonly WordListPage[] | undefined;

/** The pages of the index of all works that are shown, in the order of the alphabet; made once. */
export function wordListPages(): readonly WordListPage[] {
  made ??= wordIndex(library.entries).map((letter) => wordListPage(letter, addresses));
  return made;
}

/** How the index names a work: by its authors' family name, or by its short title where that tells more. */
export function indexName(work: Work): string {
  const family = familyOf(work);
  const isAlone = library.entries.filter((entry) => familyOf(entry.work) === family).length === 1;
  return isAlone && family !== '' ? family : work.shortTitle;
}

function familyOf({ authors }: Work): string {
  const families = authors.map((author) => ('literal' in author ? author.literal : author.family));
  const [first = ''] = families;
  return families.every((family) => family === first) ? first : authorNames(authors);
}

function wordListPage({ letter, words }: IndexLetter, at: Addresses): WordListPage {
  const html = toHtml(
    h(
      'ul.word-list',
      { role: 'list' },
      words.map((word) => entryOf(word, at)),
    ),
  );
  const beginnings = new Map<string, string>();
  for (const word of words) {
    const letters = keyOf(word).slice(0, 2);
    if (!beginnings.has(letters)) beginnings.set(letters, idOf(word));
  }
  return {
    letter,
    count: words.length,
    beginnings: [...beginnings].map(([letters, id]) => ({ letters, id })),
    html,
    size: Math.ceil(new TextEncoder().encode(html).length / 1000 + 2),
  };
}

function keyOf({ forms }: IndexedWord): string {
  return foldedWords(forms[0] ?? '').join('');
}

function idOf(word: IndexedWord): string {
  return `w-${keyOf(word)}`;
}

function entryOf(word: IndexedWord, at: Addresses): ElementContent {
  const places = word.works.flatMap((place) => [' ', h('span.index-work', placesOf(place, at))]);
  return h('li', { id: idOf(word) }, [h('b', word.forms.join(', ')), ...places]);
}

function placesOf({ work, pages, chapters }: WordInWork, at: Addresses): (ElementContent | string)[] {
  const name = [h('i', indexName(work)), ' '];
  if (chapters === undefined) {
    return [
      ...name,
      ...pages.flatMap((folio, index) => [
        index === 0 ? '' : ', ',
        h('a', { href: at.page(work.id, folio) }, folio),
      ]),
    ];
  }
  const links = chapters.flatMap(({ record, pages: count }, index) => [
    index === 0 ? ' ' : ', ',
    h('a', { href: at.chapter(work.id, record.slug) }, shortName(record)),
    `\u00a0(${count})`,
  ]);
  return [...name, `${counted(pages.length, 'page')}:`, ...links];
}

/** "ch. 4", "Note A", "Preface" */
function shortName(record: ChapterRecord): string {
  return record.kind === 'chapter' && record.number !== undefined
    ? `ch.\u00a0${record.number}`
    : (chapterLabel(record) ?? record.shortTitle);
}
