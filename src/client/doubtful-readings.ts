// Doubtful readings, made easier: keys for the alternatives, and a switch that has them announced where they stand.
import { ANNOUNCE_DOUBTS } from './remembered.ts';
import { bindSwitch, isSwitchedOn } from './remembered-switch.ts';

for (const doubt of document.querySelectorAll<HTMLElement>('.doubt[tabindex]')) makeKeysWork(doubt);
// A pointer that rests on the words has no key to itself.
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelector('.doubt:hover')?.classList.add('dismissed');
});

const switches = [...document.querySelectorAll<HTMLElement>('.announce-switch')];
const boxes = switches.flatMap((place) => place.querySelector('input') ?? []);
for (const place of switches) place.hidden = false;
for (const place of document.querySelectorAll<HTMLElement>('.announce-elsewhere')) place.hidden = true;
for (const box of boxes) bindSwitch(box, ANNOUNCE_DOUBTS, false);
const follow = () => announce(isSwitchedOn(ANNOUNCE_DOUBTS, false));
follow();
addEventListener('storage', follow);

/** Enter leads from the words to the list, without a stop at the label; Escape takes the label away. */
function makeKeysWork(doubt: HTMLElement): void {
  const show = () => doubt.classList.remove('dismissed');
  doubt.addEventListener('pointerenter', show);
  doubt.addEventListener('focusin', show);
  doubt.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target === doubt) doubt.querySelector<HTMLElement>('.doubt-link')?.click();
    if (key === 'Escape') {
      doubt.focus();
      doubt.classList.add('dismissed');
    }
  });
}

/** Sets words for the ear behind every doubtful reading, or takes them away. */
function announce(on: boolean): void {
  for (const spoken of document.querySelectorAll('.doubt > .spoken')) spoken.remove();
  if (!on) return;
  for (const doubt of document.querySelectorAll<HTMLElement>('.doubt[data-alternatives]')) {
    const spoken = document.createElement('span');
    spoken.className = 'spoken';
    spoken.textContent = ` ${doubt.dataset.alternatives}`;
    doubt.append(spoken);
  }
}
