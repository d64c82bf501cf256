// The panel at the foot of the window in which a note is read while the text stays where it is.
import { element } from '../element.ts';
import { addStep, stay } from './history-step.ts';
import { isInView, MARKS, targetOf } from './pair.ts';

interface OpenPanel {
  readonly panel: HTMLElement;
  readonly ending: AbortController;
  /** The mark that was chosen, to which the focus returns. */
  readonly chosen: HTMLElement;
  /** The mark of the note that is shown. */
  mark: HTMLAnchorElement;
  /** The note in the page. While it is shown here it is not there a second time, for speech or for finding. */
  note: HTMLElement | undefined;
  readonly show: (mark: HTMLAnchorElement) => void;
  /** Whether the history of the tab has a step for the panel. */
  readonly hasStep: boolean;
  /** Address of the page when it was opened. */
  readonly href: string;
}

/** Room between the mark and the panel, in CSS pixels. */
const ROOM = 12;

let open: OpenPanel | undefined;

/** What belongs to a note in its list and not in the panel, where its title says which it is. */
const LEFT_OUT =
  '.note-page, .note-label, .back-link, .page-break, .note-more, .passage-tool, .passage-menu, .passage-link, .spoken';

/** Shows the note of a mark; chosen again, the mark of the note that is shown closes it. */
export function showInPanel(mark: HTMLAnchorElement, isTouch: boolean): void {
  if (open?.mark === mark) {
    void closePanel();
    return;
  }
  const hadStep = open?.hasStep ?? false;
  if (open) takeAway(open);
  open = makePanel(mark, hadStep || isTouch);
  if (isTouch && !hadStep) {
    // What closes the panel goes back by this step.
    addStep();
  }
  open.show(mark);
  open.panel.focus({ preventScroll: true });
  keepInSight(mark);
}

/** Moves the text as far as the mark would else lie under the panel. */
function keepInSight(mark: HTMLElement): void {
  const hidden = mark.getBoundingClientRect().bottom + ROOM - panelTop();
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

/** Upper edge of the panel in the window; the foot of the window where none is open. */
export function panelTop(): number {
  return open?.panel.getBoundingClientRect().top ?? innerHeight;
}

function makePanel(chosen: HTMLAnchorElement, hasStep: boolean): OpenPanel {
  const marks = [...document.querySelectorAll<HTMLAnchorElement>(MARKS)].filter(targetOf);
  const ending = new AbortController();
  const { signal } = ending;
  const title = element('p', { class: 'note-panel-title', id: 'note-panel-title' });
  const body = element('div', {
    class: 'note-panel-text',
    lang: chosen.closest<HTMLElement>('[lang]')?.lang,
  });
  const previous = button('note-panel-step', 'Previous note', '\u2039');
  const next = button('note-panel-step', 'Next note', '\u203a');
  const close = button('note-panel-close', undefined, 'Close');
  const panel = element(
    'section',
    { class: 'note-panel', id: 'note-panel', 'aria-labelledby': title.id, tabindex: '-1' },
    title,
    body,
    // Below the words: pressed again, a way stands where it stood, however long the next note is.
    element('div', { class: 'note-panel-ways' }, previous, next, close),
  );
  const own: OpenPanel = {
    panel,
    ending,
    chosen,
    mark: chosen,
    note: undefined,
    show,
    hasStep,
    href: location.href,
  };

  function show(mark: HTMLAnchorElement): void {
    leave(own);
    own.mark = mark;
    own.note = targetOf(mark) ?? undefined;
    title.textContent = asTitle(mark.ariaLabel ?? '');
    body.replaceChildren(...(own.note ? copyOf(own.note) : []));
    body.scrollTop = 0;
    // A text that can be scrolled is a stop of the Tab key, else the keys would not reach its end.
    if (body.scrollHeight > body.clientHeight) body.tabIndex = 0;
    else body.removeAttribute('tabindex');
    if (own.note) own.note.inert = true;
    mark.classList.add('shown');
    const at = marks.indexOf(mark);
    previous.ariaDisabled = String(at <= 0);
    next.ariaDisabled = String(at === marks.length - 1);
  }
  const step = (by: number) => {
    const mark = marks[marks.indexOf(own.mark) + by];
    if (!mark) return;
    // From here on the note changes under whoever listens.
    panel.ariaLive = 'polite';
    show(mark);
  };
  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  close.addEventListener('click', () => void closePanel());
  // A link in the note leads on from the page without the panel.
  panel.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = link;
    void closePanel().then(() => location.assign(href));
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // What hangs open over the text is closed first.
      if (document.querySelector(':popover-open, .doubt:is(:hover, :focus-within):not(.dismissed)')) return;
      event.preventDefault();
      void closePanel();
    },
    { signal },
  );
  // The way back of the system, or another place of the page.
  addEventListener('popstate', () => finish(own), { signal });
  document.body.append(panel);
  return own;
}

/** Closes the panel; done when its step is gone from the history too. */
function closePanel(): Promise<void> {
  const closing = open;
  if (!closing) return Promise.resolve();
  if (!closing.hasStep) {
    finish(closing);
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    // With the event the browser is not yet done: a link followed now would lead nowhere.
    addEventListener('popstate', () => setTimeout(() => requestAnimationFrame(() => resolve())), {
      once: true,
    });
    history.back();
  });
}

function finish(closing: OpenPanel): void {
  const { panel, chosen, mark } = closing;
  const hadFocus = panel.contains(document.activeElement) || document.activeElement === document.body;
  takeAway(closing);
  open = undefined;
  const back = isInView(mark) ? mark : chosen;
  // To another place of the page one goes with this event too.
  if (closing.hasStep && location.href === closing.href) stay(hadFocus ? back : document.activeElement);
  else if (hadFocus) back.focus({ preventScroll: true });
}

function takeAway(closing: OpenPanel): void {
  leave(closing);
  closing.ending.abort();
  closing.panel.remove();
}

/** Gives the note in the page its place back. */
function leave({ mark, note }: OpenPanel): void {
  mark.classList.remove('shown');
  if (note) note.inert = false;
}

/** The words of a note, without what belongs to its list; ids stay in the page. */
function copyOf(note: HTMLElement): Node[] {
  const copy = note.cloneNode(true) as HTMLElement;
  for (const left of copy.querySelectorAll(LEFT_OUT)) left.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

function asTitle(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function button(className: string, name: string | undefined, words: string): HTMLButtonElement {
  return element('button', { type: 'button', class: className, 'aria-label': name }, words);
}
