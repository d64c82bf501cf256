// Where notes stand beside a text.

/** A note that wants a place; all lengths in CSS pixels, from the top of the text. */
export interface NoteBox {
  /** Where its first line would stand beside the line of its mark. */
  readonly wanted: number;
  /** Height of all of it. */
  readonly height: number;
  /** Height of one of its lines. */
  readonly line: number;
  /** Whether the reader has unfolded it. */
  readonly isOpen: boolean;
}

/** A note in its place. */
export interface PlacedNote {
  readonly top: number;
  /** Height of what is shown. */
  readonly shown: number;
  readonly isFolded: boolean;
  /** Whether it is folded or would be, had the reader not unfolded it. */
  readonly isLong: boolean;
}

/** Lines that every note shows; of notes that have been pushed down fewer, so that those behind catch up. */
const LINES = { inPlace: 8, pushed: 5, farOff: 3 };
/** Lines from its mark at which a note is far off. */
const FAR = 12;
/** Folding away less than this many lines gains nothing. */
const WORTH = 2;

/**
 * Lays notes out from above, in the order in which they come: each beside its line or, where the one before it reaches
 * below that, under it. A note is folded only where it is long and the next one needs the room.
 *
 * @param notes in the order of their marks
 * @param gap least distance between two notes
 */
export function layOutNotes(notes: readonly NoteBox[], gap: number): PlacedNote[] {
  let free = Number.NEGATIVE_INFINITY;
  return notes.map(({ wanted, height, line, isOpen }, index) => {
    const top = Math.max(wanted, free);
    const late = (top - wanted) / line;
    const least = late < 0.5 ? LINES.inPlace : late < FAR ? LINES.pushed : LINES.farOff;
    const room = (notes[index + 1]?.wanted ?? Number.POSITIVE_INFINITY) - gap - top;
    const most = Math.max(least * line, room);
    const isLong = height > most + (WORTH - 0.5) * line;
    const isFolded = isLong && !isOpen;
    const shown = isFolded ? Math.floor(most / line + 0.01) * line : height;
    free = top + shown + gap;
    return { top, shown, isFolded, isLong };
  });
}
