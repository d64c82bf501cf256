// Loaded in wide windows: notes stand beside the lines that they belong to.
import { layOutNotes, type NoteBox } from './lay-out-notes.ts';
import { NOTES, placesOf } from './pair.ts';

/**
 * The notes stay where they are in the page, behind the text: so each is there once, for speech, for finding and for the
 * Tab key in the order of the list, and on paper the list is a list. Only their places on the screen are others.
 */

/** Least width of a note, its distance from the text and from the edge of the window, in units of the letters. */
const LEAST = 11;
const MOST = 16;
const AWAY = 2.5;
const EDGE = 1;

const kept = new WeakSet<HTMLElement>();

/** Keeps the notes of a text beside it as long as there is room, whatever becomes of window and letters. */
export function keepBeside(text: HTMLElement): void {
  // Beside a printed page stands its scanned text; what is drawn late is cut at its edges.
  if (kept.has(text) || text.closest('.page-view, .whole-chapter')) return;
  kept.add(text);
  const notes = [...text.querySelectorAll<HTMLElement>(NOTES)];
  const open = new Set<HTMLElement>();
  const place = () => placeNotes(text, notes, open);
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      place();
    });
  };
  const unfold = (note: HTMLElement, isOpen: boolean) => {
    if (isOpen === open.has(note)) return;
    if (isOpen) open.add(note);
    else open.delete(note);
    place();
  };
  for (const note of notes) {
    note.addEventListener('note-more', () => unfold(note, !open.has(note)));
    // Whatever leads into a folded note unfolds it: a key, a link, a word found in the page.
    note.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && !target.matches('.note-more, .passage-tool, .passage-link'))
        unfold(note, true);
    });
    note.addEventListener('scroll', () => {
      if (note.scrollTop === 0) return;
      note.scrollTop = 0;
      unfold(note, true);
    });
  }
  const unfoldTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const note = target?.closest<HTMLElement>(NOTES);
    if (note && notes.includes(note)) unfold(note, true);
    return target;
  };
  place();
  const target = unfoldTarget();
  if (target && isArrival() && hasMoved(target, notes)) bringIntoView(target);
  addEventListener('hashchange', unfoldTarget);
  addEventListener('resize', soon);
  new ResizeObserver(soon).observe(text);
  new MutationObserver(soon).observe(document.documentElement, { attributeFilter: ['data-note-numbers'] });
  void document.fonts.ready.then(soon);
}

/** Whether the window was just led here; where it was before, the browser knows better. */
function isArrival(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

/** Whether a place is another since the notes stand beside the text: one in the notes, or behind them. */
function hasMoved(place: Element, notes: readonly HTMLElement[]): boolean {
  const isBehind = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
  return notes.some((note) => note === place || (note.compareDocumentPosition(place) & isBehind) !== 0);
}

/** Scrolls to a place, or to the words that the search marked in it, unless it is seen. */
function bringIntoView(target: Element): void {
  const place = target.querySelector('mark.meant') ?? target;
  const { top, height } = place.getBoundingClientRect();
  if (top >= 0 && top + Math.min(height, innerHeight / 3) <= innerHeight) return;
  // What is longer than the window is read from its beginning.
  place.scrollIntoView({ block: height > innerHeight / 2 ? 'start' : 'center' });
}

function placeNotes(text: HTMLElement, notes: readonly HTMLElement[], open: ReadonlySet<HTMLElement>): void {
  const root = document.documentElement;
  const unit = Number.parseFloat(getComputedStyle(root).fontSize);
  const frame = text.getBoundingClientRect();
  const width = Math.min((root.clientWidth - frame.right) / unit - AWAY - EDGE, MOST);
  const isBeside = width >= LEAST && root.dataset.noteNumbers !== 'off';
  const lists = [...new Set(notes.map((note) => note.closest('.notes')))];
  const beCalled = (name: string, on: boolean) => {
    for (const list of lists) list?.classList.toggle(name, on);
  };
  if (!isBeside) {
    beCalled('beside', false);
    return;
  }
  if (!lists[0]?.classList.contains('beside')) {
    // For a moment they are nowhere: what comes anew is no shift of what was there.
    beCalled('nowhere', true);
    void text.offsetHeight;
    beCalled('nowhere', false);
    beCalled('beside', true);
  }
  text.style.setProperty('--note-width', `${width}rem`);
  for (const note of notes) note.classList.remove('folded');
  const boxes = boxesOf(notes, frame.top, open);
  const order = boxes.toSorted((a, b) => a.wanted - b.wanted);
  const gap = unit * 0.5;
  const placed = layOutNotes(order, gap);
  for (const [index, { note }] of order.entries()) {
    const { top = 0, shown = 0, isFolded = false, isLong = false } = placed[index] ?? {};
    note.style.insetBlockStart = `${top}px`;
    note.style.setProperty('--note-height', `${shown}px`);
    note.classList.toggle('folded', isFolded);
    offerMore(note, isLong, !isFolded);
  }
}

function boxesOf(
  notes: readonly HTMLElement[],
  top: number,
  open: ReadonlySet<HTMLElement>,
): (NoteBox & { readonly note: HTMLElement })[] {
  let last = 0;
  return notes.map((note) => {
    const mark = placesOf(note)[0];
    const style = getComputedStyle(note);
    const size = Number.parseFloat(style.fontSize);
    const wanted = mark ? lineOf(mark, note) - top - size : Math.max(last, pageTop(note) - top);
    last = wanted;
    return {
      note,
      wanted,
      height: note.offsetHeight,
      line: Number.parseFloat(style.lineHeight) || size * 1.4,
      isOpen: open.has(note),
    };
  });
}

/** About where the letters of the line stand that a mark is in. */
function lineOf(place: HTMLElement, note: HTMLElement): number {
  // Of the words that a note of the editors is about: the line of its sign.
  const mark = place.matches('a') ? place : (document.querySelector(`a[href="#${note.id}"]`) ?? place);
  const { top, bottom } = mark.getBoundingClientRect();
  const raised = mark.matches('sup > a') ? 0.72 : 0.3;
  return (top + bottom) / 2 + raised * Number.parseFloat(getComputedStyle(mark).fontSize);
}

/** Where the page of a note begins that no mark leads to. */
function pageTop(note: HTMLElement): number {
  const pageBreak = document.getElementById(`page-${note.dataset.folio}`);
  return pageBreak?.getBoundingClientRect().top ?? 0;
}

/** The button of a long note; the Tab key goes past it, for to come to the note unfolds it too. */
function offerMore(note: HTMLElement, isLong: boolean, isOpen: boolean): void {
  let button = note.querySelector<HTMLButtonElement>(':scope > .note-more');
  if (!isLong) {
    button?.remove();
    return;
  }
  if (!button) {
    button = document.createElement('button');
    button.type = 'button';
    button.className = 'note-more';
    button.tabIndex = -1;
    button.addEventListener('click', () => note.dispatchEvent(new Event('note-more')));
    note.append(button);
  }
  // Drawn, so that it is neither copied nor found with the words of the note.
  button.dataset.words = isOpen ? 'less' : 'more';
  button.ariaLabel = `${isOpen ? 'less' : 'more'} of ${nameOf(note)}`;
  button.ariaExpanded = String(isOpen);
}

function nameOf(note: HTMLElement): string {
  const mark = document.querySelector(`a[role="doc-noteref"][href="#${note.id}"]`);
  return mark?.ariaLabel ?? 'this note';
}
