import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readPages } from './read-site.ts';
import { everythingIn, LENGTH, SAMPLES, sampleOf } from './sample-texts.ts';

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
