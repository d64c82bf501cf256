import type { Folio } from '../model/folio.ts';

/** The words that the edition adds to a text: names for those who hear the page, notices for those who see it. */
export interface ReadingWords {
  /** Name of a page break: "page 62". */
  page(folio: Folio): string;
  /** Short label where the page changes in the list of notes: "p. 62". */
  pageLabel(folio: Folio): string;
  /** Name of a note reference: "note 2, page 61". */
  noteReference(mark: string, folio: Folio): string;
  /** Name of a link back; `nth` (1-based) tells several references to one note apart, else it is absent. */
  backToReference(label: string, folio: Folio, nth?: number): string;
  /** Name of the sign of an editor's note: "editor’s note a". */
  editorNoteReference(sign: string): string;
  /** Name of a link from an editor's note back to its words. */
  backToEditorNote(sign: string, folio: Folio): string;
  /** Heading of the editors' notes. */
  readonly editorNotes: string;
  /** Heading of the notes. */
  readonly notes: string;
  /** Label of the part of a note that runs over from an earlier page: "2, continued". */
  continuedNote(label: string): string;
  /** Explains a sign to which no note was found. */
  readonly unmatchedMark: string;
  /** Explains a note to which no sign was found. */
  readonly unreferencedNote: string;
  /** Explains words in angle brackets. */
  readonly supplied: string;
  /** Explains an uncertain reading; `alternatives` may be empty. */
  doubt(alternatives: readonly string[]): string;
  /** Name of the notice of a missing page. */
  missingPageName(folio: Folio): string;
  /**
   * Text of the notice for a run of missing pages.
   *
   * @param folios the first page of the run and those that follow it
   * @param breaksOff whether the text before the run stops in mid-sentence
   */
  missingPages(folios: readonly Folio[], breaksOff: boolean): string;
}

/** The words of the edition in English. */
export const ENGLISH_WORDS: ReadingWords = {
  page: (folio) => `page ${folio}`,
  pageLabel: (folio) => `p. ${folio}`,
  noteReference: (mark, folio) => `note ${mark}, page ${folio}`,
  backToReference: (label, folio, nth) =>
    `Back to note ${label}, page ${folio}${nth === undefined ? '' : ` (reference ${nth})`}`,
  editorNoteReference: (sign) => `editor’s note ${sign}`,
  backToEditorNote: (sign, folio) => `Back to the words of editor’s note ${sign}, page ${folio}`,
  editorNotes: 'Editor’s notes',
  notes: 'Notes',
  continuedNote: (label) => `${label}, continued`,
  unmatchedMark: 'no note with this number stands on this page of the source',
  unreferencedNote: 'no mark for this note was found in the text of the page',
  supplied: 'supplied by the editors; the source lacks it',
  doubt: (alternatives) =>
    alternatives.length > 0
      ? `reading uncertain; it may be ${alternatives.map(named).join(' or ')}`
      : 'reading uncertain',
  missingPageName: (folio) => `Missing page ${folio}`,
  missingPages: (folios, breaksOff) => {
    const [first = '', ...rest] = folios;
    const last = rest.at(-1);
    if (last === undefined) {
      const notice = `Page ${first} is missing from our source.`;
      return breaksOff
        ? `${notice} The sentence before it breaks off; the next begins in mid-sentence.`
        : notice;
    }
    const notice = `Pages ${first} to ${last} are missing from our source.`;
    return breaksOff
      ? `${notice} The sentence before them breaks off; the next begins in mid-sentence.`
      : notice;
  },
};

/** An alternative of no words says that nothing may have been printed. */
function named(alternative: string): string {
  return alternative === '' ? '(nothing)' : `“${alternative}”`;
}
