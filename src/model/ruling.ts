/** `certain`: the evidence leaves nothing else. `probable`: it speaks for this against all else that is possible. */
export type Certainty = 'certain' | 'probable';

/** Where a ruling stands in `content/`. */
export interface FiledPlace {
  /** Name of its file without ending, that of its chapter: `07-the-constitution-of-the-rsfsr`. */
  readonly stem: string;
  /** Position in the list of the file, 0-based. */
  readonly index: number;
}

/** What every ruling says: where, what the witness has there, and why the editors decided. */
interface AtReading {
  /** Written locus of the first character of the reading in the witness, `1377:26` (line and column, 1-based). */
  readonly at: string;
  /**
   * What the witness has there, letter for letter. `|` stands for a line end with all that lies between the two
   * lines in the text: spaces, blank lines, at a page end also furniture and notes.
   */
  readonly reading: string;
  readonly certainty: Certainty;
  /** Names of the readings that found it, at least one: `a`, `b`, `third`, `editor`, `reader`. */
  readonly readers: readonly string[];
  readonly why: string;
  /** Which printed copy was seen: library and shelfmark, or the printing; absent where none was. */
  readonly copy?: string;
  /** Day on which the copy was seen, `2026-11-23`. Never absent beside a copy. */
  readonly date?: string;
  /** Who is thanked for it, as they wished to be named. */
  readonly thanks?: string;
  /** Where the editors keep it; absent of one that stands in no file yet. */
  readonly filed?: FiledPlace;
}

/** The words that the print has; empty for a sign that it has not. */
export interface WordReading extends AtReading {
  readonly kind: 'reading';
  readonly printed: string;
}

/** The reading stands as received: no stage changes it. */
export interface KeptReading extends AtReading {
  readonly kind: 'keep';
}

/** Words with `[^2]` where the sign of note 2 of their page stands. */
export interface NoteReference extends AtReading {
  readonly kind: 'note-reference';
  readonly printed: string;
}

/** The reading is the sign that opens a note: a note begins behind it. */
export interface NoteLabel extends AtReading {
  readonly kind: 'note-label';
  /** The printed sign, in the witness or not: `4`. */
  readonly label: string;
}

/** Words after the reading that the witness lost; shown as supplied by the editors. */
export interface SuppliedWords extends AtReading {
  readonly kind: 'supplied';
  readonly printed: string;
}

/** A passage (in a note: a paragraph) begins at the reading, or the one that does goes on from the one before. */
export interface ParagraphRuling extends AtReading {
  readonly kind: 'paragraph';
  readonly do: 'split' | 'join';
}

/** Kind of the passage that begins with the reading. */
export interface KindRuling extends AtReading {
  readonly kind: 'kind';
  readonly as: 'paragraph' | 'quotation' | 'item';
}

/** Who spoke or wrote the block quotation that begins with the reading, where the text or a note names him. */
export interface SpeakerRuling extends AtReading {
  readonly kind: 'speaker';
  /** As a citation names him: `Lenin`. */
  readonly name: string;
}

/** The print sets the reading in italics, or in none where the stages infer some. */
export interface EmphasisRuling extends AtReading {
  readonly kind: 'emphasis';
  /** Absent for italics. */
  readonly as?: 'roman';
}

/** The reading is in another language than its work. */
export interface LanguageRuling extends AtReading {
  readonly kind: 'language';
  /** BCP 47 code. */
  readonly lang: string;
}

/** The edition is not sure of the reading: it keeps its text and names what else may be printed, if anything. */
export interface DoubtRuling extends AtReading {
  readonly kind: 'doubt';
  readonly alternatives: readonly string[];
}

/**
 * What the editors say of a reading that stands as printed: a slip of author or printer, a spelling that disagrees
 * with another, where a reader would stumble.
 */
export interface EditorNoteRuling extends AtReading {
  readonly kind: 'editor-note';
  /** A sentence or two, as readers see it. */
  readonly text: string;
}

/** A decision that an editor made by hand. It beats every rule of the pipeline at its place, and only there. */
export type Ruling =
  | WordReading
  | KeptReading
  | NoteReference
  | NoteLabel
  | SuppliedWords
  | ParagraphRuling
  | KindRuling
  | SpeakerRuling
  | EmphasisRuling
  | LanguageRuling
  | DoubtRuling
  | EditorNoteRuling;

/** Stands for a line end inside a reading, as it does in the provenance. */
export const LINE_END = '|';
