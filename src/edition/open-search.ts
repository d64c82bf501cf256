// The search of the site as browsers can take it into their own: an OpenSearch description, version 1.1.
import type { SiteRecord } from '../model/work.ts';
import { type Addresses, absoluteAddress } from './addresses.ts';
import { escapeXml } from './escape-xml.ts';

/** Longest `ShortName`, in characters (OpenSearch 1.1, draft 6). */
const SHORT_NAME = 16;

/**
 * The description of the search of a site with the address `siteAddress`. It must name absolute addresses: a browser
 * keeps it apart from the site. So a site that does not know its own address has none.
 *
 * The words stand in the query, not behind `#`: the standard knows parameters, and not every browser that takes the
 * description keeps what is behind a `#`. The page on privacy says so.
 */
export function openSearchDescription(
  site: Pick<SiteRecord, 'name' | 'shortName'>,
  addresses: Addresses,
  siteAddress: string,
): string {
  const absolute = (address: string) => escapeXml(absoluteAddress(siteAddress, address) ?? address);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(shortNameOf(site))}</ShortName>`,
    `<Description>${escapeXml(`Words, quotations and pages in ${site.name}`)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image type="image/svg+xml" width="16" height="16">${absolute(addresses.file('favicon.svg'))}</Image>`,
    `<Url type="text/html" template="${absolute(addresses.search())}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${absolute(addresses.openSearch())}"/>`,
    '<Language>en-GB</Language>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

/** The short name on record, or as many words of the name as there is room for. */
function shortNameOf({ name, shortName }: Pick<SiteRecord, 'name' | 'shortName'>): string {
  if (shortName !== undefined) return shortName;
  return name.length <= SHORT_NAME
    ? name
    : name.slice(0, SHORT_NAME + 1).replace(/\s*\S*$/, '') || name.slice(0, SHORT_NAME);
}
