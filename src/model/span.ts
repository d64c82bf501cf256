/** A half-open stretch `[start, end)` of `witness.txt`, in UTF-16 units from its first character (0-based). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
