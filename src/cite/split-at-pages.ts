/** "p. 61", "nn. 2–3", "chap. 4", "vol. 1", and what stands without a word before it: "70–101", "v–viii", "1917-1923". */
const NUMBERED =
  /(\b(?:pp?|nn?|ch|chap|vol|no)\. (?:\d+|[ivxlc]+)(?:[–-](?:\d+|[ivxlc]+))?(?!\w)|(?<![\w/–-])(?:\d+[–-]\d+|[ivxlc]+–[ivxlc]+)(?![\w/–-]))/;

/** Parts a citation so that every second piece names pages, notes, volumes or years, which no line may break. */
export function splitAtPages(citation: string): readonly string[] {
  return citation.split(NUMBERED);
}

/** The same in the HTML of a citation, whose tags have no attributes: these pieces stay in one line. */
export function keepPagesInLine(html: string): string {
  return splitAtPages(html)
    .map((piece, index) => (index % 2 === 1 ? `<span class="nowrap">${piece}</span>` : piece))
    .join('');
}
