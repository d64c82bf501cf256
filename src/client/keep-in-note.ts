/**
 * A selection that is drawn in a note beside its line and leaves it by a hair would take in all the text between the two:
 * it ends with the note. From note to note it stays as it was drawn.
 */
export function keepInNote(selection: Selection, { clientX, clientY }: PointerEvent): void {
  const { anchorNode, anchorOffset, focusNode } = selection;
  const note = closest(anchorNode, '.notes.beside [data-note]');
  if (!anchorNode || !note || closest(focusNode, '[data-note]')) return;
  const { top, bottom, right } = note.getBoundingClientRect();
  const isBehind = clientY >= bottom || (clientY >= top && clientX >= right);
  selection.setBaseAndExtent(anchorNode, anchorOffset, note, isBehind ? note.childNodes.length : 0);
}

function closest(node: Node | null, selector: string): Element | null {
  return (node instanceof Element ? node : (node?.parentElement ?? null))?.closest(selector) ?? null;
}
