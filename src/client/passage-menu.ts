import { addCopyButton } from './copy-link.ts';
import { folioOfId, kindOf, PASSAGES, putBeside } from './text-passages.ts';

/**
 * In a chapter: one quiet button beside the passage that is pointed at or led to. It copies the link to the
 * passage and opens the ways to what refers to it, to its history and to the report of an error. These stand on the page
 * view, to which the numbers in the margin lead without any script.
 *
 * The button has no text of its own, so that nothing of it is found or copied. The Tab key does not call it: who goes by
 * keyboard is led to a passage by its link (`paragraph-links.ts`), by the search or by an address, and then it is the
 * only stop that is added, behind the passage's links.
 */

const article = document.querySelector<HTMLElement>('article[data-history]');
if (article && 'popover' in HTMLElement.prototype) offerMenu(article);

function offerMenu(text: HTMLElement): void {
  const menu = document.createElement('div');
  menu.id = 'passage-menu';
  menu.className = 'passage-menu';
  menu.popover = 'auto';
  const copy = addCopyButton(menu);
  const references = addLink(menu, '');
  const history = addLink(menu, 'History of this reading');
  const report = addLink(menu, 'Report an error');

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'passage-tool';
  button.popoverTargetElement = menu;

  let held: { readonly passage: HTMLElement; readonly id: string; readonly folio: string } | undefined;
  let shownAt: HTMLElement | undefined;
  const isOpen = () => menu.matches(':popover-open');

  const leadTo = (place: NonNullable<typeof held>) => {
    held = place;
    const opening = folioOfId(place.id) ?? place.folio;
    copy(kindOf(place.passage), addressOf(text.dataset.link, opening, place.id));
    tellReferences(references, place, addressOf(text.dataset.references, place.folio, ''));
    history.hidden = place.passage.matches('.missing-page');
    history.href = addressOf(text.dataset.history, place.folio, place.id);
    report.href = addressOf(text.dataset.report, place.folio, place.id);
  };

  /**
   * Puts the button beside a passage, at its first line that is seen. It leads to the page of the place that is
   * pointed at, as `isAfter` tells; where none is, to the page that it led to before, at first to the opening one.
   */
  const offer = (passage: Element | null | undefined, isAfter?: (pageBreak: Element) => boolean) => {
    if (!(passage instanceof HTMLElement) || isOpen() || document.activeElement === button) return;
    const { id } = passage;
    const opening = folioOfId(id);
    if (!opening) return;
    if (isAfter || passage !== held?.passage)
      leadTo({ passage, id, folio: (isAfter && folioIn(passage, isAfter)) ?? opening });
    if (shownAt !== passage || !button.isConnected) {
      shownAt = passage;
      const kind = passage.dataset.note ? 'note' : 'passage';
      button.ariaLabel = `Study this ${kind}`;
      putBeside(passage, 'last', button, menu);
    }
    const { top } = text.getBoundingClientRect();
    const { bottom } = passage.getBoundingClientRect();
    // Before the first note of a page stands the number of the page.
    const box = (passage.querySelector('.note-label') ?? passage).getBoundingClientRect();
    const seen = Math.min(Math.max(box.top, 8), bottom - 24);
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
  // A touch means the passage touched, one in the margin or a click there the passage beside it.
  addEventListener('click', ({ target, pointerType, clientX, clientY }) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    const { left, right } = text.getBoundingClientRect();
    // A note beside the text is a passage of its own.
    const isInMargin = !passageOf(target) && (clientX <= left || clientX >= right);
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

/** An address by its form. */
function addressOf(form = '', folio: string, id: string): string {
  return form.replace('{folio}', folio).replace('{id}', id);
}

/**
 * Says how many places refer to a passage, and where they are listed. Which they are stands among the tools of the page;
 * most passages have none, and then nothing is said.
 */
function tellReferences(
  link: HTMLAnchorElement,
  { passage, id, folio }: { readonly passage: HTMLElement; readonly id: string; readonly folio: string },
  address: string,
): void {
  const countOf = (target: string) => document.querySelectorAll(`[data-to~="${target}"]`).length;
  const [own, ofPage] = [countOf(id), countOf(`page-${folio}`)];
  link.hidden = own + ofPage === 0;
  link.href = address;
  const what = own > 0 ? `this ${kindOf(passage)}` : `page ${folio}`;
  link.textContent = `What refers to ${what} (${own > 0 ? own : ofPage})`;
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
