// Keys of the site beside /: ? lists them on every page; on the pages of the books there are more, once the reader has
// switched them on. What they do is loaded when one is pressed.
import { isPlainKey } from './plain-key.ts';
import { READING_KEYS, SLASH_KEY } from './remembered.ts';
import { isSwitchedOn } from './remembered-switch.ts';

addEventListener('keydown', (event) => {
  const { key } = event;
  if (!isPlainKey(event)) return;
  if (key === '?' && isSwitchedOn(SLASH_KEY, true)) {
    event.preventDefault();
    void import('./show-keys.ts').then(({ showKeys }) => showKeys());
  } else if (
    /^[gwc[\]]$/.test(key) &&
    document.querySelector('#tools') &&
    isSwitchedOn(READING_KEYS, false)
  ) {
    event.preventDefault();
    void import('./reading-keys.ts').then(({ pressed }) => pressed(key));
  }
});
