// The small window beside a cross-reference in which the place begins to which it leads.
import type { ReferencePreview } from '../edition/reference-previews.ts';

/** The places of a work by their ids, fetched once a page. */
const fetched = new Map<string, Promise<Readonly<Record<string, ReferencePreview>>>>();

/** How long the pointer may be on its way from the link to the window. */
const WAY_MS = 300;

const box = document.createElement('div');
box.className = 'reference-preview';
box.id = 'reference-preview';
box.popover = 'manual';
box.role = 'tooltip';

let shown: HTMLAnchorElement | undefined;
let leaving = 0;

/** Shows the beginning of the place to which a link leads, as long as pointer or focus rest on the link or on the window. */
export async function showReference(link: HTMLAnchorElement): Promise<void> {
  const preview = await previewOf(link);
  if (!preview || !isHeld(link)) return;
  hide();
  const place = document.createElement('p');
  place.className = 'reference-preview-place';
  place.textContent = preview.place;
  const words = document.createElement('p');
  words.lang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  words.textContent = preview.words;
  box.replaceChildren(place, words);
  (link.closest('dialog, [popover], main') ?? document.body).append(box);
  shown = link;
  link.setAttribute('aria-describedby', box.id);
  box.showPopover();
  stand(link);
}

async function previewOf(link: HTMLAnchorElement): Promise<ReferencePreview | undefined> {
  const address = document.querySelector<HTMLElement>('[data-previews]')?.dataset.previews;
  if (address === undefined) return undefined;
  const answer = fetched.get(address) ?? fetch(address).then((response) => response.json());
  fetched.set(address, answer);
  try {
    return (await answer)[decodeURIComponent(link.hash.slice(1))];
  } catch {
    // Without an answer the link is a link like any other; the next time it is asked for again.
    fetched.delete(address);
    return undefined;
  }
}

function isHeld(link: HTMLAnchorElement): boolean {
  return link.matches(':hover, :focus-visible') || (link === shown && box.matches(':hover'));
}

/** Below the line of the link, or above it where the window has more room there. */
function stand(link: HTMLAnchorElement): void {
  const lines = [...link.getClientRects()];
  const line = lines.at(-1) ?? link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const most = clientWidth - box.offsetWidth - 8;
  box.style.insetInlineStart = `${Math.max(8, Math.min(line.left, most))}px`;
  const isBelow = line.bottom + box.offsetHeight < clientHeight || line.top < clientHeight / 2;
  const top = (lines[0] ?? line).top;
  box.style.insetBlockStart = `${isBelow ? line.bottom : top - box.offsetHeight}px`;
}

function hide(): void {
  clearTimeout(leaving);
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (box.matches(':popover-open')) box.hidePopover();
}

function leave(): void {
  clearTimeout(leaving);
  leaving = window.setTimeout(() => {
    if (shown && !isHeld(shown)) hide();
  }, WAY_MS);
}

addEventListener('pointerout', leave);
// A pointer that lies where the window came up holds nothing, once the focus goes on.
addEventListener('focusout', ({ target }) => {
  if (target === shown && !shown?.matches(':hover')) hide();
});
addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a')) hide();
});
addEventListener(
  'scroll',
  () => {
    if (shown) stand(shown);
  },
  { passive: true },
);
addEventListener('hashchange', hide);
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !shown) return;
    hide();
    // It closes this, and nothing that is open behind it.
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);
