import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

test('without scripts and by keyboard alone the table behind the picture leads to a printed page', () =>
  travel(
    async (driver) => {
      await driver.open('about/accuracy/');
      // Marks in the picture are no stops for the keyboard; the button below it is.
      const stops = 'document.querySelectorAll(\'.strip a:not([tabindex="-1"])\').length';
      expect(await driver.evaluate<number>(stops)).toBe(0);
      await driver.evaluate<void>("document.querySelector('.strip-figure summary').focus()");
      await driver.press('Enter');
      await driver.press('Tab');
      expect(await driver.evaluate<string>('document.activeElement.textContent')).toBe('2');
      await driver.press('Enter');
      await waitUntil(driver, "document.querySelector('h1').textContent === 'Page 2'");
    },
    { javaScript: false },
  ));

test('a mark in the picture says what it stands for and leads to its page', () =>
  travel(async (driver) => {
    await driver.open('about/accuracy/');
    const mark = '.strip a[href$="/carr-1950/p/61/"]';
    expect(await driver.evaluate<string>(`document.querySelector('${mark} title').textContent`)).toMatch(
      /^p\. 61: \d+ places? put right by rule, \d+ by readers/,
    );
    await driver.click(`${mark} .strip-place`);
    await waitUntil(driver, "document.querySelector('h1').textContent === 'Page 61'");
  }));
