// The list of the keys, and the switches for them.

import { element } from './element.ts';
import { READING_KEYS, type Remembered, SLASH_KEY } from './remembered.ts';
import { bindSwitch, canRemember } from './remembered-switch.ts';

type Key = readonly [key: string, does: string];

const ALWAYS: readonly Key[] = [
  ['/', 'search'],
  ['?', 'this list'],
];
/** Beside a printed page that stands by itself stand other pages. */
const step = document.querySelector('#tools-place[data-kind=page]') ? 'page' : 'chapter';
const READING: readonly Key[] = [
  ['g', 'go to a page'],
  ['[', `the ${step} before`],
  [']', `the ${step} after`],
  ['w', 'where am I'],
  ['c', 'cite and link'],
];

/** Opens the list over the page; closed, it is gone, and the focus is where it was. */
export function showKeys(): void {
  const close = element('button', { type: 'button', class: 'keys-close' }, 'Close');
  const dialog = element(
    'dialog',
    { class: 'keys', 'aria-labelledby': 'keys-list' },
    element('h2', { id: 'keys-list' }, 'Keys'),
    ...group('keys-always', 'On every page', ALWAYS, SLASH_KEY, true),
    ...group('keys-reading', 'For reading, in the books', READING, READING_KEYS, false),
    element('p', { class: 'remark' }, 'They do nothing while you are typing in a field.'),
    close,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Some of the keys, with the switch for them where it can be remembered. */
function group(
  name: string,
  heading: string,
  keys: readonly Key[],
  what: Remembered,
  isOnAnyway: boolean,
): HTMLElement[] {
  const list = element(
    'dl',
    {},
    ...keys.map(([key, does]) =>
      element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, does)),
    ),
  );
  const head = element('h3', { id: `${name}-head` }, heading);
  if (!canRemember()) return isOnAnyway ? [head, list] : [];
  const box = element('input', {
    type: 'checkbox',
    id: name,
    'aria-labelledby': `${name}-head ${name}-words`,
  });
  bindSwitch(box, what, isOnAnyway);
  const words = element('span', { id: `${name}-words` }, 'switched on');
  return [head, element('label', { class: 'key-switch' }, box, words), list];
}
