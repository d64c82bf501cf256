import type { ChapterRecord } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Entry } from './library.ts';
import { openingFolio } from './page-extent.ts';

/** The words with which the authors of a book begin, and where they stand. */
export interface OpeningWords {
  readonly words: string;
  readonly record: ChapterRecord;
  readonly folio: Folio;
  /** Id of the paragraph. */
  readonly id: string;
}

/** The first words of a work that are its authors’ own; `undefined` where the text is not shown. */
export function openingWords({
  chapters,
  outline,
}: Pick<Entry, 'chapters' | 'outline'>): OpeningWords | undefined {
  const chapter = chapters.find(({ authors }) => authors === undefined);
  const record = outline.find(({ slug }) => slug === chapter?.slug);
  const paragraph = chapter?.passages.find(({ kind }) => kind === 'paragraph');
  if (record === undefined || paragraph === undefined) return undefined;
  return { words: firstClause(paragraph.text), record, folio: openingFolio(paragraph), id: paragraph.id };
}

/** To the first stop after some sixty letters; where it is no full stop, points say that the sentence goes on. */
export function firstClause(text: string): string {
  const clause = /^.{60,240}?[.?!;:][”’]?(?=\s|$)/su.exec(text)?.[0];
  if (clause === undefined)
    return text.length > 240 ? `${text.slice(0, 240).replace(/\s+\S*$/, '')} …` : text;
  return /[.?!][”’]?$/.test(clause) ? clause : `${clause.slice(0, -1)} …`;
}
