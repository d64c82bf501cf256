/**
 * What a screen reader is told of each kind of page, kept in files beside this one. Who changes a page reads there what
 * the ear gets; `npx vitest run --project journeys src/journeys/screen-reader.test.ts -u` writes them anew.
 */
import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

test.each([
  ['home', ''],
  ['work', 'webb-1936/'],
  ['chapter', 'carr-1950/the-constitution-of-the-ussr/'],
  ['page', 'carr-1950/p/399/'],
  ['missing-page', 'carr-1950/p/141/'],
  ['search', 'search/#q=%22dual+power%22'],
])('what the ear is told of the page "%s" is as it was', (name, address) =>
  travel(async (driver) => {
    await driver.open(address);
    if (name === 'search') {
      await waitUntil(driver, "document.querySelector('#results').dataset.complete !== undefined");
      await waitUntil(driver, "document.querySelector('#search-limits')?.hidden !== true");
    }
    await expect(`${await driver.accessibilityTree('body')}\n`).toMatchFileSnapshot(
      `./screen-reader/${name}.txt`,
    );
  }),
);
