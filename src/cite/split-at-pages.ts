/** "p. 61", "nn. 2–3", "chap. 4", "vol. 1", and what styles write without a word before it: "70–101", "71n1". */
const NUMBERED =
  /(\b(?:pp?|nn?|ch|chap|vol|no)\. (?:\d+|[ivxlc]+)(?:[–-](?:\d+|[ivxlc]+))?(?!\w)|(?<![\w–-])(?:\d+[–-]\d+|[ivxlc]+–[ivxlc]+)(?![\w–-]))/;

/** Parts a citation so that every second piece names pages, notes or volumes, which no line may break. */
export function splitAtPages(citation: string): readonly string[] {
  return citation.split(NUMBERED);
}
