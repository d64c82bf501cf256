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

test.each([...new Set([...listed, ...others])])(
  `axe finds nothing on "/%s" in ${THEMES.join(', ')} colours`,
  async (address) => {
    await driver.open(address);
    if (address.startsWith('search/?')) {
      await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
    }
    if (address.includes('&hl=')) await waitUntil(driver, "document.querySelector('.find-bar') !== null");
    expect(await findViolations(driver)).toEqual([]);
  },
);
