// Cross-references show where they lead to whoever rests on them: with a mouse after a while, by keyboard as long as they
// have the focus. Only then is anything fetched.
const LINKS = 'a.cross-reference[href*="#"]';

/** How long a pointer or the focus must rest on a link before anything is shown. */
const RESTS_MS = 500;

let waiting = 0;

function rest(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(LINKS) : null;
  if (!link) return;
  clearTimeout(waiting);
  waiting = window.setTimeout(
    () => void import('./show-reference.ts').then(({ showReference }) => showReference(link)),
    RESTS_MS,
  );
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
