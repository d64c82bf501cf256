// The tools of a reading page: Escape closes them and leads back to their button; so does a click beside them. What each
// does is loaded when it is used.
import { canRemember } from './remembered-switch.ts';

const tools = document.querySelector<HTMLDetailsElement>('#tools');
if (tools) watch(tools);

function watch(tools: HTMLDetailsElement): void {
  const button = tools.querySelector('summary');
  const close = () => {
    // Opened by a key over the text they lead back to it (reading-keys.ts).
    if (tools.contains(document.activeElement)) button?.focus({ preventScroll: true });
    tools.open = false;
  };
  tools.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !tools.open || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  offerDisplay(tools);
  offerPlaces(tools);
  addEventListener('pointerdown', ({ target }) => {
    if (tools.open && target instanceof Node && !tools.contains(target)) close();
  });
}

/** How the text looks: shown where it can be remembered; made to work when the group is opened first. */
function offerDisplay(tools: HTMLElement): void {
  const group = tools.querySelector<HTMLDetailsElement>('#tools-display');
  if (!group || !canRemember()) return;
  group.hidden = false;
  const start = () => void import('./display-tools.ts').then(({ startDisplay }) => startDisplay(group));
  group.addEventListener('toggle', start, { once: true });
}

/** The way to a page, and where the reader is. */
function offerPlaces(tools: HTMLElement): void {
  const places = tools.querySelector<HTMLElement>('#tools-place');
  const form = places?.querySelector('form');
  const where = places?.querySelector<HTMLButtonElement>('button[data-where]');
  if (!places || !form || !where) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void import('./go-to-page.ts').then(({ goToPage }) => goToPage(places));
  });
  for (const one of [form, places.querySelector<HTMLElement>('#go-to-forms'), where])
    if (one) one.hidden = false;
  where.addEventListener('click', () => {
    void import('./where-am-i.ts').then(({ tellWhereFrom }) => tellWhereFrom());
  });
}
