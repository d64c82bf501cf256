// Arrow keys walk from the box down the hits and back; Escape leads back the same way.

/** Where keys lead. */
export interface Walk {
  readonly box: HTMLInputElement;
  /** Links that are walked, in order; asked for at every step. */
  links(): readonly HTMLElement[];
  /** Escape in an empty box. */
  leave(): void;
}

/** Hears the keys of the page. */
export function walkHits({ box, links, leave }: Walk): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const walked = links();
    const here = walked.indexOf(document.activeElement as HTMLElement);
    if (here < 0 && document.activeElement !== box) return;
    switch (event.key) {
      case 'ArrowDown':
        walked[here + 1]?.focus();
        break;
      case 'ArrowUp':
        if (here < 0) return;
        (walked[here - 1] ?? box).focus();
        break;
      case 'Escape':
        if (here >= 0) box.focus();
        else if (box.value === '') leave();
        // The browser empties the box by itself, or does not: here it is empty, and the page hears of it.
        else {
          box.value = '';
          box.dispatchEvent(new Event('input', { bubbles: true }));
        }
        break;
      default:
        return;
    }
    event.preventDefault();
  });
}
