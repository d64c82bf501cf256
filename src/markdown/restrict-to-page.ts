import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import {
  type AnchoredChapter,
  type AnchoredNote,
  type AnchoredPassage,
  anchorReferences,
} from './anchor-references.ts';
import { closingFolio, cutText, needsHyphen, type PageStretch, stretchesOf } from './cut-text.ts';

/** Which part of a passage or note stands on a page. */
export interface PagePart {
  /** The stretch of the whole text, 0-based and half-open; the stretches of all pages tile the text. */
  readonly start: number;
  readonly end: number;
  /** The passage or note begins on this page; otherwise its id names an earlier page. */
  readonly begins: boolean;
  /** It ends on this page. */
  readonly ends: boolean;
  /** A hyphen must be shown after the text, for the page end cuts a word in which none was printed. */
  readonly hyphen: boolean;
}

/** The part of a passage on one page. Its text has neither a hyphen at a cut nor spaces at its ends. */
export interface PassagePart extends AnchoredPassage {
  readonly part: PagePart;
}

/** The part of a note on one page. */
export interface NotePart extends AnchoredNote {
  readonly part: PagePart;
}

/** What one printed page holds of a chapter. References and notes keep the anchors of the whole chapter. */
export interface PageOfChapter extends AnchoredChapter {
  readonly folio: Folio;
  readonly passages: readonly PassagePart[];
  readonly notes: readonly NotePart[];
}

/**
 * The part of a chapter that stands on the printed page `folio`: its passages or their parts, the notes that
 * begin on it and what runs over to it from notes begun before. A word cut by the page end is parted at the
 * cut; `part.hyphen` asks for the hyphen that was printed there. A note reference goes with the word before it.
 * A page without text of this chapter gives empty lists; a missing page gives its notice.
 */
export function restrictToPage(chapter: Chapter, folio: Folio): PageOfChapter {
  const { passages, notes, ...record } = anchorReferences(chapter);
  const onPage: PassagePart[] = [];
  let opening = chapter.pages.first;
  for (const passage of passages) {
    if (passage.kind === 'lacuna') {
      opening = passage.id.slice('page-'.length);
      if (opening === folio) onPage.push({ ...passage, part: wholePart(0) });
    } else {
      onPage.push(...passageParts(passage, opening, folio));
      opening = closingFolio(passage, opening);
    }
  }
  return { ...record, folio, passages: onPage, notes: notes.flatMap((note) => noteParts(note, folio)) };
}

function passageParts(passage: AnchoredPassage, opening: Folio, folio: Folio): PassagePart[] {
  const { continues, brokenOff, ...rest } = passage;
  return partsOn(stretchesOf(passage, opening), passage.text, folio).map((part) => {
    const inline = cutText(passage, part);
    const piece = passage.text.slice(part.start, part.end);
    const textStart = part.start + piece.length - piece.trimStart().length;
    const noteRefs = passage.noteRefs
      .filter(({ offset }) => (part.begins || offset > part.start) && offset <= part.end)
      .map((ref) => ({
        ...ref,
        offset: Math.min(Math.max(ref.offset - textStart, 0), inline.text.length),
      }));
    return {
      ...rest,
      ...inline,
      noteRefs,
      ...(part.begins && continues ? { continues } : {}),
      ...(part.ends && brokenOff ? { brokenOff } : {}),
      part,
    };
  });
}

function noteParts(note: AnchoredNote, folio: Folio): NotePart[] {
  if (note.text === '') return note.folio === folio ? [{ ...note, pageBreaks: [], part: wholePart(0) }] : [];
  const parts = partsOn(stretchesOf(note, note.folio), note.text, folio);
  return parts.map((part) => ({ ...note, ...cutText(note, part), part }));
}

function partsOn(stretches: readonly PageStretch[], text: string, folio: Folio): PagePart[] {
  return stretches.flatMap(({ start, end, cutsWord, folio: page }) =>
    page === folio
      ? [
          {
            start,
            end,
            begins: start === 0,
            ends: end === text.length,
            hyphen: cutsWord && needsHyphen(text.slice(start, end)),
          },
        ]
      : [],
  );
}

function wholePart(length: number): PagePart {
  return { start: 0, end: length, begins: true, ends: true, hyphen: false };
}
