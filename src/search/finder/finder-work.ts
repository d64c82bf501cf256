/** A work as the quotation finder's files are made from it: all that an answer tells of a place. */
export interface FinderWork {
  /** Id of the work. */
  readonly id: string;
  /** Short title of the work. */
  readonly book: string;
  readonly chapters: readonly FinderChapter[];
}

/** A chapter of a work: its text runs on from passage to passage, each note stands for itself. */
export interface FinderChapter {
  /** Address of the chapter, base path included. */
  readonly address: string;
  /** Name as the contents have it. */
  readonly name: string;
  /** The part of the work to which it belongs, as the contents name it. */
  readonly part?: string;
  /** In reading order, missing pages among them. */
  readonly passages: readonly FinderPassage[];
  readonly notes: readonly FinderPassage[];
}

/** A passage or a note. */
export interface FinderPassage {
  readonly id: string;
  /** `gap`: a missing page; it has no text, and no words go on over it. */
  readonly kind: 'text' | 'quotation' | 'note' | 'gap';
  readonly text: string;
  /** The printed page on which it begins. */
  readonly folio: string;
  /** Where later printed pages begin, by offset in UTF-16 units. */
  readonly breaks: readonly FolioBreak[];
  /** Notes only: the printed sign. */
  readonly label?: string;
  /** Quotations only: who spoke or wrote it. */
  readonly speaker?: string;
}

/** The place in a text at which a printed page begins. */
export interface FolioBreak {
  readonly offset: number;
  readonly folio: string;
}
