// The small window beside a link that shows, before it is followed, what stands where it leads.
import { element } from './element.ts';

/** How long the pointer may be on its way from the link to the window, and back. */
const WAY_MS = 300;

/** Room between the window and the edges of the page, in CSS pixels. */
const ROOM = 8;

let hide: (() => void) | undefined;

/**
 * Shows what a link leads to, as long as the pointer or, where it came by key, the focus rests on the link, or the
 * pointer on the window. Escape takes it away, and nothing that is open behind it. There is one at a time.
 *
 * @param name class and id of the window; `inside` what it shows
 */
export function showTooltip(link: HTMLElement, name: string, ...inside: readonly (Node | string)[]): void {
  // The reader may have gone on while this was loaded.
  if (!isPointedAt(link) || link.getAttribute('aria-describedby') === name) return;
  hide?.();
  const box = element(
    'div',
    { class: `tooltip ${name}`, id: name, role: 'tooltip', popover: 'manual' },
    ...inside,
  );
  const ending = new AbortController();
  const { signal } = ending;
  let leaving = 0;
  const end = () => {
    clearTimeout(leaving);
    ending.abort();
    box.remove();
    link.removeAttribute('aria-describedby');
    hide = undefined;
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = window.setTimeout(() => {
      if (!isPointedAt(link) && !box.matches(':hover')) end();
    }, WAY_MS);
  };
  hide = end;
  for (const one of [link, box]) one.addEventListener('pointerleave', leave, { signal });
  // A pointer that lies where the window came up holds nothing, once the focus goes on.
  link.addEventListener('blur', () => !link.matches(':hover') && end(), { signal });
  addEventListener('hashchange', end, { signal });
  addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && end(), {
    signal,
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      end();
    },
    { signal, capture: true },
  );
  addEventListener('scroll', () => stand(box, link), { signal, passive: true });
  (link.closest('dialog, [popover], main') ?? document.body).append(box);
  link.setAttribute('aria-describedby', box.id);
  box.showPopover();
  stand(box, link);
}

function isPointedAt(link: HTMLElement): boolean {
  return link.matches(':hover, :focus-visible');
}

/** Under the last line of the link, so that what holds it can be read on; over the first one where only there is room. */
function stand(box: HTMLElement, link: HTMLElement): void {
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const isUnder = last.bottom + box.offsetHeight < clientHeight || last.top < clientHeight / 2;
  const most = clientWidth - box.offsetWidth - ROOM;
  box.style.insetBlockStart = `${isUnder ? last.bottom : first.top - box.offsetHeight}px`;
  box.style.insetInlineStart = `${Math.max(ROOM, Math.min(last.left, most))}px`;
}
