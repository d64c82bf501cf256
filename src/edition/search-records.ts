/** The records of the search index, made from the data of a work. */
import type { EditionData, EditionPassage } from '../schemas/edition-data.ts';
import { isOpenAtEnd } from '../search/quoted-stretches.ts';
import { sentenceAt } from '../search/sentences.ts';
import { tokensOf } from '../search/tokens.ts';
import { type RecordPlace, writeRecordAddress } from '../search/words/record-address.ts';
import { writeUnits } from '../search/words/units.ts';

/** One record of the search index: a passage or a note. */
export interface SearchRecord {
  /** See `writeRecordAddress`. */
  readonly url: string;
  /** See `writeUnits`. */
  readonly content: string;
  readonly language: string;
}

/**
 * The records of a work in reading order, a note behind the passage that refers to it: all that has words. A missing
 * page has none.
 *
 * @param before how many records other works have before it
 */
export function searchRecords(data: EditionData, before: number): SearchRecord[] {
  const annotated = annotatedPassages(data.passages);
  return inReadingOrder(data.passages)
    .filter(({ kind, text }) => kind !== 'lacuna' && tokensOf(text).length > 0)
    .map((passage, index) => ({
      url: writeRecordAddress({
        ...placeOf(passage, annotated.get(passage.id)),
        ...(runsOn(data.passages, passage) && { quoted: 'on' }),
        order: before + index,
      }),
      content: writeUnits(passage.text),
      language: data.work.language.slice(0, 2),
    }));
}

/** A reference to a note: the passage in which it stands, and where in its text. */
interface Annotated {
  readonly passage: EditionPassage;
  readonly offset: number;
}

/** What each note annotates, by the id of the note; of several references the first. */
function annotatedPassages(passages: readonly EditionPassage[]): Map<string, Annotated> {
  const annotated = new Map<string, Annotated>();
  for (const passage of passages) {
    for (const { note, offset } of passage.noteRefs) {
      if (!annotated.has(note)) annotated.set(note, { passage, offset });
    }
  }
  return annotated;
}

/** A note to which nothing refers follows the last passage that begins on its page or before it. */
function inReadingOrder(passages: readonly EditionPassage[]): EditionPassage[] {
  const annotated = annotatedPassages(passages);
  const after = new Map<EditionPassage, EditionPassage[]>();
  const texts = passages.filter(({ kind }) => kind !== 'note');
  for (const note of passages.filter(({ kind }) => kind === 'note')) {
    const host =
      annotated.get(note.id)?.passage ??
      texts.findLast(({ chapter, folio }) => chapter === note.chapter && folio === note.folio) ??
      texts.findLast(({ chapter }) => chapter === note.chapter);
    if (host) after.set(host, [...(after.get(host) ?? []), note]);
  }
  return texts.flatMap((passage) => [passage, ...(after.get(passage) ?? [])]);
}

function placeOf(passage: EditionPassage, annotated: Annotated | undefined): Omit<RecordPlace, 'order'> {
  const { text, url, pageBreaks, label, kind, speaker } = passage;
  // The sign stands behind the word that it annotates, perhaps at the very end of its sentence.
  const annotates = annotated && sentenceAt(annotated.passage.text, Math.max(0, annotated.offset - 1));
  const [chapter = '', id = ''] = url.split('#');
  return {
    chapter,
    passage: id,
    // A break before the first word says nothing that the id of the passage does not say.
    pages: pageBreaks
      .filter(({ offset }) => offset > 0)
      .map(({ offset, folio }) => ({ folio, token: tokensOf(text.slice(0, offset)).length })),
    ...(label !== undefined && { note: label }),
    ...(annotates && { annotates }),
    ...(kind === 'quotation' && { quoted: 'all' as const }),
    ...(speaker !== undefined && { speaker }),
  };
}

/** Whether a quotation is open at the end of a paragraph and opened anew by the next one, as print does it. */
function runsOn(passages: readonly EditionPassage[], passage: EditionPassage): boolean {
  if (passage.kind !== 'paragraph' || !isOpenAtEnd(passage.text)) return false;
  const next = passages[passages.indexOf(passage) + 1];
  return next?.kind === 'paragraph' && next.chapter === passage.chapter && /^[“"«„]/.test(next.text);
}
