// Keeps the search in the address: a step back leads to the search before, not to its half-typed beginnings.
import { type Search, searchHash } from './search-address.ts';

/** What changed the search. */
export type Change = 'typed' | 'asked' | 'chosen';

/** Writes searches into the address. */
export interface BrowserAddress {
  write(search: Search, change: Change): void;
  /** Leads to where the reader came from, if that is a page of this site. */
  leave(): void;
  /** The address was changed by a link or a step back: what is typed now is a new search. */
  settle(): void;
}

/** The address of this window. `title` is that of the page without a search. */
export function browserAddress(title: string): BrowserAddress {
  // Typing goes on in the place of the search that is not asked yet; an empty box was never asked.
  let isOpen = location.hash === '';
  /** Steps that the search has made in this window since it was entered. */
  const depth = () => (history.state as { depth?: number } | null)?.depth ?? 0;

  return {
    write(search, change) {
      const address = location.pathname + searchHash(search);
      const replaces = address === location.pathname + location.hash || (isOpen && change !== 'chosen');
      try {
        if (replaces) history.replaceState({ depth: depth() }, '', address);
        else history.pushState({ depth: depth() + 1 }, '', address);
      } catch {
        // Browsers refuse too many changes in a short time; the next one takes this one along.
      }
      isOpen = change === 'typed';
      document.title = titleFor(search.asked, title);
    },
    leave() {
      const cameFromHere = document.referrer !== '' && new URL(document.referrer).origin === location.origin;
      if (cameFromHere) history.go(-depth() - 1);
    },
    settle() {
      isOpen = location.hash === '';
    },
  };
}

/** The most of a search that a title shows. */
const TITLE_LENGTH = 60;

/** "dual power – Search – …" */
function titleFor(asked: string, title: string): string {
  const words = asked.trim();
  if (words === '') return title;
  return `${words.length > TITLE_LENGTH ? `${words.slice(0, TITLE_LENGTH)}…` : words} – ${title}`;
}
