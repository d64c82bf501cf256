// What was put right in the texts as an Atom feed (RFC 4287). Ids and dates are of the record: the same in every build.
import { type Addresses, absoluteAddress } from './addresses.ts';
import { correctionsByVersion } from './corrections-by-version.ts';
import { escapeXml } from './escape-xml.ts';
import type { Library } from './library.ts';
import { urnOf } from './name-uuid.ts';
import type { PublishedVersion } from './published-versions.ts';
import { asSentence, counted } from './wording.ts';

interface FeedEntry {
  /** What its id is made of; it stays the same when the correction becomes part of a version. */
  readonly name: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly address: string;
  readonly words: string;
}

/**
 * The feed: an entry for each version that was published, and one for each passage that was put right.
 *
 * A correction that is in no version yet has the date of the version that it corrects, for no record says when it
 * was made; the next version gives it its own.
 *
 * @param site address of the site with scheme and host; without it links are relative to the feed
 */
export async function correctionsFeed(
  { site: record, entries }: Library,
  versions: readonly PublishedVersion[],
  addresses: Addresses,
  site: string,
): Promise<string> {
  const listed = entries
    .filter(({ shown }) => shown)
    .flatMap((entry): FeedEntry[] => {
      const { id, shortTitle } = entry.work;
      const corrected = correctionsByVersion(entry, addresses);
      const published = versions
        .filter(({ work }) => work === id)
        .map(({ version, date }): FeedEntry => {
          const changes = corrected.find((one) => one.version === version);
          return {
            name: `${id}/${version}`,
            title: `${shortTitle}: version ${version}`,
            date,
            address: addresses.corrections(`${id}-${version}`),
            words: changes
              ? `Version ${version} puts right ${counted(changes.lines.length, 'place')} of version ${changes.since}.`
              : 'The first version to be published.',
          };
        });
      const lines = corrected.flatMap(({ version, published: date, since, sinceDate, lines }) =>
        lines.map(
          ({ id: passage, name, address, words, reasons }): FeedEntry => ({
            name: `${id}/${since}/${passage}`,
            title: `${shortTitle}, ${name}`,
            date: date ?? sinceDate,
            address,
            words: `${words}. ${reasons === '' ? '' : `${asSentence(reasons.charAt(0).toUpperCase() + reasons.slice(1))} `}${
              version === undefined ? `Since version ${since}.` : `In version ${version}.`
            }`,
          }),
        ),
      );
      return [...lines, ...published];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const dates = [...listed.map(({ date }) => date), ...entries.map(({ work }) => work.edition.date)].sort();
  const at = (address: string) => absoluteAddress(site, address) ?? address;
  const feed = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<title>${escapeXml(`${record.name}: corrections`)}</title>`,
    '<subtitle>What is put right in the texts, passage by passage, with the reason</subtitle>',
    `<id>${await urnOf('corrections')}</id>`,
    `<updated>${instant(dates.at(-1) ?? '')}</updated>`,
    `<author><name>${escapeXml(record.operator || record.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(at(addresses.correctionsFeed()))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(at(addresses.corrections()))}"/>`,
  ];
  for (const { name, title, date, address, words } of listed) {
    feed.push(
      '<entry>',
      `<id>${await urnOf(name)}</id>`,
      `<title>${escapeXml(title)}</title>`,
      `<updated>${instant(date)}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeXml(at(address))}"/>`,
      `<content type="text">${escapeXml(words)}</content>`,
      '</entry>',
    );
  }
  return `${[...feed, '</feed>'].join('\n')}\n`;
}

/** A day as the instant that Atom asks for: its beginning. */
function instant(date: string): string {
  return `${date}T00:00:00Z`;
}
