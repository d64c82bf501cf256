import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

/** Opens the search page and waits until the hits stand. */
async function search(driver: Driver, query: string): Promise<void> {
  await driver.open(`search/?q=${encodeURIComponent(query)}`);
  await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
}

interface HitData {
  readonly work: string;
  readonly passage: string;
  readonly folio: string;
}

const hitsOn = (driver: Driver) =>
  driver.evaluate<HitData[]>(
    "[...document.querySelectorAll('#results a')].map((link) => ({ ...link.dataset }))",
  );

test('from the home page by a word to the passage, where the word is marked', () =>
  travel(async (driver) => {
    await driver.open('');
    await driver.type('input[name="q"]', 'dual power');
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
    const [first] = await hitsOn(driver);
    const place = await driver.text('#results a');
    expect(place).toContain(`p. ${first?.folio}`);
    await driver.click('#results a');
    await waitUntil(driver, `document.activeElement?.id === '${first?.passage}'`);
    await waitUntil(driver, `document.querySelector(':target mark')?.textContent.length > 0`);
    const top = await driver.evaluate<number>(
      "document.querySelector(':target mark').getBoundingClientRect().top",
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  }));

test('a phrase is found on the printed page on which it stands, not where its paragraph begins', () =>
  travel(async (driver) => {
    await search(driver, '“so-called dual power”');
    expect(await hitsOn(driver)).toEqual([{ work: 'carr-1950', passage: 'p70-1', folio: '71' }]);
  }));

test('a phrase with a space for its hyphen is found', () =>
  travel(async (driver) => {
    await search(driver, '"self determination of nations"');
    expect((await hitsOn(driver)).length).toBeGreaterThan(0);
  }));

test('a hit in a note names page and note and lands on it', () =>
  travel(async (driver) => {
    await driver.open('search/?q=Lenin&kind=note');
    await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
    const [first] = await hitsOn(driver);
    expect(first?.passage).toMatch(/^n\d+-\d+$/);
    expect(await driver.text('#results a')).toMatch(/^p\. \d+, n\. [\d*†‡]+/);
    await driver.click('#results a');
    await waitUntil(driver, `document.activeElement?.id === '${first?.passage}'`);
  }));

test('a word that no book has finds nothing, instead of what begins like it', () =>
  travel(async (driver) => {
    await search(driver, 'Xyzzyqwert');
    expect(await hitsOn(driver)).toEqual([]);
    expect(await driver.text('#search-status')).toContain('Nothing found');
  }));

test('the title of a book is not a word of its pages', () =>
  travel(async (driver) => {
    await search(driver, 'carr-1950');
    expect((await hitsOn(driver)).length).toBeLessThan(3);
  }));

test('the browser’s way back brings the earlier query back', () =>
  travel(async (driver) => {
    await search(driver, 'Kerensky');
    await driver.type('#search-words', 'Martov');
    await driver.press('Enter');
    await waitUntil(driver, "new URLSearchParams(location.search).get('q') === 'Martov'");
    await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
    await driver.evaluate<void>('history.back()');
    await waitUntil(driver, "document.querySelector('#search-words').value === 'Kerensky'");
    await waitUntil(driver, "document.querySelector('#results mark')?.textContent.startsWith('Kerensky')");
  }));

test('the public site under a path searches what it shows and lands below its path', () =>
  travel(
    async (driver) => {
      await search(driver, 'dictatorship');
      const works = new Set((await hitsOn(driver)).map(({ work }) => work));
      expect([...works]).toEqual(['webb-1936']);
      await driver.click('#results a');
      await waitUntil(driver, "document.querySelector(':target mark') !== null");
      expect(await driver.evaluate<string>('location.pathname')).toMatch(/^\/under\/a-path\/webb-1936\//);
    },
    { site: 'public' },
  ));
