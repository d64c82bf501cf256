/** Signs that some keyboards have behind a modifier only: `[` is Alt and 5, or AltGr and 8. */
const BEHIND_MODIFIERS = '[]';

/** Whether a key was pressed alone and not into a field, so that it may be a command to the page. */
export function isPlainKey(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
  const isSign = BEHIND_MODIFIERS.includes(key) && (event.getModifierState('AltGraph') || !ctrlKey);
  // Shift is held for the sign itself on many keyboards.
  if (metaKey || ((ctrlKey || altKey) && !isSign) || isComposing || repeat || event.defaultPrevented)
    return false;
  // Where a dialog is open, the page behind it hears nothing.
  return !(target instanceof Element && isField(target)) && document.querySelector('dialog[open]') === null;
}

/** What takes signs that are typed; a box to be ticked takes none. */
const FIELDS =
  'input:not([type=checkbox], [type=radio]), textarea, select, [role=textbox], [role=searchbox], [role=combobox]';

function isField(element: Element): boolean {
  return element.matches(FIELDS) || (element instanceof HTMLElement && element.isContentEditable);
}
