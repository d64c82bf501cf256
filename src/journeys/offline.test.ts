import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const isDone = "document.querySelector('#results')?.dataset.state === 'done'";

/** Opens the search page with words behind the #, and waits until the hits stand. */
async function search(driver: Driver, words: string): Promise<void> {
  // Another page between: from one # to another the page would not be opened anew.
  await driver.open('about:blank');
  await driver.open(`search/#q=${encodeURIComponent(words)}`);
  await waitUntil(driver, `${isDone} && document.querySelector('#results a') !== null`);
}

const pathsKept = (driver: Driver) =>
  driver.evaluate<string[]>(`(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = await Promise.all(stores.map((store) => store.keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  })()`);

/** Waits until what was fetched is kept: nothing new has come for a second. */
async function untilKept(driver: Driver): Promise<void> {
  await waitUntil(driver, 'caches.keys().then((names) => names.length === 1)');
  for (let last = -1, now = 0; last !== now; ) {
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    now = (await pathsKept(driver)).length;
  }
}

test('who has searched and read does both again without a connection, and of what was not fetched is told', () =>
  travel(async (driver) => {
    await search(driver, 'Kerensky');
    await untilKept(driver);
    const hits = await driver.text('#results');
    await driver.click('#results a');
    await waitUntil(driver, "document.querySelector(':target mark') !== null");
    const chapter = await driver.evaluate<string>('location.pathname');
    await search(driver, '"dual power"');
    await untilKept(driver);

    await driver.setOffline(true);
    await search(driver, 'Kerensky');
    expect(await driver.text('#results')).toBe(hits);
    await driver.click('#results a');
    await waitUntil(
      driver,
      `location.pathname === '${chapter}' && document.querySelector(':target mark') !== null`,
    );
    await search(driver, '"dual power"');

    await driver.open('about:blank');
    await driver.open('search/#q=turnips');
    await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'error'");
    expect(await driver.text('main')).toMatch(/no connection/i);

    await driver.open('accessibility/');
    expect(await driver.text('h1')).toBe('This page was not kept');
    await waitUntil(
      driver,
      `[...document.querySelectorAll('#kept a')].some((link) => link.pathname === '${chapter}')`,
    );

    await driver.setOffline(false);
    await driver.open('accessibility/');
    expect(await driver.text('h1')).toBe('Accessibility');
  }));

test('who reads and does not search has nothing kept; who has searched forgets it again', () =>
  travel(async (driver) => {
    for (const address of ['', 'carr-1950/preface/', 'search/']) await driver.open(address);
    expect(
      await driver.evaluate<number>('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
    ).toBe(0);
    await search(driver, 'Kerensky');
    await untilKept(driver);
    await driver.open('privacy/');
    await waitUntil(
      driver,
      "document.querySelector('#remembered-now').textContent.includes('without a connection')",
    );
    await driver.click('#forget');
    await waitUntil(driver, "document.querySelector('#remembered-now').textContent.startsWith('Forgotten')");
    await driver.open('carr-1950/preface/');
    expect(
      await driver.evaluate<number[]>(
        'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => all.map(({ length }) => length))',
      ),
    ).toEqual([0, 0]);
  }));

test('the public site under a path keeps what stands below its path', () =>
  travel(
    async (driver) => {
      await search(driver, 'dictatorship');
      await untilKept(driver);
      expect((await pathsKept(driver)).filter((path) => !path.startsWith('/under/a-path/'))).toEqual([]);
      await driver.setOffline(true);
      await search(driver, 'dictatorship');
    },
    { site: 'public' },
  ));
