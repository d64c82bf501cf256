import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const TEXT = "document.querySelector('#report-text').value";

/** Presses the Tab key until the element with this id has the focus; at most as often as there could be stops before it. */
async function tabTo(driver: Driver, id: string): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    if (await driver.evaluate<boolean>(`document.activeElement.id === '${id}'`)) return;
    await driver.press('Tab');
  }
  throw new Error(`the Tab key does not reach #${id}`);
}

test('a report is opened, filled in and copied with the keyboard alone', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/p/126/');
    expect(await driver.attribute('#report', 'open')).toBeUndefined();
    for (let stop = 0; stop < 80; stop++) {
      if (await driver.evaluate<boolean>("document.activeElement.matches('#report > summary')")) break;
      await driver.press('Tab');
    }
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('#report').open");
    await tabTo(driver, 'report-now');
    await driver.type(':focus', 'inhabitants');
    await tabTo(driver, 'report-printed');
    await driver.type(':focus', 'inhabitant');
    await tabTo(driver, 'report-in-hand');
    await driver.press(' ');
    await driver.press('Tab');
    expect(await driver.attribute(':focus', 'id')).toBe('report-copy');
    await driver.type(':focus', 'A library, X.1');
    const report = await driver.evaluate<string>(TEXT);
    expect(report).toMatch(
      /^Place: carr-1950 p\. 126\nEdition: .+\nThe edition has: inhabitants\nIt should be: inhabitant\n/,
    );
    expect(report).toMatch(
      /\nBook in hand \(yes or no\): yes\nWhich copy: A library, X\.1\nSeen on .*: \d{4}-\d\d-\d\d\n/,
    );
    await tabTo(driver, 'report-text');
    await driver.press('Tab');
    expect(await driver.evaluate<string>('document.activeElement.textContent')).toBe('Copy the text');
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('.report-copied').textContent !== ''");
  }));

test('a link from a passage opens the form with that passage chosen', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/p/126/?passage=n126-1#report');
    await waitUntil(driver, "document.querySelector('#report').open");
    expect(await driver.evaluate<string>("document.querySelector('#report-place').value")).toBe('n126-1');
    expect(await driver.evaluate<string>(TEXT)).toMatch(/^Place: carr-1950 p\. 126, note 1\n/);
  }));

test('a text that was changed by hand stays as it is when a field changes, until it is composed anew', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/p/126/#report');
    await waitUntil(driver, "document.querySelector('#report').open");
    const isOffered = "document.querySelector('.report-anew').getClientRects().length > 0";
    expect(await driver.evaluate<boolean>(isOffered)).toBe(false);
    await driver.type('#report-text', 'of mine');
    await driver.type('#report-now', 'inhabitants');
    expect(await driver.evaluate<string>(TEXT)).toMatch(/of mine/);
    expect(await driver.evaluate<string>(TEXT)).not.toMatch(/inhabitants/);
    await driver.click('.report-anew');
    expect(await driver.evaluate<string>(TEXT)).toMatch(/\nThe edition has: inhabitants\n/);
    expect(await driver.evaluate<string>(TEXT)).not.toMatch(/of mine/);
    expect(await driver.evaluate<boolean>(isOffered)).toBe(false);
  }));

test('without scripts the report is a text with empty places, and no field is shown that would do nothing', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/p/126/');
      await driver.click('#report > summary');
      expect(await driver.evaluate<string>(TEXT)).toMatch(
        /^Place: carr-1950 p\. 126\nEdition: .+\nThe edition has:\nIt should be:\n/,
      );
      expect(
        await driver.evaluate<number>("document.querySelector('.report-fields').getClientRects().length"),
      ).toBe(0);
      expect(await driver.evaluate<boolean>("document.querySelector('#report-text').readOnly")).toBe(false);
    },
    { javaScript: false },
  ));

test('on a phone the form and the list for a library fit the window', () =>
  travel(
    async (driver) => {
      for (const address of ['carr-1950/p/126/#report', 'carr-1950/library-list/']) {
        await driver.open(address);
        const width = await driver.evaluate<number>('document.documentElement.scrollWidth');
        expect(width, address).toBeLessThanOrEqual(360);
      }
      await driver.open('carr-1950/');
      await driver.click('a[href$="/library-list/"]');
      await waitUntil(driver, "document.querySelector('h1').textContent === 'A list to take to the library'");
    },
    { width: 360, height: 740 },
  ));
