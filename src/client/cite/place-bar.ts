/** Room between the words and the bar, and between the bar and the edge of the window, in CSS pixels. */
const ROOM = 8;

/** Height of the row of buttons, by which a side is chosen: what opens under it later moves nothing. */
const ROW = 56;

/**
 * Puts the bar at the end of the selected words: below their last line, or above their first one where there is no room.
 * Where neither is seen, and where one reads with the finger, it stands at an edge of the window: the system has a menu
 * and handles of its own at the words.
 */
export function placeBar(bar: HTMLElement, range: Range): void {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  const { offsetWidth: width } = bar;
  const isDocked = matchMedia('(pointer: coarse), (max-width: 34rem)').matches;
  bar.classList.toggle('docked', isDocked);
  bar.classList.remove('docked-top');
  bar.style.removeProperty('inset-block-start');
  bar.style.removeProperty('inset-inline-start');
  if (!first || !last) return void bar.classList.add('docked');
  if (isDocked) {
    const isUnder = last.bottom > innerHeight - bar.offsetHeight && last.top < innerHeight;
    bar.classList.toggle('docked-top', isUnder && first.top > bar.offsetHeight);
    return;
  }
  const below = last.bottom + ROOM;
  const above = first.top - ROOM - bar.offsetHeight;
  const isBelow = below > 0 && below + ROW <= innerHeight;
  const isAbove = first.top - ROOM - ROW >= 0 && above < innerHeight;
  const top = isBelow ? below : isAbove ? above : undefined;
  if (top === undefined) return void bar.classList.add('docked');
  const most = document.documentElement.clientWidth - width - ROOM;
  const left = isBelow ? last.right - width / 2 : first.left;
  bar.style.insetBlockStart = `${top + scrollY}px`;
  bar.style.insetInlineStart = `${Math.max(ROOM, Math.min(left, most)) + scrollX}px`;
}
