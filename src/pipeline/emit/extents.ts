import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { formatLocus, locusOf, offsetOf, parseLocus, type Witness } from '../../model/witness.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';

/** The stretches of the witness that a text was read from, in order; paragraphs of a note apart. */
export interface Extent {
  readonly id: string;
  readonly paragraphs: readonly (readonly Span[])[];
}

/**
 * Where the passages and notes of a chapter stand in the witness. Tokens with nothing but white space between
 * them make one stretch.
 *
 * @param ids ids of the passages, then of the notes
 */
export function extentsOf(draft: ChapterDraft, ids: readonly string[], witness: Witness): Extent[] {
  const rows = [
    ...draft.passages.map((passage) =>
      passage.kind === 'lacuna' || passage.tokens.length === 0 ? [] : [passage.tokens],
    ),
    ...draft.notes.map((note) => note.paragraphs),
  ];
  return rows.map((paragraphs, index) => ({
    id: ids[index] ?? '',
    paragraphs: paragraphs.map((tokens) => stretchesOf(tokens, witness)),
  }));
}

function stretchesOf(tokens: readonly Token[], witness: Witness): Span[] {
  const stretches: Span[] = [];
  for (const span of tokens.flatMap((token) => token.spans)) {
    const last = stretches.at(-1);
    if (last && last.end <= span.start && witness.text.slice(last.end, span.start).trim() === '') {
      stretches[stretches.length - 1] = { start: last.start, end: span.end };
    } else stretches.push(span);
  }
  return stretches;
}

/** The extents as the committed file holds them: `p61-3<TAB>2810:1-2816:40 2819:1-2819:12`, paragraphs parted by `/`. */
export function formatExtents(extents: readonly Extent[], witness: Witness): string {
  const written = (offset: number) => formatLocus(locusOf(witness, offset));
  const rows = extents.map(({ id, paragraphs }) => {
    const places = paragraphs.map((spans) =>
      spans.map(({ start, end }) => `${written(start)}-${written(end)}`).join(' '),
    );
    return `${id}\t${places.join(' / ')}`;
  });
  return `${rows.join('\n')}\n`;
}

/** The extents in a committed file. Throws at a line that does not point into the witness. */
export function parseExtents(text: string, witness: Witness): Extent[] {
  const offset = (written: string | undefined) => {
    const locus = written === undefined ? undefined : parseLocus(written);
    const at = locus && offsetOf(witness, locus);
    if (at === undefined) throw new Error(`extent ${written}: no such place in the witness`);
    return at;
  };
  return text.split('\n').flatMap((row) => {
    const [id, places] = row.split('\t');
    if (!id || places === undefined) return [];
    const paragraphs = places === '' ? [] : places.split(' / ');
    return [
      {
        id,
        paragraphs: paragraphs.map((paragraph) =>
          paragraph.split(' ').map((place) => {
            const [start, end] = place.split('-');
            return { start: offset(start), end: offset(end) };
          }),
        ),
      },
    ];
  });
}
