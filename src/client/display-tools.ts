// The controls of the group "Display": what is chosen holds at once, here and in other tabs, and is remembered.
import { defaultOf, NARROW_WINDOW, readDisplay, writeDisplay } from './display-settings.ts';
import { DISPLAY, READING_KEYS, SLASH_KEY } from './remembered.ts';
import { bindSwitch } from './remembered-switch.ts';

/** Makes the controls in the group work. */
export function startDisplay(group: HTMLElement): void {
  const narrow = matchMedia(NARROW_WINDOW);
  const fields = [...group.querySelectorAll<HTMLInputElement>('input[name]')];
  const show = () => {
    const chosen = readDisplay(localStorage.getItem(DISPLAY.key));
    for (const field of fields) {
      const value = chosen.get(field.name) ?? defaultOf(field.name, narrow.matches);
      field.checked = field.type === 'checkbox' ? value === 'on' : field.value === value;
    }
  };
  const keep = (kept: string) => {
    if (kept === '') localStorage.removeItem(DISPLAY.key);
    else localStorage.setItem(DISPLAY.key, kept);
    // Heard by `apply-display.js`; the browser tells other tabs only.
    dispatchEvent(new StorageEvent('storage', { key: DISPLAY.key }));
  };
  group.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !fields.includes(target)) return;
    const chosen = readDisplay(localStorage.getItem(DISPLAY.key));
    const value = target.type === 'checkbox' ? (target.checked ? 'on' : 'off') : target.value;
    if (value === defaultOf(target.name, narrow.matches)) chosen.delete(target.name);
    else chosen.set(target.name, value);
    keep(writeDisplay(chosen));
  });
  group.querySelector('.tools-button')?.addEventListener('click', () => keep(''));
  addEventListener('storage', show);
  narrow.addEventListener('change', show);
  show();
  const boxFor = (id: string) => group.querySelector<HTMLInputElement>(id);
  const [reading, slash] = [boxFor('#display-reading-keys'), boxFor('#display-slash-key')];
  if (reading) bindSwitch(reading, READING_KEYS, false);
  if (slash) bindSwitch(slash, SLASH_KEY, true);
}
