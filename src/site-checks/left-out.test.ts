import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { parseChapter } from '../markdown/parse-chapter.ts';
import { readAllText, readPages, textOf } from './read-site.ts';

/** How many strings are looked for, and how long they are. */
const SAMPLES = 300;
const LENGTH = 60;

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

/** Numbers from 0 up to 1 that are the same in every run: a test that fails must fail again. */
function* seededNumbers(): Generator<number, never> {
  for (let seed = 1950; ; ) {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield seed / 2 ** 32;
  }
}

/** Texts of a work: its passages and notes, and the scanned text. */
function textsOf(work: string): string[] {
  const folder = join('content/chapters', work);
  const passages = readdirSync(folder).flatMap((name) => {
    const file = join(folder, name);
    const { passages, notes } = parseChapter(readFileSync(file, 'utf8'), { file });
    return [...passages, ...notes].filter((text) => !('kind' in text) || text.kind !== 'heading');
  });
  const witness = readFileSync(join('content/sources', work, 'witness.txt'), 'utf8').split('\n');
  return [...passages.map(({ text }) => text), ...witness].filter((text) => text.length >= LENGTH);
}

function sample(work: string): string[] {
  const texts = textsOf(work);
  const numbers = seededNumbers();
  const next = (below: number) => Math.floor(numbers.next().value * below);
  return Array.from({ length: SAMPLES }, () => {
    const text = texts[next(texts.length)] ?? '';
    const start = next(text.length - LENGTH + 1);
    return text.slice(start, start + LENGTH);
  });
}

/** All that a site says: its files as they are, its pages as they read, and the index without spaces put in. */
function everythingIn(folder: string): string {
  const pages = [...readPages(folder).values()].map(({ html }) => textOf(html));
  return [...readAllText(folder).values(), ...pages].join('\n');
}

test('there is a work to leave out', () => {
  expect(leftOut.length).toBeGreaterThan(0);
});

test.each(leftOut)(
  `${SAMPLES} stretches of ${LENGTH} characters of %s stand in the whole site and nowhere in the public one`,
  (work) => {
    const stretches = sample(work);
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

test('every page of a work that may not be published asks search engines to leave it out, in both builds', () => {
  for (const folder of [whole, published]) {
    for (const { path, html } of readPages(folder).values()) {
      const isMarked = html.includes('<meta name="robots" content="noindex">');
      if (leftOut.some((work) => path.startsWith(`${work}/`))) expect(isMarked, path).toBe(true);
      else if (path !== '404.html' && path !== 'search/') expect(isMarked, path).toBe(false);
    }
  }
});
