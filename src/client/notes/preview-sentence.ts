// Loaded when a link back from a note is pointed at whose place is not seen: shows the sentence there.
import { element } from '../element.ts';
import { citingSentence } from './citing-sentence.ts';

/** How long a pointer rests before something appears, and how long it may be on its way there. */
const REST_MS = 300;

let hide: (() => void) | undefined;

/**
 * Shows the sentence at a place of the text beside the link that leads there.
 *
 * @param isFocused whether the link has the focus; else the pointer rests on it
 */
export function preview(link: HTMLElement, place: HTMLElement, isFocused: boolean): void {
  if (link.getAttribute('aria-describedby') !== null) return;
  hide?.();
  const sentence = citingSentence(place);
  if (!sentence || !('popover' in HTMLElement.prototype)) return;
  const box = element(
    'div',
    { class: 'note-preview', id: 'note-preview', role: 'tooltip', popover: 'manual', lang: langOf(place) },
    sentence.before,
    element('b', { class: place.matches('sup *') ? 'sign' : undefined }, sentence.mark),
    sentence.after,
  );
  const ending = new AbortController();
  const { signal } = ending;
  let timer = 0;
  const wait = (then: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(then, REST_MS);
  };
  const end = () => {
    clearTimeout(timer);
    ending.abort();
    box.remove();
    link.removeAttribute('aria-describedby');
    if (hide === end) hide = undefined;
  };
  const show = () => {
    // The reader may have gone on while this was loaded.
    if (!link.matches(isFocused ? ':focus' : ':hover')) {
      end();
      return;
    }
    (link.closest('main') ?? document.body).append(box);
    link.setAttribute('aria-describedby', box.id);
    box.showPopover();
    stand(box, link);
  };
  hide = end;
  for (const one of [link, box]) {
    one.addEventListener('pointerenter', () => clearTimeout(timer), { signal });
    one.addEventListener('pointerleave', () => document.activeElement !== link && wait(end), { signal });
  }
  link.addEventListener('blur', end, { signal });
  link.addEventListener('click', end, { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      end();
    },
    { signal },
  );
  if (isFocused) show();
  else wait(show);
}

/** Under the link where there is room, so that its note can be read on, else over it; never out of the window. */
function stand(box: HTMLElement, link: HTMLElement): void {
  const { top, bottom, left } = link.getBoundingClientRect();
  const most = document.documentElement.clientWidth - box.offsetWidth - 8;
  const isUnder = bottom + box.offsetHeight <= innerHeight - 8;
  box.style.insetBlockStart = `${(isUnder ? bottom : top - box.offsetHeight) + scrollY}px`;
  box.style.insetInlineStart = `${Math.max(8, Math.min(left, most))}px`;
}

function langOf(place: HTMLElement): string | undefined {
  return place.closest<HTMLElement>('[lang]')?.lang;
}
