// The key / leads to the search from every page: to its box where the page has one, else to the search page. Escape
// leads back. Whoever speaks to the browser, or whose keys are pressed by accident, can turn it off.
import { isPlainKey } from './plain-key.ts';
import { SLASH_KEY } from './remembered.ts';
import { isSwitchedOn } from './remembered-switch.ts';

const box = document.querySelector<HTMLInputElement>(
  '#search-form input[name=q], form[data-ask] input[name=q]',
);
const way = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]');
/** The address of the search page with its box opened, as this key writes it. */
const toBox = `#${box?.id}`;

addEventListener('keydown', (event) => {
  if (event.key !== '/' || !isPlainKey(event) || !isSwitchedOn(SLASH_KEY, true)) return;
  if (box && box.getClientRects().length > 0) {
    event.preventDefault();
    enter(box);
  } else if (way) {
    event.preventDefault();
    location.assign(`${way.href}#search-words`);
  }
});

// On the search page, to which the key has led from another one.
if (box && location.hash === toBox) {
  box.focus();
  box.addEventListener('keydown', ({ key }) => {
    // With something in it, Escape first empties the box, as browsers do. Nothing was asked yet: one step back.
    if (key === 'Escape' && box.value === '' && location.hash === toBox) history.back();
  });
}

/** Goes to the box of this page; Escape goes back to where one was on it. */
function enter(box: HTMLInputElement): void {
  const before = document.activeElement;
  const [x, y, words] = [scrollX, scrollY, box.value];
  box.focus();
  box.select();
  const leaving = new AbortController();
  const { signal } = leaving;
  box.addEventListener('blur', () => leaving.abort(), { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      // Escape first undoes what was typed, as browsers do; what stood there before stays.
      if (event.key !== 'Escape' || (box.value !== '' && box.value !== words)) return;
      event.preventDefault();
      leaving.abort();
      box.blur();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      scrollTo({ left: x, top: y, behavior: 'instant' });
    },
    { signal },
  );
}
