// The page on privacy: says what this browser remembers of the site, and forgets it.
import { REMEMBERED } from './remembered.ts';

const PREFIX = 'printed-page:';

const button = document.querySelector<HTMLButtonElement>('#forget');
const status = document.querySelector<HTMLElement>('#remembered-now');

if (button && status) {
  button.hidden = false;
  status.textContent = `At present: ${listed(keysOf())}.`;
  button.addEventListener('click', () => {
    const keys = keysOf();
    for (const store of stores()) for (const key of keysIn(store)) store.removeItem(key);
    status.textContent =
      keys.length === 0 ? 'There was nothing to forget.' : `Forgotten: ${listed(keys)}. At present: nothing.`;
  });
}

/** What lasts until it is forgotten, and what lasts as long as the tab; none where the browser keeps nothing for the site. */
function stores(): Storage[] {
  return [() => localStorage, () => sessionStorage].flatMap((open) => {
    try {
      return [open()];
    } catch {
      return [];
    }
  });
}

/** The keys of the site, also such as an older version of it left. */
function keysOf(): string[] {
  return stores().flatMap(keysIn);
}

function keysIn(store: Storage): string[] {
  return Object.keys(store).filter((key) => key.startsWith(PREFIX));
}

/** "nothing", or what the keys hold; an unknown key is named itself. */
function listed(keys: readonly string[]): string {
  if (keys.length === 0) return 'nothing';
  return keys.map((key) => REMEMBERED.find((one) => one.key === key)?.holds ?? key).join('; ');
}
