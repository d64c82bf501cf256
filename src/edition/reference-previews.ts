import { missingPageNotices } from '../markdown/missing-pages.ts';
import { ENGLISH_WORDS } from '../markdown/reading-words.ts';
import type { Chapter, ChapterRecord } from '../model/chapter.ts';
import type { Note, Passage } from '../model/passage.ts';
import { openingFolio } from './page-extent.ts';
import { chapterLabel } from './wording.ts';

/** What is shown of the place to which a cross-reference leads, before it is followed. */
export interface ReferencePreview {
  /** "Chapter 4, p. 70", "p. 58, note 2". */
  readonly place: string;
  /** The words with which it begins, a passage a line; of a missing page why there are none. */
  readonly words: string;
}

/** How many letters of a place are shown at most. */
const MOST = 280;

/** The beginning of each place of a work to which a cross-reference leads, by the id of the place. */
export function referencePreviews(
  chapters: readonly Chapter[],
  outline: readonly ChapterRecord[],
): Record<string, ReferencePreview> {
  const links = chapters.flatMap(({ passages, notes }) =>
    [...passages, ...notes].flatMap((text) => text.links),
  );
  const targets = new Map(links.map(({ target, chapter }) => [target, chapter]));
  return Object.fromEntries(
    [...targets].flatMap(([id, slug]) => {
      const chapter = chapters.find((one) => one.slug === slug);
      // The record of the outline knows the letter of a note too.
      const record = outline.find((one) => one.slug === slug);
      const preview =
        chapter && previewOf(id, chapter, chapterLabel(record ?? chapter) ?? chapter.shortTitle);
      return preview ? [[id, preview]] : [];
    }),
  );
}

function previewOf(id: string, { notes, passages }: Chapter, name: string): ReferencePreview | undefined {
  const note = notes.find((one) => one.id === id);
  if (note) return { place: `${name}, p. ${note.folio}, note ${note.label}`, words: beginning(note.text, 0) };
  const notice = missingPageNotices(passages, ENGLISH_WORDS).get(id);
  if (notice !== undefined) return { place: `${name}, p. ${id.slice('page-'.length)}`, words: `⟨${notice}⟩` };
  const at = passages.findIndex((one) => one.id === id || breakOf(one, id) !== undefined);
  const found = passages[at];
  if (!found) return undefined;
  const folio = id.startsWith('page-') ? id.slice('page-'.length) : openingFolio(found);
  // A heading says little of what it opens.
  const opened = found.kind === 'heading' ? passages.slice(at).find(({ kind }) => kind !== 'heading') : found;
  const first = opened ?? found;
  const words = beginning(
    textFrom(passages, passages.indexOf(first)),
    first === found ? (breakOf(found, id) ?? 0) : 0,
  );
  return { place: `${name}, p. ${folio}`, words };
}

/** A passage with those behind it, as far as they may be shown: what begins a page can be the end of a quotation. */
function textFrom(passages: readonly Passage[], from: number): string {
  const gap = passages.findIndex(({ kind }, index) => index > from && kind === 'lacuna');
  const texts = passages.slice(from, gap < 0 ? undefined : gap).map(({ text }) => text);
  return texts.join('\n');
}

/** Where a page begins in a passage, by its id: with a word that the page end cuts, at the beginning of that word. */
function breakOf({ pageBreaks, text }: Passage | Note, id: string): number | undefined {
  const found = pageBreaks.find(({ folio }) => `page-${folio}` === id);
  return found?.split === undefined ? found?.offset : text.lastIndexOf(' ', found.split) + 1;
}

function beginning(text: string, start: number): string {
  const whole = text.slice(start).trim();
  const cut = whole.length > MOST ? `${whole.slice(0, MOST + 1).replace(/\s\S*$/, '')} …` : whole;
  const isWithin = start > 0 && !/[.!?]['"’”)]*\s*$/.test(text.slice(0, start));
  return isWithin ? `… ${cut}` : cut;
}
