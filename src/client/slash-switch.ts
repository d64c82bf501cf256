// The switches for keys on the page on accessibility.
import { READING_KEYS, type Remembered, SLASH_KEY } from './remembered.ts';
import { bindSwitch, canRemember } from './remembered-switch.ts';

offer('#slash-switch', SLASH_KEY, true);
offer('#reading-keys-switch', READING_KEYS, false);

/** A browser that keeps nothing for this site has no switch. */
function offer(selector: string, what: Remembered, isOnAnyway: boolean): void {
  const box = document.querySelector<HTMLInputElement>(selector);
  const place = box?.closest<HTMLElement>('[hidden]');
  if (!box || !place || !canRemember()) return;
  bindSwitch(box, what, isOnAnyway);
  place.hidden = false;
}
