// Three buttons at the end of selected words: copy them with their citation, copy a link to them, and more.
import { type CitedSelection, citedSelection } from '../../cite/cite-selection.ts';
import { element } from '../element.ts';
import { copyCautiously } from './copy-selection.ts';
import { holdSelection } from './held-selection.ts';
import { joinTabOrder } from './join-tab-order.ts';
import { linkToSelection } from './link-to-selection.ts';
import { moreWays } from './more-ways.ts';
import { chooseSide, placeBar } from './place-bar.ts';
import { chapterOf, readRecord } from './read-record.ts';
import { type PartOfPage, readSelection } from './read-selection.ts';
import { button, SelectionPanel } from './selection-panel.ts';

/** The bar that stands, and how it is taken away. */
let open: { readonly bar: HTMLElement; readonly close: () => void } | undefined;
/** The words for which it stands, or for which it was closed. */
let offered: Range | undefined;

/**
 * Offers what can be done with the words that are selected now; nothing where they hold no word of a text. Returns the
 * bar, if it has come up anew.
 */
export function offerSelection(): HTMLElement | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || open?.bar.contains(document.activeElement)) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (offered && isSame(offered, range)) return undefined;
  open?.close();
  const record = readRecord();
  const parts = record ? readSelection(range, record) : [];
  if (!record || parts.length === 0) return undefined;
  offered = range;
  const cited = citedSelection(record, chapterOf(record, parts[0]?.holder), parts, location.origin);
  holdSelection(cited);
  return showBar(range, parts, cited);
}

function showBar(range: Range, parts: readonly PartOfPage[], selection: CitedSelection): HTMLElement {
  let side = chooseSide(range);
  const place = () => placeBar(bar, range, side);
  const panel = new SelectionPanel(() => {
    // Whatever takes the place of what More has unfolded is not More's.
    more.ariaExpanded = 'false';
    place();
  });
  const copy = button('Copy with citation', () => copyCautiously(selection, panel));
  const link = button('Copy link', () => {
    const address = linkToSelection(selection.cited.record, parts, location.origin);
    void panel.give({ plain: address, html: '' }, 'Link copied.');
  });
  const more = button('More', () => {
    if (more.ariaExpanded === 'true') panel.fold();
    else {
      panel.unfold(...moreWays(selection, parts, panel));
      more.ariaExpanded = 'true';
    }
  });
  more.ariaExpanded = 'false';
  const bar = element(
    'section',
    { class: 'selection-bar', 'aria-label': 'Selected words' },
    element('p', { class: 'selection-ways' }, copy, link, more),
    ...panel.elements,
  );
  const ending = new AbortController();
  const { signal } = ending;
  const close = () => {
    ending.abort();
    bar.remove();
    open = undefined;
  };

  // A press on a button shall not take the selection away.
  bar.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Element && !event.target.closest('textarea, select')) event.preventDefault();
  });
  document.addEventListener(
    'selectionchange',
    () => {
      if (bar.contains(document.activeElement)) return;
      const selection = getSelection();
      if (selection && !selection.isCollapsed && isSame(selection.getRangeAt(0), range)) return;
      close();
      offered = undefined;
    },
    { signal },
  );
  addEventListener(
    'resize',
    () => {
      side = chooseSide(range, side);
      place();
    },
    { signal },
  );
  joinTabOrder(bar, parts.at(-1)?.holder, close, signal);
  document.body.append(bar);
  open = { bar, close };
  place();
  return bar;
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.compareBoundaryPoints(Range.START_TO_START, b) === 0 &&
    a.compareBoundaryPoints(Range.END_TO_END, b) === 0
  );
}
