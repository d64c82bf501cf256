import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

test('a search from the home page to the passage asks for files of the site only, and its words stay in the browser', () =>
  travel(async (driver) => {
    await driver.open('');
    await driver.type('[name=q]', 'proletariat');
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
    expect(await driver.evaluate<string>('location.search + location.hash')).toBe('#q=proletariat');
    await driver.type('#search-words', '"dual power"');
    await driver.press('Enter');
    await waitUntil(driver, "new URLSearchParams(location.hash.slice(1)).get('q') === '\"dual power\"'");
    await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
    await driver.click('#results a');
    await waitUntil(driver, "document.querySelector(':target mark') !== null");
    const { folder } = inject('site');
    const requests = driver.requests();
    expect(requests.length).toBeGreaterThan(10);
    const faults = requests.filter(({ address, method, body }) => {
      const { origin, pathname, search } = new URL(address);
      const file = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
      return (
        !inject('siteUrl').startsWith(`${origin}/`) ||
        method !== 'GET' ||
        body !== '' ||
        !existsSync(join(folder, file)) ||
        // The engine asks for the newest state of its index by a number that has nothing to do with the words.
        !/^(?:\?ts=\d+)?$/.test(search)
      );
    });
    expect(faults).toEqual([]);
    expect(requests.filter(({ address }) => /proletariat|dual|power/i.test(address))).toEqual([]);
  }));

test('no page sets a cookie or keeps anything in the browser unasked, as long as nobody searches', () =>
  travel(async (driver) => {
    for (const address of [
      '',
      'carr-1950/from-february-to-october/',
      'carr-1950/p/70/',
      'search/',
      'about/',
      'privacy/',
    ]) {
      await driver.open(address);
      const kept = await driver.evaluate<unknown>(`Promise.all([indexedDB.databases(), caches.keys()]).then(
        ([databases, stores]) => [document.cookie, localStorage.length, sessionStorage.length, databases.length, stores.length])`);
      expect(kept, address).toEqual(['', 0, 0, 0, 0]);
    }
  }));

test('what the browser remembers is forgotten with the keyboard alone, and what is not of the site stays', () =>
  travel(async (driver) => {
    await driver.open('privacy/');
    await driver.evaluate<void>(
      "localStorage.setItem('printed-page:trial', '1'); localStorage.setItem('another', '2')",
    );
    await driver.open('privacy/');
    expect(await driver.text('#remembered-now')).toContain('printed-page:trial');
    for (let stop = 0; stop < 30; stop++) {
      if (await driver.evaluate<boolean>("document.activeElement.id === 'forget'")) break;
      await driver.press('Tab');
    }
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('#remembered-now').textContent.startsWith('Forgotten')");
    expect(await driver.evaluate<string[]>('Object.keys(localStorage)')).toEqual(['another']);
    await driver.press('Enter');
    await waitUntil(
      driver,
      "document.querySelector('#remembered-now').textContent.startsWith('There was nothing')",
    );
  }));

test('without scripts there is no button that does nothing, but the way to forget is told', () =>
  travel(
    async (driver) => {
      await driver.open('privacy/');
      const page = await driver.text('main');
      expect(page).toContain('Without scripts nothing is ever kept');
      expect(page).not.toContain('Forget what this browser remembers');
    },
    { javaScript: false },
  ));

test('the feed of corrections is well-formed, and every page names it', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/preface/');
    const feed = await driver.evaluate<{
      root: string;
      faults: number;
      ids: string[];
      links: string[];
    }>(`(async () => {
      const address = document.querySelector('link[type="application/atom+xml"]').href;
      const text = await (await fetch(address)).text();
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      return {
        root: feed.documentElement.namespaceURI + ' ' + feed.documentElement.localName,
        faults: feed.querySelectorAll('parsererror').length,
        ids: [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent),
        links: [...feed.querySelectorAll('entry > link')].map((link) => new URL(link.getAttribute('href'), address).href),
      };
    })()`);
    expect(feed.root).toBe('http://www.w3.org/2005/Atom feed');
    expect(feed.faults).toBe(0);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    expect(feed.links.length).toBeGreaterThan(0);
    await driver.open(feed.links[0] ?? '');
    await waitUntil(driver, "document.querySelector(':target') !== null");
  }));
