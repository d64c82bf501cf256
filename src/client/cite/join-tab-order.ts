// How the keyboard comes to the bar at selected words, and back.
import { focusPlace } from '../focus-place.ts';

/**
 * The bar stands behind all of the page; for the Tab key it is what follows the selected words, once. Escape takes it
 * away and leaves the words selected.
 *
 * @param passage the last one of which words are selected
 * @param close takes the bar away
 * @param signal of the end of the bar
 */
export function joinTabOrder(
  bar: HTMLElement,
  passage: HTMLElement | undefined,
  close: () => void,
  signal: AbortSignal,
): void {
  let isPassed = false;
  const back = () => {
    if (passage) focusPlace(passage);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
      const isInside = bar.contains(document.activeElement);
      if (key === 'Escape' && !event.defaultPrevented) {
        event.preventDefault();
        if (isInside) back();
        close();
      }
      if (key !== 'Tab' || ctrlKey || altKey || metaKey) return;
      const stops = [...bar.querySelectorAll<HTMLElement>('a, button, select, textarea')].filter(
        (stop) => stop.getClientRects().length > 0,
      );
      if (!isInside && !isPassed && !shiftKey) {
        event.preventDefault();
        isPassed = true;
        stops[0]?.focus({ preventScroll: true });
      } else if (isInside && shiftKey && document.activeElement === stops[0]) {
        event.preventDefault();
        isPassed = false;
        back();
      } else if (isInside && !shiftKey && document.activeElement === stops.at(-1)) {
        // The key itself then goes on from the passage.
        back();
      }
    },
    { signal },
  );
}
