import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const FOCUS = "document.activeElement.matches(':focus-visible')";

test('the first key leads past the head of the page to the text', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/preface/');
    await driver.press('Tab');
    expect(await driver.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the text');
    expect(
      await driver.evaluate<number>('document.activeElement.getBoundingClientRect().width'),
    ).toBeGreaterThan(44);
    await driver.press('Enter');
    await waitUntil(driver, "document.activeElement.id === 'content'");
  }));

test('every stop of the Tab key on a chapter is seen', () =>
  travel(async (driver) => {
    await driver.open('webb-1936/foreword/');
    const unseen: string[] = [];
    for (let stop = 0; stop < 20; stop++) {
      await driver.press('Tab');
      const seen = await driver.evaluate<boolean>(
        // The number of a printed page is drawn before its empty link, and so is the ring around it.
        `document.activeElement === document.body || (${FOCUS} && [null, '::before'].some(
          (part) => getComputedStyle(document.activeElement, part).outlineStyle !== 'none'))`,
      );
      if (!seen) unseen.push(await driver.evaluate<string>('document.activeElement.outerHTML'));
    }
    expect(unseen).toEqual([]);
  }));

test('a note is opened and left with the Enter key', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/from-february-to-october/');
    await driver.evaluate<void>("document.querySelector('#p70-1 [role=doc-noteref]').focus()");
    const mark = await driver.evaluate<string>('document.activeElement.id');
    await driver.press('Enter');
    await waitUntil(driver, 'document.activeElement.dataset.note !== undefined');
    await driver.press('Tab');
    expect(await driver.attribute(':focus', 'role')).toBe('doc-backlink');
    await driver.press('Enter');
    await waitUntil(driver, `document.activeElement.id === '${mark}'`);
  }));

test('a search is asked, walked and opened with the keyboard alone', () =>
  travel(async (driver) => {
    await driver.open('');
    for (let stop = 0; stop < 5; stop++) {
      if (await driver.evaluate<boolean>("document.activeElement.name === 'q'")) break;
      await driver.press('Tab');
    }
    await driver.type(':focus', 'soviet');
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
    await driver.evaluate<void>("document.querySelector('#results a').focus()");
    await driver.press('Tab');
    expect(
      await driver.evaluate<number>(
        "[...document.querySelectorAll('#results a')].indexOf(document.activeElement)",
      ),
    ).toBe(1);
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector(':target mark') !== null");
  }));
