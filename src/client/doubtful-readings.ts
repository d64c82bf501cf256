// Doubtful readings, made easier: keys for the alternatives, and a switch that has them announced where they stand.
import { isByPointer } from './is-by-pointer.ts';
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

/**
 * Enter leads from the words to the list, and so they are a link to whoever hears them, and the label is no stop of its
 * own; Escape takes the label away. Pointed at, they show the label and lead nowhere.
 */
function makeKeysWork(doubt: HTMLElement): void {
  const link = doubt.querySelector<HTMLElement>('.doubt-link');
  if (!link) return;
  doubt.role = 'link';
  link.tabIndex = -1;
  const show = () => doubt.classList.remove('dismissed');
  doubt.addEventListener('pointerenter', show);
  doubt.addEventListener('focusin', show);
  doubt.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Enter' && target === doubt) link.click();
    if (key === 'Escape') {
      doubt.focus();
      doubt.classList.add('dismissed');
    }
  });
  // A screen reader follows links in its own way.
  doubt.addEventListener('click', (event) => {
    const isInner = event.target instanceof Element && event.target.closest('a') !== null;
    if (!isByPointer(event) && !isInner) link.click();
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
