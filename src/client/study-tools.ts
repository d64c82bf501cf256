// The tools for a closer look: the switch for the links of paragraphs, and the ways that go from the page at hand.
import { pageAtHand } from './page-at-hand.ts';
import { PARAGRAPH_LINKS } from './remembered.ts';
import { bindSwitch, isSwitchedOn } from './remembered-switch.ts';

const place = document.querySelector<HTMLElement>('.paragraph-links-switch');
const box = place?.querySelector('input');
const group = document.querySelector<HTMLDetailsElement>('#tools-study');

if (place && box) {
  place.hidden = false;
  bindSwitch(box, PARAGRAPH_LINKS, false);
  const follow = () => show(isSwitchedOn(PARAGRAPH_LINKS, false));
  follow();
  addEventListener('storage', follow);
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
  const folio = ways.length > 0 ? pageAtHand()?.dataset.folio : undefined;
  if (folio === undefined) return;
  for (const way of ways) {
    way.href = (way.dataset.form ?? '').replace('{folio}', folio);
    way.textContent = (way.dataset.words ?? '').replace('{folio}', folio);
  }
}
