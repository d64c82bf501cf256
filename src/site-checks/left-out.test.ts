import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import type { TextShard } from '../search/finder/text-shard.ts';
import { isTextShard, readAllText, readPages } from './read-site.ts';
import { everythingIn, LENGTH, passageSampleOf, passagesOf, SAMPLES, sampleOf } from './sample-texts.ts';

const whole = inject('site').folder;
const published = inject('publicSite').folder;

const records = readdirSync('content/sources').map(
  (work) =>
    parse(readFileSync(join('content/sources', work, 'work.yaml'), 'utf8')) as {
      id: string;
      publish: boolean;
    },
);
const leftOut = records.filter(({ publish }) => !publish).map(({ id }) => id);

test('there is a work to leave out', () => {
  expect(leftOut.length).toBeGreaterThan(0);
});

test.each(leftOut)(
  `${SAMPLES} stretches of ${LENGTH} characters of %s stand in the whole site and nowhere in the public one`,
  (work) => {
    const stretches = sampleOf(work);
    const all = everythingIn(whole);
    const shown = stretches.filter((stretch) => all.includes(stretch));
    // Otherwise the test would look for something that is never written so. Scanned lines may be furniture.
    expect(shown.length).toBeGreaterThan(SAMPLES * 0.9);
    const open = everythingIn(published);
    expect(stretches.filter((stretch) => open.includes(stretch))).toEqual([]);
  },
);

/** Files of the search, which are packed: texts that a check of what is withheld has to see through. */
const searched = [
  ['text shards of the quotation finder', isTextShard],
  ['records of the word index', isRecord],
] as const;

test.each(searched)(
  'the %s are unpacked: in the whole site texts of every work are read in them',
  (_, is) => {
    const held = textOfFiles(whole, is);
    for (const { id } of records) {
      const shown = passageSampleOf(id).filter((stretch) => held.includes(stretch));
      expect(shown.length, id).toBeGreaterThan(SAMPLES * 0.9);
    }
  },
);

test('the quotation finder of the public site has the texts of published works, and of no other', () => {
  expect(worksInShards(whole)).toEqual(records.map(({ id }) => id).sort());
  const open = records.filter(({ publish }) => publish).map(({ id }) => id);
  expect(worksInShards(published)).toEqual(open.sort());
});

test.each(leftOut)('words that only %s has are in the word index of the whole site alone', (work) => {
  // What the records of the public site have, with possessives as the index writes them.
  const known = textOfFiles(published, isRecord).toLowerCase().replace(/[’']/g, '');
  const words = passagesOf(work).flatMap((text) => text.toLowerCase().match(/\b[a-z]{7,23}\b/g) ?? []);
  const only = [...new Set(words)].filter((word) => !known.includes(word));
  const inIndex = (folder: string) => {
    const index = textOfFiles(folder, (file) => file.endsWith('.pf_index'));
    return only.filter((word) => index.includes(asIndexed(word)));
  };
  expect(inIndex(whole).length).toBeGreaterThan(only.length * 0.9);
  expect(inIndex(published)).toEqual([]);
});

/** The text of those files of a site that are meant, as one. */
function textOfFiles(folder: string, is: (file: string) => boolean): string {
  return [...readAllText(folder)].flatMap(([file, text]) => (is(file) ? [text] : [])).join('\n');
}

/** A short word as the index writes it, its length before it: without that, "action" of six letters reads "faction". */
function asIndexed(word: string): string {
  return String.fromCharCode(0x60 + word.length) + word;
}

/** Whether a file is a record of the word index. */
function isRecord(file: string): boolean {
  return file.endsWith('.pf_fragment');
}

/** The works that the text shards of a site name. */
function worksInShards(folder: string): string[] {
  const shards = [...readAllText(folder)].filter(([file]) => isTextShard(file));
  const named = shards.flatMap(([, text]) => {
    const { works } = JSON.parse(text.split('\n')[0] ?? '') as TextShard;
    return works.map(({ id }) => id);
  });
  return [...new Set(named)].sort();
}

test.each(leftOut)('the addresses of %s stay and say that the text is not shown here', (work) => {
  const pages = readPages(published);
  const addresses = [...readPages(whole).keys()].filter((path) => path.startsWith(`${work}/`));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((path) => !pages.has(path))).toEqual([]);
  const silent = addresses
    .filter((path) => path !== `${work}/`)
    .filter((path) => !pages.get(path)?.html.includes('Not shown here.'))
    .filter((path) => !pages.get(path)?.html.includes('class="blank-page"'));
  expect(silent).toEqual([]);
});

/** Pages that only lead to others or show once more what has an address of its own: no search engine need know them. */
const isWay = /^(?:404\.html|(?:search|find|words|offline)\/.*|[^/]+\/(?:all|\d+)\/)$/;

test('every page of a work that may not be published asks search engines to leave it out, in both builds', () => {
  for (const folder of [whole, published]) {
    for (const { path, html } of readPages(folder).values()) {
      const isMarked = html.includes('<meta name="robots" content="noindex">');
      if (leftOut.some((work) => path.startsWith(`${work}/`))) expect(isMarked, path).toBe(true);
      else expect(isMarked, path).toBe(isWay.test(path));
    }
  }
});
