// The switch for the key / on the page on accessibility.
import { SLASH_KEY } from './remembered.ts';

const box = document.querySelector<HTMLInputElement>('#slash-switch');
const place = box?.closest<HTMLElement>('[hidden]');

if (box && place) {
  try {
    box.checked = localStorage.getItem(SLASH_KEY.key) !== 'off';
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(SLASH_KEY.key);
      else localStorage.setItem(SLASH_KEY.key, 'off');
    });
    place.hidden = false;
  } catch {
    // A browser that keeps nothing for this site has no switch.
  }
}
