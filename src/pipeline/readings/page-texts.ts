import type { Chapter } from '../../model/chapter.ts';
import type { Folio } from '../../model/folio.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Inline, NoteRef } from '../../model/passage.ts';

/**
 * What the edition has of each printed page, as one plain text: its passages, then its notes, one a line, in the order
 * of the edition. A record of a reading names a page by the hash of this text, so it holds words and signs only: no
 * ids, kinds, links, emphasis or doubts, which may change without anything being read otherwise.
 *
 * A word that a page end cuts stands whole on the page on which it begins. The sign of a note stands as `[^2]`, in the
 * text and before the note, as printed and whether or not the two were tied together; a note that runs over has none on
 * its later pages.
 *
 * @returns the pages whose text the source holds, in the order of the book; empty for one without words
 */
export function pageTexts({
  chapters,
  map,
}: {
  readonly chapters: readonly Chapter[];
  readonly map: PageMap;
}): Map<Folio, string> {
  const lines = new Map<Folio, string[]>(
    map.pages.flatMap(({ folio, status }) => (status === 'present' ? [[folio, []]] : [])),
  );
  const put = (stretches: readonly Stretch[]) => {
    for (const { folio, text } of stretches) if (text !== '') lines.get(folio)?.push(text);
  };
  for (const chapter of chapters) {
    let folio = chapter.pages.first;
    for (const passage of chapter.passages) {
      // Nothing is printed of a missing page; the page behind it opens itself.
      if (passage.kind === 'lacuna') continue;
      put(stretchesOf(passage, passage.noteRefs, folio));
      // A passage may end in the word that the page end cuts: then nothing of it stands on the page that it opens.
      folio = passage.pageBreaks.at(-1)?.folio ?? folio;
    }
  }
  for (const { notes } of chapters) {
    for (const note of notes) {
      const [first, ...rest] = stretchesOf(note, [], note.folio);
      put([
        { folio: first?.folio ?? note.folio, text: `[^${note.label}] ${first?.text ?? ''}`.trim() },
        ...rest,
      ]);
    }
  }
  return new Map([...lines].map(([folio, texts]) => [folio, texts.join('\n')]));
}

/** What one printed page holds of a text. */
interface Stretch {
  readonly folio: Folio;
  readonly text: string;
}

/** A text parted before the first word that begins on each further page; signs go with the word before them. */
function stretchesOf(inline: Inline, refs: readonly NoteRef[], opening: Folio): Stretch[] {
  const breaks = inline.pageBreaks.toSorted((a, b) => a.offset - b.offset);
  const stretches: Stretch[] = [];
  let start = 0;
  let folio = opening;
  const close = (end: number) => {
    const own = refs.filter(({ offset }) => (offset > start || start === 0) && offset <= end);
    if (end > start || own.length > 0)
      stretches.push({ folio, text: withSigns(inline.text, start, end, own) });
    start = end;
  };
  for (const { offset, folio: next } of breaks) {
    if (offset > 0) close(offset);
    folio = next;
  }
  close(inline.text.length);
  return stretches;
}

function withSigns(text: string, start: number, end: number, refs: readonly NoteRef[]): string {
  let written = '';
  let at = start;
  for (const { offset, mark } of refs.toSorted((a, b) => a.offset - b.offset)) {
    written += `${text.slice(at, offset)}[^${mark}]`;
    at = offset;
  }
  return (written + text.slice(at, end)).trim();
}
