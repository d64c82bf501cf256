import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { AddressList } from '../edition/address-list.ts';
import { type Driver, waitUntil } from './driver.ts';
import { findViolations, THEMES } from './find-violations.ts';
import { openWindow, travel } from './open-window.ts';

const { pages, works } = JSON.parse(
  readFileSync(join(inject('site').folder, 'data/addresses.json'), 'utf8'),
) as AddressList;

/** Every chapter, and the site's own pages; the whole texts have the same again and are left to the long checks. */
const listed = [...pages, ...works, ...works.flatMap(({ chapters }) => chapters)]
  .map(({ address }) => address.slice(1))
  .filter((address) => !address.endsWith('/all/'));

/** Kinds of pages that no list has, and pages in a state of their own. */
const others = [
  'carr-1950/library-list/',
  'carr-1950/p/140/',
  'carr-1950/p/126/#report',
  'carr-1950/p/141/',
  'carr-1950/p/103/',
  'webb-1936/all/',
  'words/b/',
  'search/?q=proletariat',
  'find/',
  'carr-1950/from-february-to-october/#p70-1&hl=dual+power',
  'offline/',
  'no/such/page/',
];

let driver: Driver;
beforeAll(async () => {
  driver = await openWindow();
});
afterAll(() => driver.close());

const visited = [...new Set([...listed, ...others])];

test.each(visited)(`axe finds nothing on "/%s" in ${THEMES.join(', ')} colours`, async (address) => {
  await driver.open(address);
  if (address.startsWith('search/?')) {
    // The first twenty hits come in a few goes; what still moves has no colour that could be judged.
    await waitUntil(
      driver,
      "document.querySelector('#results').dataset.complete === '' && document.querySelectorAll('#results .hit').length >= 20",
    );
  }
  if (address.includes('&hl=')) await waitUntil(driver, "document.querySelector('.find-bar') !== null");
  expect(await findViolations(driver)).toEqual([]);
});

test('no kind of page is left out', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.astro') && file !== '404.astro')
    .map((file) => file.replace(/(?:index)?\.astro$/, '').replace(/(?<=[^/])$/, '/'));
  expect(routes.length).toBeGreaterThan(0);
  const unvisited = routes.filter((route) => {
    const pattern = new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}(?:$|[?#])`);
    return !visited.some((address) => pattern.test(address));
  });
  expect(unvisited).toEqual([]);
});

test.each(['carr-1950/', 'carr-1950/p/140/', 'about/lists/'])(
  'axe finds nothing on "/%s" with all opened that can be opened in it',
  async (address) => {
    await driver.open(address);
    const opened = await driver.evaluate<number>(
      "[...document.querySelectorAll('main details:not([open])')].map((one) => { one.open = true; }).length",
    );
    expect(opened).toBeGreaterThan(0);
    expect(await findViolations(driver)).toEqual([]);
  },
);

test.each(['carr-1950/from-february-to-october/', 'carr-1950/p/126/'])(
  'axe finds nothing in the tools of "/%s" nor in the list of keys',
  async (address) => {
    await driver.open(address);
    await driver.click('#tools > summary');
    for (const [group, isReady] of [
      ['display', '.display-choices'],
      ['cite', '#tools-cite button'],
      ['study', '#tools-study :is(a, label)'],
    ]) {
      await driver.click(`#tools-${group} > summary`);
      // The controls are made to work when they are seen first.
      await waitUntil(driver, `document.querySelector('${isReady}')?.checkVisibility()`);
      expect(await findViolations(driver), group).toEqual([]);
    }
    await driver.press('?');
    await waitUntil(driver, "document.querySelector('dialog[open]') !== null");
    expect(await findViolations(driver)).toEqual([]);
  },
);

/** Every colour of a page, element by element. */
const COLOURS = `[...document.querySelectorAll('body, body *')].map((one) => {
  const { color, backgroundColor, borderBlockEndColor } = getComputedStyle(one);
  return [color, backgroundColor, borderBlockEndColor].join();
})`;

test.each(['light', 'dark'] as const)(
  '%s looks alike whether the system asks for it or the reader',
  (theme) =>
    travel(
      async (other) => {
        const colours = async () => {
          await other.open('carr-1950/from-february-to-october/');
          // Placed beside their lines, long notes are folded and have one element more.
          await waitUntil(
            other,
            "document.querySelector('.notes.beside .note-more') !== null && document.fonts.status === 'loaded'",
          );
          return other.evaluate<string[]>(COLOURS);
        };
        const bySystem = await colours();
        await other.evaluate<void>(`localStorage.setItem('printed-page:display', 'theme=${theme}')`);
        expect(await colours()).toEqual(bySystem);
      },
      { colorScheme: theme },
    ),
);

test('what cannot be read in one theme alone is found there', () =>
  travel(async (other) => {
    await other.open('rights/');
    await other.evaluate<void>(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root[data-theme=sepia] h1 { color: #e8d9b9 !important }');
      document.adoptedStyleSheets.push(sheet);
    })()`);
    const found = await findViolations(other);
    expect(found.map(({ theme, id, count }) => [theme, id, count])).toEqual([['sepia', 'color-contrast', 1]]);
    expect(await other.evaluate<string[]>('Object.keys(document.documentElement.dataset)')).toEqual([]);
  }));
