/** Where the bar stands: at an edge of the window, or at the selected words. */
export type Side = 'foot' | 'head' | 'below' | 'above';

/** Room between the words and the bar, and between the bar and the edge of the window, in CSS pixels. */
const ROOM = 8;

/** Height of the row of buttons, by which a side is chosen: what opens beside it later moves nothing. */
const ROW = 56;

/**
 * Chooses where the bar stands: below the last line of the selected words, or above their first one where there is no
 * room. Where neither is seen, and where one reads with the finger, at an edge of the window: the system has a menu and
 * handles of its own at the words.
 *
 * @param before where it stands already; on a phone, whose window grows and shrinks while one scrolls, it stays there
 */
export function chooseSide(range: Range, before?: Side): Side {
  const { first, last } = endsOf(range);
  const isDocked = matchMedia('(pointer: coarse), (max-width: 34rem)').matches;
  if (isDocked && (before === 'foot' || before === 'head')) return before;
  if (!first || !last) return 'foot';
  if (isDocked) {
    const isUnder = last.bottom > innerHeight - ROW && last.top < innerHeight;
    return isUnder && first.top > ROW ? 'head' : 'foot';
  }
  if (last.bottom + ROOM > 0 && last.bottom + ROOM + ROW <= innerHeight) return 'below';
  const above = first.top - ROOM - ROW;
  return above >= 0 && above < innerHeight ? 'above' : 'foot';
}

/** Puts the bar on its side, as high as it is now; its row of buttons stays where it was. */
export function placeBar(bar: HTMLElement, range: Range, side: Side): void {
  const { first, last } = endsOf(range);
  const isDocked = side === 'foot' || side === 'head' || !first || !last;
  bar.classList.toggle('docked', isDocked);
  bar.classList.toggle('docked-top', side === 'head');
  bar.classList.toggle('upward', side === 'foot' || side === 'above');
  bar.style.removeProperty('inset-block-start');
  bar.style.removeProperty('inset-inline-start');
  if (isDocked) return;
  const most = document.documentElement.clientWidth - bar.offsetWidth - ROOM;
  const isBelow = side === 'below';
  const top = isBelow ? last.bottom + ROOM : first.top - ROOM - bar.offsetHeight;
  const left = isBelow ? last.right - bar.offsetWidth / 2 : first.left;
  bar.style.insetBlockStart = `${top + scrollY}px`;
  bar.style.insetInlineStart = `${Math.max(ROOM, Math.min(left, most)) + scrollX}px`;
}

/** The first and the last line of the words in the window. */
function endsOf(range: Range): { readonly first: DOMRect | undefined; readonly last: DOMRect | undefined } {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return { first: lines[0], last: lines.at(-1) };
}
