import { chapterStem } from '../model/chapter-stem.ts';

/** Name of a chapter's file in its work's folder: `04-from-february-to-october.md` (`order` is 1-based). */
export function chapterFile(order: number, slug: string): string {
  return `${chapterStem(order, slug)}.md`;
}

/** The slug in a chapter's file name, or `undefined` if the name is none. Inverse of `chapterFile`. */
export function slugOfChapterFile(file: string): string | undefined {
  return /^\d{2,}-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file)?.[1];
}
