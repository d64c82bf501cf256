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
  /** Says in the fewest words that no note was found to a sign. */
  readonly unmatchedMark: string;
  /** Explains a note to which no sign was found. */
  readonly unreferencedNote: string;
  /** Explains a note that no sign opens, such as the end of one that begins on a missing page. */
  readonly unsignedNote: string;
  /** Explains words in angle brackets. */
  readonly supplied: string;
  /** What else a doubtful reading may be: "or ‘ideal’"; without alternatives: that it cannot be read. */
  alternatives(others: readonly string[]): string;
  /** Name of the link from a doubtful reading to its entry in the list. */
  doubtReference(others: readonly string[], folio: Folio): string;
  /** Name of the link from its entry back to the reading. */
  backToDoubt(reading: string, folio: Folio): string;
  /** Heading of the list of doubtful readings. */
  readonly doubtfulReadings: string;
  /** Label of the switch that has doubtful readings announced where they stand. */
  readonly announceDoubts: string;
  /** What is announced there: "doubtful reading: or ‘ideal’". */
  announcedDoubt(others: string): string;
  /** Where a reading stands: "p. 61", "p. 61 n. 2"; in a note that runs over: "p. 62 (n. 2, p. 61)". */
  place(folio: Folio, note?: { readonly label: string; readonly folio: Folio }): string;
  /** What else a reading may be, and why that is open. */
  withReason(others: string, reason: string): string;
  /** Told at the end of a page whose last sentence goes on on a missing one. */
  readonly breaksOff: string;
  /** Name of the notice of a missing page. */
  missingPageName(folio: Folio): string;
  /**
   * Text of the notice for a run of missing pages.
   *
   * @param folios the first page of the run and those that follow it
   * @param around whether the text before the run stops in mid-sentence, and whether the text after it begins so
   */
  missingPages(
    folios: readonly Folio[],
    around: { readonly breaksOff: boolean; readonly beginsWithin: boolean },
  ): string;
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
  continuedNote: (label) => `${label} ⟨continued⟩`,
  unmatchedMark: 'no note',
  unreferencedNote: 'no mark for this note was found in the text of the page',
  unsignedNote: 'no sign stands before this note in our source',
  supplied: 'supplied by us; the source lacks it',
  alternatives: (others) =>
    others.length > 0 ? others.map((other) => `or ${named(other)}`).join(' ') : 'cannot be read for certain',
  doubtReference: (others, folio) =>
    `${ENGLISH_WORDS.announcedDoubt(ENGLISH_WORDS.alternatives(others))}, page ${folio}, in the list`,
  backToDoubt: (reading, folio) => `Back to the doubtful reading “${reading}”, page ${folio}`,
  doubtfulReadings: 'Doubtful readings',
  announceDoubts: 'Announce doubtful readings in place',
  announcedDoubt: (others) => `doubtful reading: ${others}`,
  place: (folio, note) => {
    if (note === undefined) return `p. ${folio}`;
    return note.folio === folio
      ? `p. ${folio} n. ${note.label}`
      : `p. ${folio} (n. ${note.label}, p. ${note.folio})`;
  },
  withReason: (others, reason) => `${others} — ${reason}`,
  breaksOff: 'The sentence breaks off here; the next page is missing from our source.',
  missingPageName: (folio) => `Missing page ${folio}`,
  missingPages: (folios, { breaksOff, beginsWithin }) => {
    const [first = '', ...rest] = folios;
    const last = rest.at(-1);
    const [pages, them] =
      last === undefined ? [`Page ${first} is`, 'it'] : [`Pages ${first} to ${last} are`, 'them'];
    const notice = `${pages} missing from our source.`;
    if (breaksOff) {
      const next = beginsWithin ? '; the next begins in mid-sentence' : '';
      return `${notice} The sentence before ${them} breaks off${next}.`;
    }
    return beginsWithin ? `${notice} The text after ${them} begins in mid-sentence.` : notice;
  },
};

/** An alternative of no words says that nothing may have been printed. */
function named(alternative: string): string {
  return alternative === '' ? 'nothing' : `‘${alternative}’`;
}
