import { folioInId } from '../edition/page-extent.ts';
import { series } from '../edition/wording.ts';
import type { Folio } from '../model/folio.ts';
import { quotedStretches } from '../search/quoted-stretches.ts';
import type { QuotedWords } from './cite-record.ts';
import { overlap, type Selected, type SelectedPart, type Stretch } from './selected-part.ts';

/** Whose words a selection has. */
export interface Speaking {
  /** All of it is quoted in the book from someone else. */
  readonly quoted?: QuotedWords;
  /** Of what is quoted: the note of the print that goes with it, by its sign, its id, and the page that it is on. */
  readonly printedNote?: { readonly label: string; readonly note: string; readonly folio: Folio };
  /** Part of it is quoted and part is not, and the selection has only one of the two quotation marks. */
  readonly isParted?: true;
  /** It holds block quotations among other words: whose, as far as that is known. */
  readonly holds?: readonly string[];
}

/** How far behind its last word the sign of the note that belongs to a quotation can stand: stops and marks. */
const NEAR = 4;

/** Finds out who speaks in a selection, by the quotation marks of the print and by its block quotations. */
export function whoSpeaks(parts: Selected): Speaking {
  const spoken = parts.filter(({ kind }) => kind !== 'gap');
  const holders = spoken.map(quotationOf);
  if (spoken.length > 0 && holders.every((holder) => holder !== undefined)) {
    const speakers = new Set(spoken.map(({ speaker }) => speaker ?? ''));
    const [speaker = ''] = speakers.size === 1 ? speakers : [];
    const last = spoken.at(-1);
    const printedNote = last && noteOf(last, holders.at(-1));
    return { quoted: speaker === '' ? {} : { speaker }, ...(printedNote && { printedNote }) };
  }
  const isParted = spoken.some((part, index) => holders[index] === undefined && partsQuotation(part));
  const blocks = spoken.filter(({ kind }) => kind === 'quotation');
  const speakers = [...new Set(blocks.map(({ speaker }) => speaker ?? ''))];
  return { ...(isParted && { isParted }), ...(blocks.length > 0 && { holds: speakers }) };
}

/** " from Ann and Bob"; nothing where it is not known of all. */
export function named(speakers: readonly string[]): string {
  return speakers.includes('') ? '' : ` from ${series(speakers)}`;
}

/** The quotation in which all selected words of a part stand. */
function quotationOf(part: SelectedPart): Stretch | undefined {
  if (part.kind === 'quotation') return { start: 0, end: part.text.length };
  const words = lettersOf(part);
  return quotationsIn(part.text).find(({ start, end }) => start <= words.start && words.end <= end);
}

/** Whether the selection begins or ends within a quotation of which it also has a part, or has one of its two marks. */
function partsQuotation(part: SelectedPart): boolean {
  if (part.kind === 'quotation') return false;
  const words = lettersOf(part);
  const selected = part.text.slice(part.start, part.end);
  if (selected.split('“').length !== selected.split('”').length) return true;
  return quotationsIn(part.text).some(
    (quotation) =>
      overlap(quotation, words) && (quotation.start + 1 < words.start || words.end < quotation.end - 1),
  );
}

/** What stands between quotation marks; one that closes and was not opened began before the text. */
function quotationsIn(text: string): Stretch[] {
  const isOpen = /^[^“]*”/.test(text);
  return quotedStretches(isOpen ? `“${text}` : text, false).map(({ start, end }) =>
    isOpen ? { start: Math.max(0, start - 1), end: end - 1 } : { start, end },
  );
}

/** The selected stretch from its first letter to its last one. */
function lettersOf({ text, start, end }: SelectedPart): Stretch {
  const selected = text.slice(start, end);
  const first = selected.search(/[\p{L}\p{N}]/u);
  const behind = /[^\p{L}\p{N}]*$/u.exec(selected)?.[0].length ?? 0;
  return { start: start + Math.max(0, first), end: end - behind };
}

/** The first sign of a note from the first selected word to just behind the end of the quotation. */
function noteOf(part: SelectedPart, quotation: Stretch | undefined): Speaking['printedNote'] {
  if (!quotation) return undefined;
  const found = part.noteRefs.find(({ at }) => at > part.start && at <= quotation.end + NEAR);
  if (!found) return undefined;
  const { label, note } = found;
  const folio = folioInId(note);
  return folio === undefined ? undefined : { label, note, folio };
}
