// Who comes back to the search goes on at the hit that was opened.
import type { PageParts } from './page-parts.ts';

/** Longest wait for the hits to stand there again, in milliseconds. */
const PATIENCE = 5000;

/** Puts the focus on the link that was opened as soon as it stands on the page, and unfolds hits until it does. */
export function returnToOpened(address: string, { results, more }: PageParts): void {
  const isThere = () => {
    const link = [...results.querySelectorAll<HTMLAnchorElement>('a[data-passage]')].find(
      ({ href }) => href === address,
    );
    if (link) {
      stop();
      link.focus();
    } else if (results.dataset.state === 'done' && !more.hidden) more.click();
  };
  const watch = new MutationObserver(isThere);
  const stop = () => {
    watch.disconnect();
    clearTimeout(patience);
    for (const sign of SIGNS) removeEventListener(sign, stop);
  };
  const patience = setTimeout(() => stop(), PATIENCE);
  // Who does something else meanwhile is not called back.
  for (const sign of SIGNS) addEventListener(sign, stop);
  watch.observe(results, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-state'],
  });
  isThere();
}

const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
