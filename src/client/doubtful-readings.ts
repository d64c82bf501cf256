// Doubtful readings, made easier: keys for the alternatives, and a switch that has them announced where they stand.
import { ANNOUNCE_DOUBTS, recall, remember } from './remembered.ts';

for (const doubt of document.querySelectorAll<HTMLElement>('.doubt[tabindex]')) makeKeysWork(doubt);

const switches = [...document.querySelectorAll<HTMLElement>('.announce-switch')];
const boxes = switches.flatMap((place) => place.querySelector('input') ?? []);
for (const place of switches) place.hidden = false;
for (const place of document.querySelectorAll<HTMLElement>('.announce-elsewhere')) place.hidden = true;
for (const box of boxes) box.addEventListener('change', () => announce(box.checked, true));
announce(recall(ANNOUNCE_DOUBTS) === 'on', false);
// Another page of the site, or its page on privacy, has changed it.
addEventListener('storage', ({ key }) => {
  if (key === ANNOUNCE_DOUBTS.key || key === null) announce(recall(ANNOUNCE_DOUBTS) === 'on', false);
});

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
// A pointer that rests on the words has no key to itself.
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelector('.doubt:hover')?.classList.add('dismissed');
});

/** Sets words for the ear behind every doubtful reading, or takes them away. */
function announce(on: boolean, keep: boolean): void {
  for (const box of boxes) box.checked = on;
  for (const spoken of document.querySelectorAll('.doubt > .spoken')) spoken.remove();
  if (on) {
    for (const doubt of document.querySelectorAll<HTMLElement>('.doubt[data-alternatives]')) {
      const spoken = document.createElement('span');
      spoken.className = 'spoken';
      spoken.textContent = ` ${doubt.dataset.alternatives}`;
      doubt.append(spoken);
    }
  }
  if (keep) remember(ANNOUNCE_DOUBTS, on ? 'on' : undefined);
}
