// Whether what was typed may name a place. A small test, so that the list of places is fetched at once only for it.

/** Words that name a place by themselves or stand before its number. */
const PLACE_WORD =
  /(?:^|[\s\d.,;(])(?:p{1,2}|pgs?|pages?|n{1,2}|fns?|notes?|footnotes?|chs?|chaps?|chapters?|pts?|parts?|vols?|volumes?)\.?\s*(?:[\divxlcm]+|[a-h]|[*†‡§])(?![\p{L}])/iu;
const TITLE_WORD =
  /^(?:the\s+)?(?:preface|foreword|introduction|contents|index|abbreviations|postscript|epilogue)\b/i;
/** A figure or a Roman numeral, which in few words may be the number of a page. */
const NUMBER = /\d|(?:^|\s)[ivxlc]+(?![\p{L}])/iu;
const FEW_WORDS = 4;

/** Whether a search looks like a place: "61", "vi", "p. 61 n. 2", "Carr, Interregnum, 61", "preface". */
export function isLikePlace(asked: string): boolean {
  const words = asked.trim().split(/\s+/);
  if (PLACE_WORD.test(asked) || TITLE_WORD.test(asked.trim())) return true;
  return words.length <= FEW_WORDS ? NUMBER.test(asked) : /,\s*\d+\W*$/.test(asked);
}
