import type { EditionData, EditionPassage } from '../schemas/edition-data.ts';
import { countWords, searchableText } from './searchable-text.ts';

/** One record of the search index: a passage or a note. */
export interface SearchRecord {
  /**
   * Address of the passage, base path included, with what a hit must tell and no word may find, for the engine
   * would also search a record's metadata: `pages` says where later pages begin ("62.35_63.410", page and
   * number of words before it), `note` the sign of a note.
   */
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly filters: { readonly work: string[]; readonly chapter: string[]; readonly kind: string[] };
}

/** The records of a work in reading order: all that has words. A missing page has none. */
export function searchRecords(data: EditionData): SearchRecord[] {
  return data.passages
    .filter(({ kind, text }) => kind !== 'lacuna' && text !== '')
    .map((passage) => ({
      url: recordUrl(passage),
      content: searchableText(passage.text),
      language: data.work.language.slice(0, 2),
      filters: {
        work: [data.work.id],
        chapter: [`${data.work.id}/${passage.chapter}`],
        kind: [passage.kind === 'note' ? 'note' : 'text'],
      },
    }));
}

function recordUrl(passage: EditionPassage): string {
  const details = new URLSearchParams();
  const pages = pagesByWord(passage);
  if (pages !== '') details.set('pages', pages);
  if (passage.label !== undefined) details.set('note', passage.label);
  return details.size === 0 ? passage.url : passage.url.replace('#', `?${details}#`);
}

/** A break before the first word says nothing that the id of the passage does not say. */
function pagesByWord({ text, pageBreaks }: EditionPassage): string {
  return pageBreaks
    .filter(({ offset }) => offset > 0)
    .map(({ offset, folio }) => `${folio}.${countWords(searchableText(text.slice(0, offset)))}`)
    .join('_');
}
