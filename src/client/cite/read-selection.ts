// Reads what is selected of a text: which words of which passages and notes, and what is known of them.

import type { CiteRecord } from '../../cite/cite-record.ts';
import type { SelectedPart, Stretch } from '../../cite/selected-part.ts';
import { wholeWords } from '../../cite/selected-part.ts';
import type { Folio } from '../../model/folio.ts';
import { onlyPlace } from '../../search/only-place.ts';
import { NOT_OF_THE_TEXT } from '../not-of-the-text.ts';
import { folioOfId } from '../text-passages.ts';

/** A selected part with the element that holds its words. */
export type PartOfPage = SelectedPart & { readonly holder: HTMLElement };

type Filled<Part> = {
  -readonly [Key in keyof Part]: Part[Key] extends readonly (infer One)[] ? One[] : Part[Key];
};

/**
 * The parts of the passages and notes that a range has; none where it begins outside of a text.
 *
 * @param record of the page; on the view of a printed page it tells the page, in a chapter the passages do
 */
export function readSelection(range: Range, { folio, unsure }: CiteRecord): PartOfPage[] {
  const start = range.startContainer;
  if (!(start instanceof Element ? start : start.parentElement)?.closest('article.text')) return [];
  const holders = document.querySelectorAll<HTMLElement>('article.text :is([data-passage], [data-note])');
  const parts = [...holders].flatMap((holder) => {
    if (!range.intersectsNode(holder)) return [];
    const part = wholeWords(readPart(holder, range, folio));
    return part ? [{ ...part, unsure: unsureIn(part, unsure) }] : [];
  });
  // From a paragraph to the next one it may go over notes that stand between them, and the other way round.
  const [opening, closing] = [parts[0], parts.at(-1)];
  const isOf = (part: SelectedPart | undefined, isNote: boolean) => (part?.kind === 'note') === isNote;
  const zone = [true, false].find((isNote) => isOf(opening, isNote) && isOf(closing, isNote));
  return zone === undefined ? parts : parts.filter((part) => isOf(part, zone));
}

/** Where the words stand that were restored, and not for certain. */
function unsureIn({ id, text }: SelectedPart, unsure: CiteRecord['unsure']): Stretch[] {
  return unsure.flatMap((one) => {
    const start = one.id === id ? onlyPlace(text, one.words) : undefined;
    return start === undefined ? [] : [{ start, end: start + one.words.length }];
  });
}

/** Reads a passage or note, with what of it the range has. */
function readPart(holder: HTMLElement, range: Range, pageOfView: Folio | undefined): PartOfPage {
  const { passage = '', note, folio } = holder.dataset;
  const id = note ?? passage;
  const part: Filled<PartOfPage> = {
    id,
    kind: kindOf(holder),
    holder,
    text: '',
    folio: pageOfView ?? folio ?? folioOfId(id) ?? '',
    breaks: [],
    ...(note !== undefined && { label: labelOf(holder) }),
    gapBefore: gapBeside(holder.previousElementSibling),
    gapBehind: gapBeside(holder.nextElementSibling),
    ...(holder.dataset.speaker !== undefined && { speaker: holder.dataset.speaker }),
    noteRefs: [],
    doubts: [],
    supplied: [],
    remarked: [],
    unsure: [],
    italics: [],
    start: -1,
    end: -1,
  };
  if (part.kind === 'gap') {
    part.text = holder.textContent.trim();
    return { ...part, start: 0, end: part.text.length };
  }
  for (const child of holder.childNodes) readNode(child, part, range);
  return part;
}

function readNode(node: Node, part: Filled<PartOfPage>, range: Range): void {
  if (node instanceof Text) readText(node, part, range);
  if (!(node instanceof HTMLElement)) return;
  const { classList, dataset } = node;
  if (classList.contains('page-break') && dataset.folio !== undefined) {
    part.breaks.push({ at: part.text.length - Number(dataset.split ?? 0), folio: dataset.folio });
  }
  if (classList.contains('note-ref')) {
    const link = node.querySelector('a');
    const label = (link ?? node.firstElementChild)?.textContent ?? '';
    part.noteRefs.push({ at: part.text.length, label, note: link?.hash.slice(1) ?? '' });
  }
  // The hyphen at the end of a page view was printed.
  const isPrinted = classList.contains('cut-hyphen');
  if (!isPrinted && NOT_OF_THE_TEXT.some((name) => classList.contains(name))) return;
  // A note has paragraphs.
  if (node.matches('p') && part.text !== '') part.text += '\n';
  const start = part.text.length;
  readAll(node, part, range);
  const stretch = { start, end: part.text.length };
  if (stretch.end === start) return;
  if (classList.contains('doubt')) part.doubts.push({ ...stretch, alternatives: dataset.alternatives ?? '' });
  if (classList.contains('supplied')) part.supplied.push(stretch);
  if (classList.contains('noted')) part.remarked.push({ ...stretch, note: editorNoteOf(node) });
  if (node.matches('i, em')) part.italics.push(stretch);
}

function readAll(node: Node, part: Filled<PartOfPage>, range: Range): void {
  for (const child of node.childNodes) readNode(child, part, range);
}

function readText(node: Text, part: Filled<PartOfPage>, range: Range): void {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  if (from < to && range.comparePoint(node, from) === 0 && range.comparePoint(node, to) === 0) {
    if (part.start < 0) part.start = part.text.length + from;
    part.end = part.text.length + to;
  }
  part.text += node.data;
}

/** What the page says of a gap that stands beside a passage. */
function gapBeside(beside: Element | null): string | undefined {
  return beside?.matches('.missing-page, .breaks-off')
    ? beside.textContent.trim().replace(/^⟨|⟩$/g, '')
    : undefined;
}

/** What the editors say of words; empty where the page does not have it, as for the second half of parted words. */
function editorNoteOf({ id }: HTMLElement): string {
  const link = id === '' ? null : document.querySelector(`.editor-notes a[href="#${CSS.escape(id)}"]`);
  const words = link?.closest('li')?.querySelector('.editor-words')?.textContent ?? '';
  return words.replace(/^⟨|⟩$/g, '');
}

function kindOf(holder: HTMLElement): SelectedPart['kind'] {
  if (holder.dataset.note !== undefined) return 'note';
  if (holder.matches('.missing-page')) return 'gap';
  if (holder.matches('blockquote')) return 'quotation';
  return holder.matches('h1 *, h2, h3, h1, h2 *') ? 'heading' : 'text';
}

function labelOf(note: HTMLElement): string {
  const label = note
    .querySelector('.note-label')
    ?.textContent.replace(/[⟨⟩]|continued/g, '')
    .trim();
  // Points stand where the sign is lost.
  return label === undefined || /^[.…]*$/.test(label) ? '' : label;
}
