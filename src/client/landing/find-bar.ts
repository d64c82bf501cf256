// The bar at the foot of the window for whoever was led to a place by the search.
import { element } from '../element.ts';

/** What stands in the bar. */
export interface BarContent {
  /** Name of the bar, where it is not the search that led here. */
  readonly name?: string;
  /** What the place is, and the words asked for. */
  readonly words: readonly (Node | string)[];
  /** Where one can go from here; the first that is a link is the one for the Tab key. */
  readonly ways: readonly HTMLElement[];
  /** What buttons among the ways open (`panelButton`). */
  readonly panels?: readonly HTMLElement[];
  /** The passage from which the Tab key leads into the bar and back. */
  readonly passage: HTMLElement | null;
  /** For those who hear the page. */
  readonly spoken: string;
}

let openBar: { readonly bar: HTMLElement; readonly ending: AbortController } | undefined;

/** Shows the bar in place of one that is open; `onClose` when the reader closes it. */
export function showBar(content: BarContent, onClose: () => void): HTMLElement {
  closeBar();
  const ending = new AbortController();
  const { signal } = ending;
  const close = element('button', { type: 'button', class: 'find-bar-close' }, 'Close');
  const status = element('p', { class: 'unseen', role: 'status' });
  const bar = element(
    'section',
    { class: 'find-bar', 'aria-label': content.name ?? 'Found by the search' },
    element('p', { class: 'find-bar-words' }, ...content.words),
    element('p', { class: 'find-bar-ways' }, ...content.ways),
    ...(content.panels ?? []),
    close,
    status,
  );
  document.body.append(bar);
  openBar = { bar, ending };
  const leave = () => {
    const hadFocus = bar.contains(document.activeElement);
    closeBar();
    onClose();
    if (hadFocus) content.passage?.focus({ preventScroll: true });
  };
  close.addEventListener('click', leave);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // What hangs open over the text is closed first.
      if (document.querySelector(':popover-open, .doubt:is(:hover, :focus-within):not(.dismissed)')) return;
      leave();
    },
    { signal },
  );
  if (content.passage) joinTabOrder(content.passage, bar, signal);
  // Spoken once the reader has heard where the focus is now.
  setTimeout(() => {
    status.textContent = content.spoken;
  }, 700);
  return bar;
}

/** A button that opens a panel of the bar and closes it again; `onChange` once the bar has its new height. */
export function panelButton(words: string, panel: HTMLElement, onChange: () => void): HTMLElement {
  panel.hidden = true;
  const button = element('button', { type: 'button', 'aria-expanded': 'false' }, words);
  button.addEventListener('click', () => {
    const opens = panel.hidden;
    for (const other of panel.parentElement?.querySelectorAll<HTMLElement>('.find-bar-panel') ?? [])
      other.hidden = true;
    for (const other of button.parentElement?.querySelectorAll('[aria-expanded]') ?? [])
      other.ariaExpanded = 'false';
    panel.hidden = !opens;
    button.ariaExpanded = String(opens);
    onChange();
  });
  return button;
}

/** Takes the bar away. */
export function closeBar(): void {
  openBar?.ending.abort();
  openBar?.bar.remove();
  openBar = undefined;
}

/**
 * The bar stands behind all of the page; for the Tab key it stands behind the passage that it speaks of, and from its
 * end the key goes on in the passage.
 */
function joinTabOrder(passage: HTMLElement, bar: HTMLElement, signal: AbortSignal): void {
  const stops = () =>
    [...bar.querySelectorAll<HTMLElement>('a, button')].filter((stop) => stop.getClientRects().length > 0);
  const isTab = (event: KeyboardEvent, isBack: boolean) =>
    event.key === 'Tab' && event.shiftKey === isBack && !event.ctrlKey && !event.altKey && !event.metaKey;
  passage.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== passage || !isTab(event, false)) return;
      const first = bar.querySelector<HTMLElement>('a[data-first]') ?? stops()[0];
      if (!first) return;
      event.preventDefault();
      first.focus({ preventScroll: true });
    },
    { signal },
  );
  bar.addEventListener('keydown', (event) => {
    const all = stops();
    if (event.target === all.at(-1) && isTab(event, false)) {
      // The key itself then goes on from the passage to what follows in it.
      passage.focus({ preventScroll: true });
    } else if (event.target === all[0] && isTab(event, true)) {
      event.preventDefault();
      passage.focus({ preventScroll: true });
    }
  });
}
