/** A place at which another scan of the same printed page, restored like the text, has another reading. */
export interface Variant {
  /** Locus of the word in the scan that the text follows, `1377:19`. */
  readonly at: string;
  /** What the witness has there; a vertical bar stands where a line end parts it. */
  readonly from: string;
  /** What the rules make of it. Rulings come after: the histories say what the edition reads. */
  readonly reads: string;
  /** Locus of the word in the other scan. */
  readonly otherAt: string;
  /** What the witness has there. */
  readonly otherFrom: string;
  /** What it would be restored to, were it alone. */
  readonly otherReads: string;
  /** The other reading was taken, the text's own stood, or it is open and shown as doubtful. */
  readonly choice: 'other' | 'base' | 'open';
}
