import type { Remembered } from './remembered.ts';

/** What was switched where the browser keeps nothing: it holds for the page that is open. */
const unkept = new Map<string, boolean>();

/**
 * Makes a box the switch of something that is remembered as "on" or "off"; what holds anyway leaves no trace. Another
 * tab, or another switch for the same, is followed.
 *
 * @param isOnAnyway whether it is on as long as nothing is remembered
 */
export function bindSwitch(box: HTMLInputElement, what: Remembered, isOnAnyway: boolean): void {
  const follow = () => {
    box.checked = isSwitchedOn(what, isOnAnyway);
  };
  box.addEventListener('change', () => {
    try {
      if (box.checked === isOnAnyway) localStorage.removeItem(what.key);
      else localStorage.setItem(what.key, box.checked ? 'on' : 'off');
    } catch {
      unkept.set(what.key, box.checked);
    }
    // The browser tells other tabs only; this page hears of it in the same way.
    dispatchEvent(new StorageEvent('storage', { key: what.key }));
  });
  // Another page of the site has changed it, or forgotten it.
  addEventListener('storage', follow);
  follow();
}

/** Whether something remembered as "on" or "off" is on; a browser that keeps nothing has it as it is anyway. */
export function isSwitchedOn(what: Remembered, isOnAnyway: boolean): boolean {
  try {
    const kept = localStorage.getItem(what.key);
    return isOnAnyway ? kept !== 'off' : kept === 'on';
  } catch {
    return unkept.get(what.key) ?? isOnAnyway;
  }
}

/** Whether this browser keeps anything for the site; if not, there is nothing to switch. */
export function canRemember(): boolean {
  try {
    return localStorage !== null;
  } catch {
    return false;
  }
}
