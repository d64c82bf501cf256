/** A note that stands beside its line. */
const BESIDE = '.notes.beside [data-note]';

/**
 * In the page the notes stand behind the text. A selection that is drawn over the edge of its column, from a note beside
 * its line into the text or from the text over such a note, would take in all that is between the two: it ends where the
 * note ends, or the line. From note to note it stays as it was drawn.
 */
export function keepInColumn(selection: Selection, { clientX, clientY }: PointerEvent): void {
  const { anchorNode, anchorOffset, focusNode } = selection;
  if (!anchorNode) return;
  const [begun, over] = [closest(anchorNode, BESIDE), closest(focusNode, BESIDE)];
  if (begun && !closest(focusNode, '[data-note]')) {
    const { top, bottom, right } = begun.getBoundingClientRect();
    const isBehind = clientY >= bottom || (clientY >= top && clientX >= right);
    selection.setBaseAndExtent(anchorNode, anchorOffset, begun, isBehind ? begun.childNodes.length : 0);
  } else if (over && !begun) {
    const end = endOfLine(over, clientY);
    if (end) selection.setBaseAndExtent(anchorNode, anchorOffset, end.offsetNode, end.offset);
  }
}

/** Where the line of the text ends that stands at this height. */
function endOfLine(note: Element, y: number): CaretPosition | null {
  const text = note.closest('.text');
  // Older browsers have no way to tell it; there the selection stays as it was drawn.
  if (!text || !('caretPositionFromPoint' in document)) return null;
  const found = document.caretPositionFromPoint(text.getBoundingClientRect().right - 1, y);
  const isText = found && text.contains(found.offsetNode) && !closest(found.offsetNode, '[data-note]');
  return isText ? found : null;
}

function closest(node: Node | null, selector: string): Element | null {
  return (node instanceof Element ? node : (node?.parentElement ?? null))?.closest(selector) ?? null;
}
