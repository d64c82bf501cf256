// What unfolds in the bar at selected words, and what is said there.
import type { Written } from '../../cite/styles.ts';
import { copyOrSelect, NOT_COPIED } from '../copy-text.ts';
import { element } from '../element.ts';

/** The part of the bar under its three buttons. */
export class SelectionPanel {
  readonly #inside = element('div', { class: 'selection-panel' });
  readonly #said = element('p', { class: 'selection-said', role: 'status' });
  readonly #changed: () => void;

  /** @param changed what is done when the bar has become larger or smaller */
  constructor(changed: () => void) {
    this.#inside.hidden = true;
    this.#changed = changed;
  }

  /** What stands in the bar, in this order. */
  get elements(): readonly HTMLElement[] {
    return [this.#inside, this.#said];
  }

  get isFolded(): boolean {
    return this.#inside.hidden === true;
  }

  /** Shows these in place of what was unfolded before. */
  unfold(...inside: readonly Node[]): void {
    this.#inside.replaceChildren(...inside);
    this.#inside.hidden = false;
    this.#changed();
    const bar = this.#inside.parentElement;
    if (!bar) return;
    const { top, bottom } = bar.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) bar.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  fold(): void {
    this.#inside.hidden = true;
    this.#inside.replaceChildren();
    this.#changed();
  }

  tell(words: string): void {
    this.#said.textContent = words;
    this.#changed();
  }

  /** Copies, and says so; where the clipboard is refused the text stands selected in a field. */
  async give(written: Written, done: string): Promise<void> {
    this.fold();
    this.tell((await copyOrSelect(written, (field) => this.unfold(field))) ? done : NOT_COPIED);
  }
}

/** A button of the bar. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', act);
  return made;
}
