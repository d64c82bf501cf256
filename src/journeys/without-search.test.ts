import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

test('the number of a chapter leads to the chapter, with scripts and without', async () => {
  for (const javaScript of [true, false]) {
    await travel(
      async (driver) => {
        await driver.open('carr-1950/4/');
        await waitUntil(driver, "location.pathname === '/carr-1950/from-february-to-october/'");
        expect(await driver.text('h1')).toContain('FROM FEBRUARY TO OCTOBER');
      },
      { javaScript },
    );
  }
});

test('without scripts the search form leads to what to do instead: the whole text, the index of words, addresses', () =>
  travel(
    async (driver) => {
      await driver.open('about/');
      await driver.open('search/?q=dual+power');
      expect(await driver.text('.without-scripts')).toContain('needs JavaScript');
      expect(await driver.text('main')).not.toContain('Find a word');
      await driver.click('.without-scripts a');
      expect(await driver.text('.other-ways')).toMatch(
        /Ctrl\+F.+1,\d\d0 kB.+index of words.+\/carr-1950\/1\//s,
      );
      await driver.click('.other-ways a[href="/carr-1950/all/"]');
      expect(await driver.text('.whole-contents')).toContain('Chapter 4: From February to October');
      await driver.open('search/');
      await driver.click('.other-ways a[href="/words/"]');
      await driver.click('.letters a[href="/words/b/"]');
      expect(await driver.text('#w-babeuf')).toBe('Babeuf Carr 243, 245, 410');
      await driver.click('#w-babeuf a');
      expect(await driver.text('h1')).toBe('Page 243');
    },
    { javaScript: false },
  ));

test('the browser’s own search finds words in chapters of the whole text that were not drawn yet', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/all/');
    expect(await driver.evaluate<boolean>("window.find('Babeuf')")).toBe(true);
    await waitUntil(driver, 'scrollY > 1000');
    expect(await driver.evaluate<boolean>("window.find('no such words in the book')")).toBe(false);
  }));

test('a note of the whole text leads to its place in the same page and back', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/all/#n61-2');
    await waitUntil(driver, "document.activeElement.id === 'n61-2'");
    await driver.click('#n61-2 .back-link');
    expect(await driver.evaluate<string>('location.pathname')).toBe('/carr-1950/all/');
    await waitUntil(driver, "document.querySelector(':target') !== null && scrollY > 1000");
  }));
