// Keeps the search in the address: a step back leads to the search before, not to its half-typed beginnings.
import { type Search, searchHash } from './search-address.ts';

/** What changed the search. */
export type Change = 'typed' | 'asked' | 'chosen';

/** Writes searches into the address. */
export interface BrowserAddress {
  write(search: Search, change: Change): void;
  /** Leads to where the reader came from, if that is a page of this site. */
  leave(): void;
  /** Remembers at this step of the history which link was opened from it. */
  open(link: string): void;
  /** The link that was opened from this step of the history, if it is one to which the reader has come back. */
  opened(): string | undefined;
  /** The address was changed by a link or a step back: what is typed now is a new search. */
  settle(): void;
}

/** The address of this window. `title` is that of the page without a search. */
export function browserAddress(title: string): BrowserAddress {
  // Typing goes on in the place of the search that is not asked yet; an empty box was never asked.
  let isOpen = location.hash === '';
  /** Steps that the search has made in this window since it was entered. */
  const state = () => (history.state ?? {}) as { readonly depth?: number; readonly opened?: string };
  const depth = () => state().depth ?? 0;

  return {
    write(search, change) {
      const address = location.pathname + searchHash(search);
      const isSame = address === location.pathname + location.hash;
      const replaces = isSame || (isOpen && change !== 'chosen');
      try {
        if (replaces) history.replaceState(isSame ? state() : { depth: depth() }, '', address);
        else history.pushState({ depth: depth() + 1 }, '', address);
      } catch {
        // Browsers refuse too many changes in a short time; the next one takes this one along.
      }
      isOpen = change === 'typed';
      document.title = titleFor(search.asked, title);
    },
    open(link) {
      history.replaceState({ ...state(), opened: link }, '');
    },
    opened: () => state().opened,
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
