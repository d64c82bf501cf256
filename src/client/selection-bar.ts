// Waits for words of a text to be selected; what is then offered is loaded only then.

import { keepInNote } from './keep-in-note.ts';

/** How long a selection must stand still, in milliseconds. */
const STILL = 200;

let pause = 0;
let isPressed = false;

if (document.querySelector('article.text')) {
  const look = () => {
    clearTimeout(pause);
    pause = window.setTimeout(offer, STILL);
  };
  document.addEventListener('selectionchange', look);
  // While the pointer still draws the selection nothing appears under it.
  addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    addEventListener(end, (event) => {
      const selection = getSelection();
      if (isPressed && selection && !selection.isCollapsed) keepInNote(selection, event);
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
  void import('./cite/offer-selection.ts').then(({ offerSelection }) => offerSelection());
}
