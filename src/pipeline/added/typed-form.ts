/** What opens a line of a typed page that is no plain paragraph; the marker and one space. */
export const MARKER = /^(?:>|-|##) (?=\S)/;

/** What opens a note: its sign, `[^2]: `. */
export const LABEL = /^\[\^([^\]\s]+)\]:(?: |$)/;

/** The sign of a note in the text, `[^2]`. */
export const SIGN = /\[\^([^\]\s]+)\]/g;

/** Stands for a sign before the rest of a note that began on the page before. */
export const REST = '…';
