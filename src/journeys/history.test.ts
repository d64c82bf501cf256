import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

/** Presses the Tab key until the focus stands where the expression says, at most `most` times. */
async function tabTo(driver: Driver, expression: string, most: number): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    if (await driver.evaluate<boolean>(expression)) return;
    await driver.press('Tab');
  }
  expect(await driver.evaluate<boolean>(expression), expression).toBe(true);
}

test('without scripts the history of a reading is opened with the keyboard alone', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/p/107/');
      expect(await driver.text('.scanned-text mark.received')).not.toBe('');
      await tabTo(driver, "document.activeElement.closest('#history-p107-6') !== null", 80);
      await driver.press('Enter');
      await waitUntil(driver, "document.querySelector('#history-p107-6').open");
      expect(await driver.text('#history-p107-6 .changes')).toMatch(
        /line 4655\s+“revolutlOn” → “revolution”/,
      );
      expect(await driver.text('#history-p107-6 .changes')).toContain('by rule');
    },
    { javaScript: false },
  ));

test('from a passage to which an address leads to its history: one stop of the Tab key behind its links', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/the-two-revolutions/#p107-6');
    await waitUntil(driver, "document.activeElement.id === 'p107-6'");
    await tabTo(driver, "document.activeElement.matches('#p107-6 > .passage-tool')", 5);
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('.passage-menu').matches(':popover-open')");
    await tabTo(driver, "document.activeElement.textContent === 'Report an error'", 5);
    expect(await driver.evaluate<string>("document.activeElement.getAttribute('href')")).toBe(
      '/carr-1950/p/107/?passage=p107-6#report',
    );
    await driver.press('Escape');
    await waitUntil(driver, "document.activeElement.matches('.passage-tool')");
    await driver.press('Enter');
    await tabTo(driver, "document.activeElement.textContent === 'History of this reading'", 4);
    await driver.press('Enter');
    await waitUntil(
      driver,
      "location.pathname === '/carr-1950/p/107/' && location.hash === '#history-p107-6'",
    );
    await waitUntil(driver, "document.querySelector('#history-p107-6').open");
  }));

test('a passage that runs over a page leads to the page of the words that are meant', () =>
  travel(async (driver) => {
    const history = () =>
      driver.evaluate<string>(
        "document.querySelector('.passage-menu a[href*=history]').getAttribute('href')",
      );
    await driver.open('carr-1950/from-february-to-october/#page-72');
    const id = await driver.evaluate<string>("document.querySelector('#page-72').closest('p').id");
    await waitUntil(driver, `document.querySelector('#${id} > .passage-tool') !== null`);
    expect(await history()).toBe(`/carr-1950/p/72/#history-${id}`);
    await driver.open(`carr-1950/p/71/#history-${id}`);
    expect(await driver.text(`#history-${id}`)).toContain('It goes on on page 72.');
  }));

test('on a phone the button stands beside the passage that was touched', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/the-two-revolutions/');
      await driver.evaluate<void>(`(() => {
        const passage = document.querySelector('#p107-5');
        passage.scrollIntoView();
        const { left, top } = passage.getBoundingClientRect();
        const at = { clientX: left + 40, clientY: top + 10 };
        passage.dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch', ...at }));
      })()`);
      await waitUntil(driver, "document.querySelector('#p107-5 > .passage-tool') !== null");
    },
    { width: 360, height: 700 },
  ));

test('the button of a passage adds no word to it, and the marks of the page view can be put out', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/the-two-revolutions/#p107-6');
    await driver.evaluate<void>("document.querySelector('#p107-5').scrollIntoView()");
    await driver.hover('#p107-5');
    await waitUntil(driver, "document.querySelector('#p107-5 > .passage-tool') !== null");
    expect(await driver.text('#p107-5')).toMatch(/in terms of world revolution\.$/);
    await driver.open('carr-1950/p/107/');
    const line = "getComputedStyle(document.querySelector('mark.changed')).textDecorationLine";
    expect(await driver.evaluate<string>(line)).toBe('underline');
    await driver.click('#mark-differences');
    expect(await driver.evaluate<string>(line)).toBe('none');
  }));
