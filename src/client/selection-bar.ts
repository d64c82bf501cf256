// Waits for words of a text to be selected; what is then offered is loaded only then.

import { unseen } from './element.ts';
import { keepInColumn } from './keep-in-column.ts';

/** How long a selection must stand still, in milliseconds. */
const STILL = 200;

/** How much longer until the ear is told of the bar: it hears the selected words first. */
const HEARD = 700;

let pause = 0;
let isPressed = false;
/** Whether a pointer was used last; a screen reader can select words without any key that the page hears of. */
let isByPointer = false;
/** Once a page is enough. */
let isTold = false;

if (document.querySelector('article.text')) {
  const look = () => {
    clearTimeout(pause);
    pause = window.setTimeout(offer, STILL);
  };
  document.addEventListener('selectionchange', look);
  // While the pointer still draws the selection nothing appears under it.
  addEventListener('pointerdown', () => {
    isPressed = true;
    isByPointer = true;
  });
  addEventListener('keydown', () => {
    isByPointer = false;
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, (event) => {
      const selection = getSelection();
      if (isPressed && selection && !selection.isCollapsed) keepInColumn(selection, event);
      isPressed = false;
      look();
    });
  }
}

function offer(): void {
  const selection = getSelection();
  const node = selection?.anchorNode;
  const isInText = (node instanceof Element ? node : node?.parentElement)?.closest('article.text');
  if (isPressed || !selection || selection.isCollapsed || !isInText) return;
  void import('./cite/offer-selection.ts').then(({ offerSelection }) => {
    const bar = offerSelection();
    if (bar && !isTold && !isByPointer) tell(bar);
  });
}

/** Tells those who do not see it of the bar, unless the selection has gone on and the bar with it. */
function tell(bar: HTMLElement): void {
  const told = unseen('');
  told.role = 'status';
  bar.append(told);
  setTimeout(() => {
    if (!bar.isConnected) return;
    isTold = true;
    told.textContent = 'Copy with citation, Copy link, More: press Tab';
  }, HEARD);
}
