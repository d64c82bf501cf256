/**
 * Puts the focus on a place of the text without moving the text: reading and the Tab key go on from there, whatever the
 * browser makes of a fragment. It becomes no stop of the Tab key that it was not.
 */
export function focusPlace(place: HTMLElement): void {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
