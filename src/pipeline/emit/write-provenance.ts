import type { DroppedRecord, ReadingRecord } from '../../model/provenance.ts';
import type { Token } from '../../model/token.ts';
import type { Variant } from '../../model/variant.ts';
import { formatLocus, locusOf, type Witness } from '../../model/witness.ts';
import type { Draft } from '../passages/block.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';

/**
 * The readings of a chapter that were changed on evidence or are in doubt, in the order of passages and notes: one record per
 * word. Note marks are recorded as cut out, headings that the outline corrects with the lines they stand on.
 */
export function readingRecords(draft: ChapterDraft, witness: Witness): ReadingRecord[] {
  const records: ReadingRecord[] = [];
  for (const passage of draft.passages) {
    if (passage.kind === 'lacuna') continue;
    if (passage.kind === 'heading') records.push(...headingRecords(passage, witness));
    else records.push(...passage.tokens.flatMap((token) => recordOf(token, witness)));
  }
  for (const note of draft.notes) {
    for (const paragraph of note.paragraphs)
      records.push(...paragraph.flatMap((token) => recordOf(token, witness)));
  }
  return records;
}

/** The records as the committed file holds them: one JSON value a line. */
export function formatRecords(records: readonly (ReadingRecord | DroppedRecord | Variant)[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

function recordOf(token: Token, witness: Witness): ReadingRecord[] {
  const isMark = token.role === 'note-mark';
  if (!isMark && token.changes.length === 0 && !token.doubt) return [];
  const cut = { cause: 'note-mark', evidence: `note ${token.mark}` };
  const changes = isMark
    ? [cut, ...token.changes.map(({ evidence }) => ({ ...cut, ...(evidence && { evidence }) }))]
    : token.changes;
  const evidence = [...new Set(changes.flatMap((change) => change.evidence ?? []))].join('; ');
  return [
    {
      at: formatLocus(locusOf(witness, token.spans[0].start)),
      from: token.spans.map((span) => witness.text.slice(span.start, span.end)).join('|'),
      to: token.form,
      cause: [...new Set(changes.map((change) => change.cause))].join(' '),
      ...(evidence !== '' && { evidence }),
      ...(token.doubt && { or: token.doubt.alternatives, doubt: token.doubt.evidence }),
    },
  ];
}

function headingRecords(passage: Draft, witness: Witness): ReadingRecord[] {
  const words = passage.tokens.filter((token) => token.role === 'word');
  const marks = passage.tokens
    .filter((token) => token.role === 'note-mark')
    .flatMap((token) => recordOf(token, witness));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return marks;
  const from = witness.text.slice(first.spans[0].start, last.spans.at(-1)?.end).replace(/\s*\n\s*/g, '|');
  const to = passage.text ?? '';
  if (from === to) return marks;
  const at = formatLocus(locusOf(witness, first.spans[0].start));
  return [{ at, from, to, cause: 'outline-heading', evidence: 'work.yaml' }, ...marks];
}
