import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages, type SitePage, type Tag } from './read-site.ts';

const sites = [
  { name: 'the whole site', ...inject('site') },
  { name: 'the public site under a path', ...inject('publicSite') },
];

const read = new Map(sites.map(({ folder }) => [folder, readPages(folder)]));
const pagesOf = (folder: string) => read.get(folder) ?? new Map<string, SitePage>();

/** Addresses in a page: of links, scripts, style sheets, forms and what scripts fetch. */
function addressesOf(tags: readonly Tag[]): string[] {
  const names = ['href', 'src', 'action', 'data-engine', 'data-addresses'];
  return tags.flatMap(({ attributes }) => names.flatMap((name) => attributes.get(name) ?? []));
}

/** Why an address leads nowhere; `undefined` if it leads somewhere, or out of the site. */
function faultOf(address: string, page: SitePage, folder: string, base: string): string | undefined {
  const here = new URL(base + page.path, 'https://site.invalid');
  const url = new URL(address, here);
  if (url.host !== here.host) return undefined;
  if (!url.pathname.startsWith(base)) return 'stands outside the base path';
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const target = pagesOf(folder).get(path);
  if (!target) return path !== '' && existsSync(join(folder, path)) ? undefined : 'no such file';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || target.ids.includes(id) ? undefined : `no id "${id}" on that page`;
}

test.each(sites)(
  'in $name every address leads to a page or file, and every fragment to an id',
  ({ folder, base }) => {
    const faults: string[] = [];
    let count = 0;
    for (const page of pagesOf(folder).values()) {
      for (const address of addressesOf(page.tags)) {
        count++;
        const fault = faultOf(address, page, folder, base);
        if (fault) faults.push(`${page.path}: ${address}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  },
);

test.each(sites)('in $name no id stands twice on a page', ({ folder }) => {
  const twice = [...pagesOf(folder).values()].flatMap(({ path, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`),
  );
  expect(twice).toEqual([]);
});
