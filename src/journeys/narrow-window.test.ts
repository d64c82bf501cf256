import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const templates = [
  '',
  'carr-1950/',
  'webb-1936/',
  'carr-1950/policy-doctrine-machinery/',
  'webb-1936/dictatorship-or-democracy/',
  'carr-1950/p/140/',
  'carr-1950/p/141/',
  'search/?q=proletariat',
  'find/',
  'carr-1950/from-february-to-october/#p70-1&hl=dual+power',
  'webb-1936/all/',
  'words/',
  'words/b/',
  'about/',
  'about/accuracy/',
  'about/lists/',
  'corrections/',
  'rights/',
  'accessibility/',
  'privacy/',
  'offline/',
  'no/such/page/',
];

test.each(templates)('"/%s" needs no sideways scrolling in a window of 320 pixels', (address) =>
  travel(
    async (driver) => {
      await driver.open(address);
      if (address.startsWith('search')) {
        await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
      }
      if (address.includes('&hl=')) await waitUntil(driver, "document.querySelector('.find-bar') !== null");
      expect(await driver.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    },
    { width: 320, height: 640 },
  ),
);

test('on a phone the home page shows all that it has without scrolling', () =>
  travel(
    async (driver) => {
      await driver.open('');
      const bottom = await driver.evaluate<number>(
        "document.querySelector('.home-state').getBoundingClientRect().bottom",
      );
      expect(bottom).toBeLessThanOrEqual(844);
    },
    { width: 390, height: 844 },
  ));

test('on a phone a page number stands in the margin and covers no word', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/policy-doctrine-machinery/');
      const { left, right, edge } = await driver.evaluate<{
        left: number;
        right: number;
        edge: number;
      }>(`(() => {
        const mark = document.querySelector('#page-256');
        const text = document.querySelector('.text').getBoundingClientRect();
        const style = getComputedStyle(mark, '::before');
        const right = text.right - parseFloat(style.right);
        return { left: right - parseFloat(style.width), right, edge: text.left };
      })()`);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThan(edge);
    },
    { width: 320, height: 640 },
  ));
