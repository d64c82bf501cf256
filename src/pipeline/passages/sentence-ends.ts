/** A line that ends a sentence, with or without the sign of a note behind its stop. */
export const ENDS = /[.?!]["'”’)\]]*\s*([1-9IzZ*†•·]\.?|["”]\s*\.?)?\s*$/;
/** A line that may begin a sentence. */
export const OPENS = /^\s*["“‘([]?\s*[\p{Lu}\d(]/u;
