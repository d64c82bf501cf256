// Loaded when a mark is chosen for the first time: the note is lit where it is seen, and else shown in the panel.
import { focusPlace } from '../focus-place.ts';
import { panelTop, showInPanel } from './note-panel.ts';
import { isInView } from './pair.ts';

/**
 * Shows the note of a mark without moving the text.
 *
 * @param isTouch whether the mark was touched: the way back of the system then closes the panel
 */
export function showNote(mark: HTMLAnchorElement, note: HTMLElement, isTouch: boolean): void {
  if (!isInView(note) || isCovered(note)) {
    showInPanel(mark, isTouch);
    return;
  }
  // Whoever does not see it light up is led to it as well.
  focusPlace(note);
  note.addEventListener('keydown', function leave(event) {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    note.removeEventListener('keydown', leave);
    mark.focus({ preventScroll: true });
  });
}

function isCovered(note: HTMLElement): boolean {
  return note.getBoundingClientRect().top > panelTop();
}
