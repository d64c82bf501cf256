// The tools for a closer look: the switch for the links of paragraphs, and the ways that go from the page at hand.

import { pageAtHand } from './page-at-hand.ts';
import { PARAGRAPH_LINKS } from './remembered.ts';

const place = document.querySelector<HTMLElement>('.paragraph-links-switch');
const box = place?.querySelector('input');
const group = document.querySelector<HTMLDetailsElement>('#tools-study');

if (place && box) {
  place.hidden = false;
  box.addEventListener('change', () => {
    remember(box.checked);
    show(box.checked);
  });
  const showRemembered = () => {
    box.checked = isRemembered();
    show(box.checked);
  };
  showRemembered();
  // Another page of the site has changed it, or forgotten it.
  addEventListener('storage', showRemembered);
}
group?.addEventListener('toggle', () => {
  if (group.open) leadFromPageAtHand(group);
});

// What is led to on the page itself is not to lie below the tools.
group?.addEventListener('click', ({ target }) => {
  const tools = group.closest<HTMLDetailsElement>('#tools');
  if (tools && target instanceof Element && target.closest('a[href^="#"]')) tools.open = false;
});

/** What makes the links comes only where they are wanted. */
function show(on: boolean): void {
  if (!on && !document.querySelector('.passage-link')) return;
  void import('./paragraph-links.ts').then(({ showParagraphLinks }) => showParagraphLinks(on));
}

/** Of a chapter: the ways to what is on record of the page that is read at the moment. */
function leadFromPageAtHand(group: HTMLElement): void {
  const ways = group.querySelectorAll<HTMLAnchorElement>('a[data-form]');
  const folio = ways.length > 0 ? pageAtHand() : undefined;
  if (folio === undefined) return;
  for (const way of ways) {
    way.href = (way.dataset.form ?? '').replace('{folio}', folio);
    way.textContent = (way.dataset.words ?? '').replace('{folio}', folio);
  }
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(PARAGRAPH_LINKS.key) === 'on';
  } catch {
    return false;
  }
}

/** A switch that is off leaves no trace. */
function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(PARAGRAPH_LINKS.key, 'on');
    else localStorage.removeItem(PARAGRAPH_LINKS.key);
  } catch {
    // It holds for the page that is open.
  }
}
