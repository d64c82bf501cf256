import { ABOUT_PARTS, type Addresses, absoluteAddress } from './addresses.ts';
import type { Library } from './library.ts';

/**
 * The sitemap of a site with the address `site`: its own pages and every page of the works that may be
 * published. A work with `publish: false` stays out of it in every build.
 */
export function sitemap({ entries }: Library, addresses: Addresses, site: string): string {
  const listed = [
    addresses.home(),
    addresses.about(),
    ...ABOUT_PARTS.map((part) => addresses.aboutPart(part)),
    addresses.corrections(),
    addresses.rights(),
    addresses.accessibility(),
    addresses.privacy(),
    ...entries
      .filter(({ work }) => work.publish)
      .flatMap(({ work, outline, pageMap }) => [
        addresses.work(work.id),
        addresses.libraryList(work.id),
        ...outline.map(({ slug }) => addresses.chapter(work.id, slug)),
        ...pageMap.pages.map(({ folio }) => addresses.page(work.id, folio)),
      ]),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.map((address) => `<url><loc>${absoluteAddress(site, address)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
