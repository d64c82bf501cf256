import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const phone = { touch: true, width: 360, height: 800 };

test('on a phone a button pastes what was copied and finds it as a quotation', () =>
  travel(
    async (driver) => {
      await driver.open('search/');
      await driver.evaluate<void>(
        "navigator.clipboard.writeText('The dictatorship of the prole-\\ntariat was only a transition ')",
      );
      await driver.click('#paste-copied');
      await waitUntil(driver, "document.querySelector('#results').dataset.state === 'done'");
      expect(await driver.evaluate<string>("document.querySelector('#search-words').value")).toBe(
        'The dictatorship of the proletariat was only a transition',
      );
      expect(await driver.text('#search-way')).toContain('Searched as a quotation');
      const size = await driver.evaluate<number>(
        "document.querySelector('#paste-copied').getBoundingClientRect().height",
      );
      expect(size).toBeGreaterThanOrEqual(44);
    },
    { ...phone, clipboard: true },
  ));

test('a browser that gives no page what was copied says so, and the field has the focus', () =>
  travel(async (driver) => {
    await driver.open('search/');
    await driver.evaluate<void>(
      "navigator.clipboard.readText = () => Promise.reject(new Error('NotAllowedError'))",
    );
    await driver.click('#paste-copied');
    await waitUntil(driver, "document.querySelector('#search-status').textContent.includes('choose Paste')");
    expect(await driver.evaluate<string>('document.activeElement.id')).toBe('search-words');
  }, phone));

test('with a mouse there is no button to paste', () =>
  travel(async (driver) => {
    await driver.open('search/');
    expect(await driver.attribute('#paste-copied', 'hidden')).toBe('');
  }));
