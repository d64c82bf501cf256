// Reads a built site for the checks: its pages with their tags, and all its files as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { TextShard } from '../search/finder/text-shard.ts';
import { readRecordAddress } from '../search/words/record-address.ts';
import { readUnits } from '../search/words/units.ts';

/** An opening tag with its attributes, values as they read (`&amp;` is `&`); an attribute without value is "". */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A page of the built site. */
export interface SitePage {
  /** Path of the page below the folder, as an address: "", "carr-1950/", "404.html". */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
  /** Every id, in order, also if it is there twice. */
  readonly ids: readonly string[];
}

/** Paths of all files below a folder, with slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** All pages of a built site by their path. */
export function readPages(folder: string): Map<string, SitePage> {
  const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
  return new Map(
    pages.map((file) => {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const html = readFileSync(join(folder, file), 'utf8');
      const tags = readTags(html);
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return [path, { path, html, tags, ids }];
    }),
  );
}

/** The opening tags of a page in order. */
export function readTags(html: string): Tag[] {
  return [
    ...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi),
  ].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
        ([, key = '', double, single, bare]) => [key, decode(double ?? single ?? bare ?? '')],
      ),
    ),
  }));
}

/** What a reader of a page sees: no tags, no scripts, single spaces. */
export function textOf(html: string): string {
  return decode(
    html
      .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
      // A space only where a block ends: a word may go on behind an inline tag.
      .replace(/<\/?(?:p|li|h\d|div|dd|dt|td|th|pre|figcaption|blockquote|section|header)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every file of a built site as text, what is packed unpacked; fonts are left out, which hold no words. */
export function readAllText(folder: string): Map<string, string> {
  const texts = filesIn(folder).filter((file) => !/\.woff2$/.test(file));
  return new Map(
    texts.map((file) => {
      const text = unpacked(file, readFileSync(join(folder, file))).toString('utf8');
      if (file.endsWith('.pf_fragment')) return [file, `${text}\n${recordWords(text)}`];
      return [file, isTextShard(file) ? `${text}\n${shardTexts(text)}` : text];
    }),
  );
}

/** Whether a file is a text shard of the quotation finder: `finder/<version>/t<number>`. */
export function isTextShard(file: string): boolean {
  return /^finder\/[^/]+\/t\d+$/.test(file);
}

/** The bytes that a file holds. Those of the quotation finder are packed without a head that would tell so. */
function unpacked(file: string, bytes: Buffer): Buffer {
  if (file.startsWith('finder/')) return inflateRawSync(bytes);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** The texts of a shard as they read: in its JSON a quotation mark or a line end would part a stretch. */
function shardTexts(shard: string): string {
  const { passages } = JSON.parse(shard) as TextShard;
  return passages.map(({ text }) => text).join('\n');
}

/** The words of a record of the search index, which it holds in units and in its address. */
function recordWords(fragment: string): string {
  const { url, content } = JSON.parse(fragment.replace(/^pagefind_dcd/, '')) as Record<
    'url' | 'content',
    string
  >;
  return `${readUnits(content)}\n${readRecordAddress(url).annotates ?? ''}`;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}
