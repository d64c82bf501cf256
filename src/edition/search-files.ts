import type { Addresses } from './addresses.ts';

/**
 * Where the search of a site is and what it reads, as `data-` attributes of the element that a script asks; nothing of
 * it is fetched before something is asked.
 */
export function searchFiles(addresses: Addresses): Record<`data-${string}`, string> {
  return {
    'data-search': addresses.search(),
    'data-engine': addresses.searchEngine(),
    'data-addresses': addresses.addressList(),
    'data-finder': addresses.finder(),
    'data-variants': addresses.variants(),
    'data-names': addresses.names(),
  };
}
