// Loaded when a mark is chosen for the first time: the note is lit where it is seen, and else shown in the panel.
import { focusPlace } from '../focus-place.ts';
import { addStep, stay } from './history-step.ts';
import { panelTop, showInPanel } from './note-panel.ts';
import { isInView, takeStepBack } from './pair.ts';

/** How a mark was chosen: by key or by the means of a screen reader, with a mouse or a pen, by touch. */
export type Chosen = 'key' | 'pointer' | 'touch';

/**
 * Shows the note of a mark without moving the text. Touched, the way back of the system closes the panel; by key, where
 * the note is seen and one is led to it, the way back leads to the mark. Who points at a mark stays in the text, and
 * the way back leads on from the page.
 */
export function showNote(mark: HTMLAnchorElement, note: HTMLElement, chosen: Chosen): void {
  if (!isInView(note) || isCovered(note)) {
    showInPanel(mark, chosen === 'touch');
    return;
  }
  if (chosen === 'key' && panelTop() === innerHeight) addStepTo(note, mark);
  // Whoever does not see it light up is led to it as well.
  focusPlace(note);
  note.addEventListener('keydown', function leave(event) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    note.removeEventListener('keydown', leave);
    mark.focus({ preventScroll: true });
    takeStepBack(note);
  });
}

/** One step of the history for the way from the mark to the note: back, the focus is on the mark. */
function addStepTo(note: HTMLElement, mark: HTMLAnchorElement): void {
  const step = stepOf(history.state) + 1;
  const { href } = location;
  addStep({ step, note: note.id });
  addEventListener('popstate', function back({ state }) {
    // To another place of the page one goes with this event too.
    if (location.href !== href || stepOf(state) >= step) return;
    removeEventListener('popstate', back);
    const { activeElement } = document;
    const isThere = activeElement === document.body || note.contains(activeElement);
    // Scrolled away meanwhile, the mark comes back into sight.
    if (isThere && !isInView(mark)) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    stay(isThere ? mark : activeElement);
  });
}

function stepOf(state: unknown): number {
  return (state as { step?: number } | null)?.step ?? 0;
}

function isCovered(note: HTMLElement): boolean {
  return note.getBoundingClientRect().top > panelTop();
}
