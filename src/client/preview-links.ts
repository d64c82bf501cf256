// Links show where they lead to whoever rests on them: cross-references, and the ways back from notes whose place is not
// seen. With a mouse after a while, by keyboard as long as they have the focus. Only then is anything fetched.
import { isInView, targetOf } from './notes/pair.ts';

const LINKS = 'a.cross-reference[href*="#"], .notes a.back-link[href^="#"]';

/** How long a pointer or the focus must rest on a link before anything is shown. */
const RESTS_MS = 500;

let waiting = 0;

function rest(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
  if (!link) return;
  clearTimeout(waiting);
  waiting = window.setTimeout(() => show(link), RESTS_MS);
}

function show(link: HTMLAnchorElement): void {
  if (link.matches('.cross-reference')) {
    void import('./show-reference.ts').then(({ showReference }) => showReference(link));
    return;
  }
  const place = targetOf(link);
  if (place && !isInView(place))
    void import('./notes/preview-sentence.ts').then(({ previewSentence }) => previewSentence(link, place));
}

if ('popover' in HTMLElement.prototype) {
  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'mouse') rest(target);
  });
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) rest(target);
  });
  const leave = ({ target }: Event) => {
    if (target instanceof Element && target.closest(LINKS)) clearTimeout(waiting);
  };
  addEventListener('pointerout', leave);
  addEventListener('focusout', leave);
  addEventListener('click', leave);
}
