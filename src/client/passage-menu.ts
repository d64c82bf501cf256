/**
 * In a chapter: one quiet button beside the passage that is pointed at, focused, selected or led to. It opens
 * the ways to the history of the passage and to the report of an error. Both stand on the page view, to which the
 * numbers in the margin lead without any script.
 *
 * The button has no text of its own, so that nothing of it is found or copied, and it stands in the passage behind
 * its last word: so it is the next stop of the Tab key after the passage's links, and the only one that is added.
 */

/** Where its button may stand; headings have none, whose names it would become part of. */
const PASSAGES = '.text > p[data-passage], .text > blockquote, .printed-list > li, .note-list > li';

const article = document.querySelector<HTMLElement>('article[data-search]');
if (article && 'popover' in HTMLElement.prototype) offerMenu(article);

function offerMenu(text: HTMLElement): void {
  const menu = document.createElement('div');
  menu.id = 'passage-menu';
  menu.className = 'passage-menu';
  menu.popover = 'auto';
  /** On a page view all else that could be done stands below the text. */
  const isChapter = text.dataset.history !== undefined;
  const history = isChapter ? addLink(menu, 'History of this reading') : undefined;
  const report = isChapter ? addLink(menu, 'Report an error') : undefined;

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'passage-tool';
  button.popoverTargetElement = menu;

  let held: { readonly passage: HTMLElement; readonly id: string; readonly folio: string } | undefined;
  const isOpen = () => menu.matches(':popover-open');

  const leadTo = (place: NonNullable<typeof held>) => {
    held = place;
    const address = (form = '') => form.replace('{folio}', place.folio).replace('{id}', place.id);
    if (history) history.href = address(text.dataset.history);
    if (report) report.href = address(text.dataset.report);
  };

  /**
   * Puts the button beside a passage, at its first line that is seen. It leads to the page of the place that is
   * pointed at, as `isAfter` tells; where none is, to the page that it led to before, at first to the opening one.
   */
  const offer = (passage: Element | null | undefined, isAfter?: (pageBreak: Element) => boolean) => {
    if (!(passage instanceof HTMLElement) || isOpen() || document.activeElement === button) return;
    const id = passage.dataset.passage ?? passage.dataset.note;
    const opening = folioOfId(id);
    if (!id || !opening) return;
    if (isAfter || passage !== held?.passage)
      leadTo({ passage, id, folio: (isAfter && folioIn(passage, isAfter)) ?? opening });
    if (button.parentElement !== passage) {
      const kind = passage.dataset.note ? 'note' : 'passage';
      button.ariaLabel = isChapter ? `Study this ${kind}` : 'Find the selected words elsewhere';
      passage.append(button, menu);
    }
    const { top } = text.getBoundingClientRect();
    const box = passage.getBoundingClientRect();
    const seen = Math.min(Math.max(box.top, 8), box.bottom - 24);
    button.style.insetBlockStart = `${seen - top}px`;
  };

  const passageOf = (node: EventTarget | Node | null | undefined) =>
    (node instanceof Element ? node : node instanceof Node ? node.parentElement : null)?.closest(PASSAGES);

  const isTool = (target: EventTarget | null) =>
    target instanceof Element && target.closest('.passage-tool') !== null;

  menu.addEventListener('toggle', () => {
    if (!isOpen()) return;
    // In the margin where it is wide enough, else over the text as far as it has to be.
    const { bottom, left } = button.getBoundingClientRect();
    const most = document.documentElement.clientWidth - menu.offsetWidth - 8;
    menu.style.insetBlockStart = `${bottom + scrollY}px`;
    menu.style.insetInlineStart = `${Math.max(Math.min(left, most), 8)}px`;
  });
  if (!isChapter) return;

  text.addEventListener('pointerover', ({ target, pointerType, buttons, clientX, clientY }) => {
    if (pointerType !== 'mouse' || buttons !== 0) return;
    offer(passageOf(target), isTool(target) ? undefined : isAbove(clientX, clientY));
  });
  // Within a passage the pointer comes to another page and enters nothing.
  text.addEventListener('pointermove', ({ target, pointerType, clientX, clientY }) => {
    if (pointerType !== 'mouse' || !held || isOpen() || isTool(target)) return;
    if (passageOf(target) !== held.passage) return;
    const folio = folioIn(held.passage, isAbove(clientX, clientY)) ?? folioOfId(held.id);
    if (folio && folio !== held.folio) leadTo({ ...held, folio });
  });
  // The way of the Tab key to the button goes over all links of the passage: none of them is meant.
  text.addEventListener('focusin', ({ target }) => offer(passageOf(target)));
  // A touch means the passage touched, one in the margin or a click there the passage beside it.
  addEventListener('click', ({ target, pointerType, clientX, clientY }) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const { left, right } = text.getBoundingClientRect();
    const isInMargin = clientX <= left || clientX >= right;
    if (!isInMargin && pointerType === 'mouse') return;
    const x = isInMargin ? (left + right) / 2 : clientX;
    const beside = document.elementFromPoint(x, clientY);
    if (beside && text.contains(beside)) offer(passageOf(beside), isAbove(x, clientY));
  });
  const offerTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) offer(passageOf(target), isBefore(target));
  };
  addEventListener('hashchange', offerTarget);
  offerTarget();
}

/** The page that begins last in a passage before a place, told by the breaks before it; none on its first page. */
function folioIn(passage: Element, isAfter: (pageBreak: Element) => boolean): string | undefined {
  const breaks = [...passage.querySelectorAll<HTMLElement>('.page-break')].filter(isAfter);
  return breaks.at(-1)?.dataset.folio;
}

/** The page on which a passage begins, by its id. */
function folioOfId(id: string | undefined): string | undefined {
  return /^[a-z]([ivxlc]+|\d+)-/.exec(id ?? '')?.[1];
}

/** Whether a page break stands before a node of the text, or is the node. */
function isBefore(node: Node): (pageBreak: Element) => boolean {
  return (pageBreak) =>
    pageBreak === node || (pageBreak.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a page break stands on a line above a point of the window, or before it on its line. */
function isAbove(x: number, y: number): (pageBreak: Element) => boolean {
  return (pageBreak) => {
    const { left, top, bottom } = pageBreak.getBoundingClientRect();
    return bottom <= y || (top <= y && left <= x);
  };
}

function addLink(menu: HTMLElement, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = words;
  menu.append(link);
  return link;
}
