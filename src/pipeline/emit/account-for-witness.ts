import type { PageMap } from '../../model/page-map.ts';
import type { DroppedRecord } from '../../model/provenance.ts';
import type { Span } from '../../model/span.ts';
import { formatLocus, locusOf, type Witness } from '../../model/witness.ts';
import { markupOf } from '../added/read-added-page.ts';
import { textsOf } from '../map-texts.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import type { ZonedPage } from '../zones/zone.ts';

/** What became of the witness: all that was dropped, in order, and the characters by their fate. */
export interface Account {
  /** What was dropped, with its reason. */
  readonly dropped: readonly DroppedRecord[];
  /** Characters of the witness by fate; white space between words is a fate of its own. They add up to all. */
  readonly characters: {
    readonly kept: number;
    readonly changed: number;
    readonly dropped: number;
    readonly space: number;
  };
}

/**
 * Accounts for every character of the witness: kept in a passage or note, changed, dropped with a reason, or
 * white space between words. Throws where a character has two fates or none: that would be our bug, and a word
 * lost or doubled.
 */
export function accountForWitness(
  witness: Witness,
  map: PageMap,
  pages: readonly ZonedPage[],
  drafts: readonly ChapterDraft[],
): Account {
  const fates: { span: Span; fate: 'kept' | 'changed' | 'dropped'; reason?: string }[] = [];
  for (const token of textsOf(drafts).flat()) {
    const fate = token.role === 'note-mark' ? 'dropped' : token.changes.length > 0 ? 'changed' : 'kept';
    for (const span of token.spans)
      fates.push({ span, fate, ...(fate === 'dropped' && { reason: 'note-mark' }) });
  }
  for (const page of pages) {
    for (const { line, kind } of page.lines) {
      if (kind === 'body' || kind === 'notes' || kind === 'heading' || kind === 'blank') continue;
      fates.push({ span: trimmed(witness, line.span), fate: 'dropped', reason: kind });
    }
  }
  for (const record of map.pages) {
    for (const { lines } of record.duplicates ?? []) {
      const start = witness.lines[lines[0] - 1]?.span.start ?? 0;
      const end = witness.lines[lines[1] - 1]?.span.end ?? 0;
      fates.push({ span: trimmed(witness, { start, end }), fate: 'dropped', reason: 'duplicate-scan' });
    }
  }
  for (const span of pages.flatMap(markupOf)) fates.push({ span, fate: 'dropped', reason: 'markup' });
  for (const { label } of drafts.flatMap((draft) => draft.notes)) {
    if (label) fates.push({ span: label, fate: 'dropped', reason: 'note-label' });
  }
  fates.sort((a, b) => a.span.start - b.span.start);
  const characters = { kept: 0, changed: 0, dropped: 0, space: 0 };
  let at = 0;
  for (const { span, fate } of fates) {
    checkGap(witness, at, span.start);
    characters.space += span.start - at;
    characters[fate] += span.end - span.start;
    at = span.end;
  }
  checkGap(witness, at, witness.text.length);
  characters.space += witness.text.length - at;
  const dropped = fates.flatMap(({ span, reason }) =>
    reason && reason !== 'note-mark'
      ? [
          {
            at: formatLocus(locusOf(witness, span.start)),
            from: shown(witness.text.slice(span.start, span.end), reason),
            reason,
          },
        ]
      : [],
  );
  return { dropped, characters };
}

/** A second scan of a page is named, not printed again: its text stands in the page map's lines. */
function shown(text: string, reason: string): string {
  return reason === 'duplicate-scan' ? `${text.split('\n').length} lines` : text;
}

function trimmed(witness: Witness, span: Span): Span {
  const text = witness.text.slice(span.start, span.end);
  const start = span.start + text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

function checkGap(witness: Witness, from: number, to: number): void {
  const between = witness.text.slice(from, to);
  const place = formatLocus(locusOf(witness, Math.min(from, to)));
  if (to < from)
    throw new Error(
      `witness ${place}: "${witness.text.slice(to, from)}" stands in two places of the edition (our bug)`,
    );
  if (between.trim() !== '')
    throw new Error(`witness ${place}: "${between.trim()}" stands nowhere in the edition (our bug)`);
}
