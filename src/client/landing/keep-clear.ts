/** Room above and below the words that are meant, in CSS pixels: a line or two around them can be read. */
const ROOM = 64;

/** Scrolls to words unless they are seen well: not at an edge, and not under the bar at the foot of the window. */
export function keepClear(marks: readonly HTMLElement[], bar: HTMLElement | null): void {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return;
  const top = first.getBoundingClientRect().top;
  const bottom = last.getBoundingClientRect().bottom;
  const foot = Math.min(innerHeight, bar?.getBoundingClientRect().top ?? innerHeight);
  if (top >= ROOM && bottom <= foot - ROOM) return;
  const height = bottom - top;
  // In the middle of what the bar leaves; what is longer begins at the top.
  const above = Math.max(ROOM, (foot - height) / 2);
  scrollBy({ top: top - above, behavior: 'instant' });
}
