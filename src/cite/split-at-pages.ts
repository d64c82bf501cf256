/** "p. 61", "nn. 2–3", "chap. 4", "vol. 1", and what styles write without a word before it: "70–101", "71n1". */
const NUMBERED =
  /(\b(?:pp?|nn?|ch|chap|vol|no)\. (?:\d+|[ivxlc]+)(?:[–-](?:\d+|[ivxlc]+))?(?!\w)|(?<![\w/–-])(?:\d+[–-]\d+|[ivxlc]+–[ivxlc]+)(?![\w/–-]))/;

/** Parts a citation so that every second piece names pages, notes or volumes, which no line may break. */
export function splitAtPages(citation: string): readonly string[] {
  return citation.split(NUMBERED);
}

/** The same in HTML, whose tags have no such numbers in them: these pieces stay in one line. */
export function keepPagesInLine(html: string): string {
  return splitAtPages(html)
    .map((piece, index) => (index % 2 === 1 ? `<span class="nowrap">${piece}</span>` : piece))
    .join('');
}
