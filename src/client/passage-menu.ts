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

const article = document.querySelector<HTMLElement>('article[data-history]');
if (article && 'popover' in HTMLElement.prototype) offerMenu(article);

function offerMenu(text: HTMLElement): void {
  const menu = document.createElement('div');
  menu.id = 'passage-menu';
  menu.className = 'passage-menu';
  menu.popover = 'auto';
  const history = addLink(menu, 'History of this reading');
  const report = addLink(menu, 'Report an error');

  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'passage-tool';
  button.popoverTargetElement = menu;

  let held: HTMLElement | undefined;
  const isOpen = () => menu.matches(':popover-open');

  /** Puts the button beside a passage, at its first line that is seen. */
  const offer = (passage: Element | null | undefined) => {
    if (!(passage instanceof HTMLElement) || isOpen() || document.activeElement === button) return;
    const id = passage.dataset.passage ?? passage.dataset.note;
    const folio = /^[a-z]([ivxlc]+|\d+)-/.exec(id ?? '')?.[1];
    if (!id || !folio) return;
    if (passage !== held) {
      held = passage;
      const address = (form = '') => form.replace('{folio}', folio).replace('{id}', id);
      history.href = address(text.dataset.history);
      report.href = address(text.dataset.report);
      button.ariaLabel = `Study this ${passage.dataset.note ? 'note' : 'passage'}`;
      passage.append(button, menu);
    }
    const { top } = text.getBoundingClientRect();
    const box = passage.getBoundingClientRect();
    const seen = Math.min(Math.max(box.top, 8), box.bottom - 24);
    button.style.insetBlockStart = `${seen - top}px`;
  };

  const passageOf = (node: EventTarget | Node | null | undefined) =>
    (node instanceof Element ? node : node instanceof Node ? node.parentElement : null)?.closest(PASSAGES);

  text.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    if (pointerType === 'mouse' && buttons === 0) offer(passageOf(target));
  });
  text.addEventListener('focusin', ({ target }) => offer(passageOf(target)));
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed) offer(passageOf(selection.anchorNode));
  });
  // A tap in the margin means the passage beside it.
  addEventListener('click', ({ target, clientX, clientY }) => {
    const { left, right } = text.getBoundingClientRect();
    if (!(target instanceof Element) || target.closest('a, button') || (clientX > left && clientX < right))
      return;
    const beside = document.elementFromPoint((left + right) / 2, clientY);
    if (beside && text.contains(beside)) offer(passageOf(beside));
  });
  const offerTarget = () =>
    offer(passageOf(document.getElementById(decodeURIComponent(location.hash.slice(1)))));
  addEventListener('hashchange', offerTarget);
  offerTarget();

  menu.addEventListener('toggle', () => {
    if (!isOpen()) return;
    // In the margin where it is wide enough, else over the text as far as it has to be.
    const { bottom, left } = button.getBoundingClientRect();
    const most = document.documentElement.clientWidth - menu.offsetWidth - 8;
    menu.style.insetBlockStart = `${bottom + scrollY}px`;
    menu.style.insetInlineStart = `${Math.max(Math.min(left, most), 8)}px`;
  });
}

function addLink(menu: HTMLElement, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.textContent = words;
  menu.append(link);
  return link;
}
