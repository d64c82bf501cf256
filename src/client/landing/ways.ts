// Links of the bar.
import { element } from '../element.ts';

/** A link to another hit. It takes the place of this one in the history: one step back is the search, from every hit. */
export function hitLink(words: string, address: string | undefined, isFirst = false): HTMLElement {
  if (address === undefined) return element('span', { class: 'find-bar-none', 'aria-hidden': 'true' }, words);
  const link = element('a', { href: address, ...(isFirst && { 'data-first': '' }) }, words);
  link.addEventListener('click', (event) => {
    if (isForAnotherTab(event)) return;
    event.preventDefault();
    location.replace(link.href);
  });
  return link;
}

/** The way to the search; where one has come from it, one step back, so that it is found as it was left. */
export function searchLink(words: string, address: string): HTMLElement {
  const link = element('a', { href: address }, words);
  link.addEventListener('click', (event) => {
    const before = addressBefore();
    if (isForAnotherTab(event) || before === undefined) return;
    if (before.pathname !== link.pathname || before.hash !== link.hash) return;
    event.preventDefault();
    history.back();
  });
  return link;
}

function isForAnotherTab({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

/** The address from which one has come, where the browser tells it. */
function addressBefore(): URL | undefined {
  if (!('navigation' in globalThis)) return undefined;
  const { index } = navigation.currentEntry ?? { index: 0 };
  const url = navigation.entries()[index - 1]?.url;
  return url ? new URL(url) : undefined;
}
