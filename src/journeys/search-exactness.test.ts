import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

/** Searches, waits until all is read and tells the hits shown, in the order of the list. */
async function hitsFor(driver: Driver, query: string): Promise<readonly Record<string, string>[]> {
  // Another page between: from one # to another the page would not be opened anew.
  await driver.open('about:blank');
  await driver.open(`search/#q=${encodeURIComponent(query)}&as=words`);
  await waitUntil(driver, "document.querySelector('#results')?.dataset.complete === ''");
  return driver.evaluate(
    "[...document.querySelectorAll('#results a[data-passage]')].map((link) => ({ ...link.dataset }))",
  );
}

const passages = async (driver: Driver, query: string) =>
  (await hitsFor(driver, query)).map(({ passage }) => passage);

test('a phrase is found whatever the quotation marks, hyphens, dashes, spaces and capitals', () =>
  travel(async (driver) => {
    const first = await passages(driver, '"so-called dual power"');
    expect(first).toEqual(['p70-1']);
    for (const other of ['“so called dual power”', '‘So – Called Dual Power’', '«so-called dual power»']) {
      expect(await passages(driver, other), other).toEqual(first);
    }
  }));

test('a word in quotation marks is found in this form only, without them in its inflections too', () =>
  travel(async (driver) => {
    const very = await hitsFor(driver, '"crises"');
    const all = await hitsFor(driver, 'crises');
    expect(very.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(very.length);
  }));

test('accents make no difference', () =>
  travel(async (driver) => {
    const plain = await passages(driver, '"regime"');
    expect(plain.length).toBeGreaterThan(0);
    expect(await passages(driver, '"régime"')).toEqual(plain);
  }));

test('minus leaves out the passages that hold the word', () =>
  travel(async (driver) => {
    const all = await passages(driver, '"dual power"');
    const without = await passages(driver, '"dual power" -menshevik');
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(without));
  }));
