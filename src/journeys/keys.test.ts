import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const CHAPTER = 'carr-1950/from-february-to-october/';

async function openWithKeys(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await driver.evaluate<void>("localStorage.setItem('printed-page:reading-keys', 'on')");
  await driver.open(address);
}

/** The page after all that a key might have set going has come to pass. */
const after = (driver: Driver) =>
  driver.evaluate<{ path: string; dialog: boolean; tools: boolean; told: string }>(
    `new Promise((resolve) => setTimeout(() => resolve({
      path: location.pathname, dialog: document.querySelector('dialog') !== null,
      tools: document.querySelector('#tools')?.open ?? false,
      told: document.querySelector('.where-line')?.textContent ?? '',
    }), 500))`,
  );

test('the keys for reading do nothing until they are switched on', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    for (const key of ['g', '[', ']', 'w', 'c']) await driver.press(key);
    expect(await after(driver)).toEqual({ path: `/${CHAPTER}`, dialog: false, tools: false, told: '' });
  }));

test('the key ? lists the keys and switches them on; Escape leads back to where one was', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.evaluate<void>("document.querySelector('#p70-1 [role=doc-noteref]').focus()");
    const stop = await driver.evaluate<string>('document.activeElement.id');
    await driver.press('?');
    await waitUntil(driver, "document.querySelector('dialog[open]') !== null");
    const list = await driver.text('dialog');
    for (const words of ['go to a page', 'the chapter before', 'where am I', 'cite and link'])
      expect(list).toContain(words);
    // Behind the open list they do nothing.
    await driver.press('w');
    await driver.click('#keys-reading');
    expect(await driver.evaluate<string>("localStorage.getItem('printed-page:reading-keys')")).toBe('on');
    await driver.press('Escape');
    await waitUntil(driver, "document.querySelector('dialog') === null");
    expect(await driver.evaluate<string>('document.activeElement.id')).toBe(stop);
    await driver.press('w');
    await waitUntil(
      driver,
      "document.querySelector('.where-line')?.textContent.includes('Page 71, in the paragraph that begins on page 70')",
    );
  }));

test('[ and ] lead to the chapter before and after, of a page by itself to the pages beside it', () =>
  travel(async (driver) => {
    await openWithKeys(driver, CHAPTER);
    const next = await driver.attribute('.onward [rel=next]', 'href');
    await driver.press(']');
    await waitUntil(driver, `location.pathname === '${next}' && document.readyState === 'complete'`);
    await driver.press('[');
    await waitUntil(driver, `location.pathname === '/${CHAPTER}'`);
    await driver.open('carr-1950/p/72/');
    await driver.press('[');
    await waitUntil(driver, "location.pathname === '/carr-1950/p/71/'");
  }));

test('w tells chapter, page and paragraph of what stands at the top, and of what has the focus', () =>
  travel(async (driver) => {
    await openWithKeys(driver, `${CHAPTER}#p72-2`);
    await waitUntil(driver, 'scrollY > 0');
    await driver.press('w');
    await waitUntil(driver, "(document.querySelector('.where-line')?.textContent ?? '') !== ''");
    const told = await driver.text('.where-line');
    const words = await driver.evaluate<string>("document.querySelector('#p72-2').textContent.slice(0, 12)");
    expect(told).toContain('Chapter 4: From February to October. Page 72, second paragraph: “');
    expect(told).toContain(words);
    expect(await driver.attribute('.where-line', 'role')).toBe('status');
    await driver.press('Escape');
    expect(await driver.evaluate<string>("document.querySelector('.where-line').textContent")).toBe('');
    await driver.evaluate<void>("document.querySelector('#p70-1 [role=doc-noteref]').focus()");
    await driver.press('w');
    await waitUntil(
      driver,
      "document.querySelector('.where-line').textContent.includes('Page 71, in the paragraph that begins on page 70')",
    );
  }));

test('g goes to a page without moving the text, and Escape leads back to it', () =>
  travel(async (driver) => {
    await openWithKeys(driver, CHAPTER);
    await driver.evaluate<void>('scrollTo(0, 3000)');
    await waitUntil(driver, 'scrollY === 3000');
    await driver.press('g');
    await waitUntil(driver, "document.activeElement.id === 'go-to'");
    const { top, bottom } = await driver.evaluate<{ top: number; bottom: number }>(
      'document.activeElement.getBoundingClientRect().toJSON()',
    );
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(900);
    await driver.press('Escape');
    expect(await driver.evaluate<number>('scrollY')).toBe(3000);
    expect(await driver.evaluate<boolean>("document.querySelector('#tools').open")).toBe(false);
    await driver.press('g');
    await waitUntil(driver, "document.activeElement.id === 'go-to'");
    await driver.type('#go-to', 'p. 71 n. 1');
    await driver.press('Enter');
    await waitUntil(driver, "location.hash === '#n71-1' && document.activeElement.id === 'n71-1'");
    await driver.press('Tab');
    expect(await driver.evaluate<boolean>("document.activeElement.closest('#n71-1') !== null")).toBe(true);
  }));

test('g shows its field although the panel was scrolled to its end before', () =>
  travel(
    async (driver) => {
      await openWithKeys(driver, CHAPTER);
      await driver.click('#tools > summary');
      await driver.click('#tools-display > summary');
      await waitUntil(driver, "document.querySelector('.tools-panel').scrollHeight > innerHeight");
      await driver.evaluate<void>("document.querySelector('.tools-panel').scrollTo(0, 9999)");
      await driver.press('Escape');
      await driver.evaluate<void>("scrollTo({ top: 3000, behavior: 'instant' })");
      await driver.press('g');
      await waitUntil(
        driver,
        "document.activeElement.id === 'go-to' && document.activeElement.getBoundingClientRect().top >= 0",
      );
    },
    { width: 1000, height: 500 },
  ));

test('whoever comes up to the tools is told from where, and cites the page that was read', () =>
  travel(async (driver) => {
    for (const address of [CHAPTER, 'carr-1950/all/']) {
      await driver.open(address);
      await driver.evaluate<void>(
        "document.querySelector('#page-80').scrollIntoView({ behavior: 'instant' })",
      );
      // The wheel is turned by a reader, and the window then rests.
      await driver.evaluate<void>("dispatchEvent(new WheelEvent('wheel'))");
      await driver.evaluate<void>("scrollBy({ top: 900, behavior: 'instant' })");
      await driver.evaluate<void>('new Promise((resolve) => setTimeout(resolve, 1000))');
      await driver.evaluate<void>("scrollTo({ top: 0, behavior: 'instant' })");
      await driver.click('#tools > summary');
      await driver.click('button[data-where]');
      await waitUntil(
        driver,
        "/From February to October\\. You have come up from page 8[012]\\.$/.test(document.querySelector('.where-line').textContent)",
      );
      await driver.click('#tools-cite > summary');
      await waitUntil(
        driver,
        "[...document.querySelectorAll('.cite-panel option')].some(({ textContent }) => /^Page 8[012]$/.test(textContent))",
      );
    }
  }));

test('c opens the ways to cite', () =>
  travel(async (driver) => {
    await openWithKeys(driver, CHAPTER);
    await driver.press('c');
    await waitUntil(driver, "document.querySelector('#tools-cite').open");
    expect(await driver.evaluate<boolean>("document.activeElement.matches('#tools-cite > summary')")).toBe(
      true,
    );
  }));

test('no key does anything in a field or with a modifier, and the switch for / and ? is one wherever it stands', () =>
  travel(async (driver) => {
    await openWithKeys(driver, CHAPTER);
    await driver.press('Control+g');
    await driver.press('Alt+w');
    await driver.press('g');
    await waitUntil(driver, "document.activeElement.id === 'go-to'");
    for (const key of ['?', 'w', ']']) await driver.press(key);
    expect(await driver.evaluate<string>("document.querySelector('#go-to').value")).toBe('?w]');
    expect(await after(driver)).toMatchObject({ path: `/${CHAPTER}`, dialog: false, told: '' });
    await driver.press('Escape');
    await driver.click('#tools > summary');
    await driver.click('#tools-display > summary');
    await waitUntil(driver, "document.querySelector('#display-reading-keys').checked");
    await driver.click('#display-slash-key');
    await driver.open('accessibility/');
    expect(await driver.evaluate<boolean>("document.querySelector('#slash-switch').checked")).toBe(false);
    expect(await driver.evaluate<boolean>("document.querySelector('#reading-keys-switch').checked")).toBe(
      true,
    );
    await driver.press('?');
    expect((await after(driver)).dialog).toBe(false);
    await driver.click('#slash-switch');
    await driver.press('?');
    await waitUntil(driver, "document.querySelector('dialog[open]') !== null");
  }));

test.each([
  ['61', '/1905-and-after/#page-61$', '#page-61'],
  ['p. 61 n. 2', '/1905-and-after/#n61-2$', '#n61-2'],
  ['p. 72', '/from-february-to-october/#page-72$', '#page-72'],
  ['chapter 4', '/from-february-to-october/$', 'h1'],
  ['v', '/carr-1950/preface/$', 'body'],
  ['chapter 5', '/carr-1950/the-two-revolutions/$', 'body'],
])('"%s" among the tools leads to %s, and the focus to %s', (asked, address, focused) =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.click('#tools > summary');
    await driver.type('#go-to', asked);
    await driver.press('Enter');
    await waitUntil(
      driver,
      `new RegExp('${address}').test(location.href) && document.activeElement.matches('${focused}')`,
    );
  }),
);

test('a missing page is answered with the reason and its neighbours, what no page is with the way to the search', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.click('#tools > summary');
    await driver.type('#go-to', '141');
    await driver.press('Enter');
    await waitUntil(
      driver,
      "document.querySelector('.go-answer').textContent.includes('missing from our source')",
    );
    expect(await driver.text('.go-answer')).toMatch(/Page 140\s+Page 142/);
    await driver.type('#go-to', '999');
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('.go-answer').textContent.includes('420')");
    await driver.type('#go-to', 'dual power');
    await driver.press('Enter');
    await waitUntil(driver, "document.querySelector('.go-answer a')?.textContent.includes('dual power')");
    expect(await driver.attribute('.go-answer a', 'href')).toBe('/search/#q=dual+power');
  }));

test('on a page by itself the pages are gone to by themselves; without scripts the contents lead to them', async () => {
  await travel(async (driver) => {
    await driver.open('carr-1950/p/72/');
    await driver.click('#tools > summary');
    await driver.type('#go-to', '75');
    await driver.press('Enter');
    await waitUntil(driver, "location.pathname === '/carr-1950/p/75/'");
    // A note goes on on this page that is asked for where it begins.
    await driver.open('carr-1950/p/165/');
    expect(await driver.evaluate<boolean>("document.getElementById('n164-5') !== null")).toBe(true);
    await driver.click('#tools > summary');
    await driver.type('#go-to', 'p. 164 n. 5');
    await driver.press('Enter');
    await waitUntil(driver, "location.pathname + location.hash === '/carr-1950/p/164/#n164-5'");
  });
  await travel(
    async (driver) => {
      await driver.open(CHAPTER);
      await driver.click('#tools > summary');
      expect(await driver.evaluate<boolean>("document.querySelector('#go-to').checkVisibility()")).toBe(
        false,
      );
      await driver.click('#tools-place noscript a');
      await waitUntil(driver, "location.pathname + location.hash === '/carr-1950/#contents'");
    },
    { javaScript: false },
  );
});

test('where a book was read is offered on its page and its chapter, never jumped to, and can be forgotten', () =>
  travel(async (driver) => {
    const places = "localStorage.getItem('printed-page:places')";
    await driver.open(CHAPTER);
    for (let press = 0; press < 4; press++) await driver.press('PageDown');
    await waitUntil(driver, `${places} !== null`);
    // What is kept goes on to the last of the pages, once the window has come to rest.
    await driver.evaluate<void>('new Promise((resolve) => setTimeout(resolve, 1500))');
    expect(await driver.evaluate<string>(places)).toMatch(/^carr-1950=from-february-to-october\.7[1-4]$/);
    const folio = (await driver.evaluate<string>(places)).slice(-2);
    await driver.open(CHAPTER);
    expect(await driver.evaluate<number>('scrollY')).toBe(0);
    expect(await driver.text('.continue-here a')).toBe(`Continue at p. ${folio}`);
    await driver.open(`${CHAPTER}#p70-1`);
    await driver.open('carr-1950/');
    await driver.click('.continue a');
    await waitUntil(driver, `location.hash === '#page-${folio}'`);
    expect(await driver.evaluate<boolean>("document.querySelector('.continue-here') === null")).toBe(true);
    await driver.open('carr-1950/');
    await driver.click('.continue button');
    expect(await driver.evaluate<string | null>(places)).toBe(null);
    expect(await driver.evaluate<string>("document.querySelector('.continue').textContent")).toBe('');
  }));

test('nothing is remembered of a place that was looked up, nor where the reader does not want it', () =>
  travel(async (driver) => {
    const places = "localStorage.getItem('printed-page:places')";
    await driver.open(`${CHAPTER}#page-74`);
    await waitUntil(driver, 'scrollY > 0');
    await driver.press('ArrowDown');
    await driver.evaluate<void>('new Promise((resolve) => setTimeout(resolve, 1500))');
    expect(await driver.evaluate<string | null>(places)).toBe(null);
    await driver.open('privacy/');
    await driver.click('#places-switch');
    await driver.open(CHAPTER);
    for (let press = 0; press < 4; press++) await driver.press('PageDown');
    await driver.evaluate<void>('new Promise((resolve) => setTimeout(resolve, 1500))');
    expect(await driver.evaluate<string | null>(places)).toBe('off');
  }));
