// What a page and its worker have fetched, told to the service worker, which keeps it (`../offline-worker.ts`). It is
// started by a first search and so has seen nothing of what that search itself fetched.

/** Over this channel the page asks its worker to tell, and the worker tells. */
export const FETCHED_CHANNEL = 'search-fetched';

/** What is said on the channel. */
export type FetchedMessage =
  /** A page asks to be told. */
  | { readonly kind: 'asked' }
  /** Addresses that were fetched. */
  | { readonly kind: 'fetched'; readonly fetched: readonly string[] }
  /** The reader has all forgotten: nothing is told any more until the next page is opened. */
  | { readonly kind: 'forget' };

/**
 * Calls `tell` with the addresses of all that was fetched here, and again for what is fetched from now on.
 *
 * @returns ends it
 */
export function observeFetched(tell: (fetched: readonly string[]) => void): () => void {
  const observer = new PerformanceObserver((seen) => tell(seen.getEntries().map(({ name }) => name)));
  observer.observe({ type: 'resource', buffered: true });
  return () => observer.disconnect();
}
