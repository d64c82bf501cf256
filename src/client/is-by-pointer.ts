/**
 * Whether a click was made with mouse, pen or finger: keys and screen readers click with nothing that points. Browsers
 * that do not tell what pointed at least count the clicks.
 */
export function isByPointer(event: MouseEvent): boolean {
  return event.detail > 0 && !('pointerType' in event && event.pointerType === '');
}
