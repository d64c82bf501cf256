/**
 * A step of the history that leads to no other place of the text: to a note beside its line, or to the panel. On the way
 * back the text stays where it is.
 */

/** Adds the step. */
export function addStep(state: object = {}): void {
  // Of the place that is left behind; on the step itself the browser may do as it always does.
  history.scrollRestoration = 'manual';
  history.pushState({ ...history.state, ...state }, '');
  history.scrollRestoration = 'auto';
}

/**
 * Keeps the text where it is when such a step was gone back, and puts the focus on what is given: a browser that is not
 * to go where the reader was goes to the place that the address names, once the event is over, and takes the focus there.
 */
export function stay(focused: Element | null): void {
  const [top, { href }] = [scrollY, location];
  const focus = () => {
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
  };
  history.scrollRestoration = 'auto';
  focus();
  requestAnimationFrame(() => {
    // Somewhere else a link has led meanwhile.
    if (location.href !== href) return;
    scrollTo({ top, behavior: 'instant' });
    focus();
  });
}
