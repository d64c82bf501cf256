import type { Work } from '../model/work.ts';
import { authorNames } from './wording.ts';

/** A part of a citation; `title` parts are set in italics. */
export interface CitationPart {
  readonly words: string;
  readonly isTitle?: true;
}

/** What a citation needs to know of a book. */
export type CitedBook = Pick<
  Work,
  'authors' | 'title' | 'volume' | 'series' | 'place' | 'publisher' | 'year'
>;

/** The printed book as a bibliography names it: author, *title*, series, (place: publisher, year). */
export function citeBook(work: CitedBook): CitationPart[] {
  const series =
    work.series === undefined
      ? []
      : [
          { words: ', ' },
          { words: work.series.title, isTitle: true as const },
          { words: `, ${work.series.number}` },
        ];
  const volume = work.volume === undefined ? '' : `, vol. ${work.volume}`;
  return [
    { words: `${authorNames(work.authors)}, ` },
    { words: work.title, isTitle: true },
    ...(volume === '' ? [] : [{ words: volume }]),
    ...series,
    { words: ` (${work.place}: ${work.publisher}, ${work.year})` },
  ];
}
