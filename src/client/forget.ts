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
    for (const key of keys) localStorage.removeItem(key);
    status.textContent =
      keys.length === 0 ? 'There was nothing to forget.' : `Forgotten: ${listed(keys)}. At present: nothing.`;
  });
}

/** The keys of the site, also such as an older version of it left; none where the browser keeps nothing for it. */
function keysOf(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** "nothing", or what the keys hold; an unknown key is named itself. */
function listed(keys: readonly string[]): string {
  if (keys.length === 0) return 'nothing';
  return keys.map((key) => REMEMBERED.find((one) => one.key === key)?.holds ?? key).join('; ');
}
