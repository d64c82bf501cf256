import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const cases = [
  ['carr-1950/p/4299/', '/carr-1950/p/420/'],
  ['carr-1950/from-febuary-to-october.html', '/carr-1950/from-february-to-october/'],
] as const;

test.each(cases)('"/%s" does not exist; the page says so and names %s', (asked, nearest) =>
  travel(async (driver) => {
    await driver.open(asked);
    expect(await driver.text('h1')).toBe('There is no page at this address');
    await waitUntil(driver, "document.querySelector('#nearest a') !== null");
    expect(await driver.attribute('#nearest a', 'href')).toBe(nearest);
  }),
);

test('without scripts the addresses of the books are named', () =>
  travel(
    async (driver) => {
      await driver.open('carr/61');
      expect(await driver.text('main')).toContain('/carr-1950/p/420/');
    },
    { javaScript: false },
  ));
