import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const marksOf = (work: string) => `document.querySelectorAll('.edge a[href*="/${work}/p/"]')`;

test('every printed page has one mark on the page of its book and one on the home page', () =>
  travel(async (driver) => {
    for (const address of ['', 'carr-1950/']) {
      await driver.open(address);
      const pages = await driver.evaluate<string[]>(
        `[...${marksOf('carr-1950')}].map((mark) => mark.getAttribute('href').split('/').at(-2))`,
      );
      expect(pages.length).toBe(422);
      expect(pages.slice(0, 5)).toEqual(['v', 'vi', 'vii', 'viii', '3']);
      expect(new Set(pages).size).toBe(422);
    }
  }));

test('a mark says what it stands for and leads to its page, without scripts too', () =>
  travel(
    async (driver) => {
      for (const address of ['', 'carr-1950/']) {
        await driver.open(address);
        const mark = '.edge a[href$="/carr-1950/p/61/"]';
        expect(await driver.evaluate<string>(`document.querySelector('${mark} title').textContent`)).toMatch(
          /^p\. 61: \d+ words, \d+ in notes$/,
        );
        await driver.click(`${mark} rect`);
        await waitUntil(driver, "document.querySelector('h1').textContent === 'Page 61'");
      }
    },
    { javaScript: false },
  ));

test('a missing page is seen as such and has its mark', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/');
    const mark = '.edge a[href$="/carr-1950/p/141/"]';
    expect(await driver.evaluate<string>(`document.querySelector('${mark} title').textContent`)).toBe(
      'p. 141: missing',
    );
    const [missing, present] = await driver.evaluate<string[]>(
      `['141', '142'].map((page) => getComputedStyle(document.querySelector('.edge a[href$="/p/' + page + '/"] path')).stroke)`,
    );
    expect(missing).not.toBe('none');
    expect(present).toBe('none');
    await driver.click(`${mark} rect`);
    expect(await driver.text('main')).toContain('Page 141 is missing from our source.');
  }));

test('the keyboard passes the marks by and goes from chapter to chapter', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/');
    await driver.evaluate<void>(`document.querySelector('.contents-chapter[href$="/preface/"]').focus()`);
    const stops: string[] = [];
    for (let stop = 0; stop < 3; stop++) {
      await driver.press('Tab');
      stops.push(await driver.evaluate<string>('document.activeElement.pathname'));
    }
    expect(stops).toEqual([
      '/carr-1950/the-foundations-of-bolshevism/',
      '/carr-1950/bolsheviks-and-mensheviks/',
      '/carr-1950/1905-and-after/',
    ]);
  }));

test('by keyboard and without scripts a printed page is reached by its chapter, in fewer than seventy stops', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/');
      await driver.evaluate<void>("document.querySelector('.all-pages > summary').focus()");
      await driver.press('Enter');
      const focused = () => driver.evaluate<string>('document.activeElement.textContent.trim()');
      let stops = 0;
      const tabTo = async (name: RegExp) => {
        for (; stops < 70; stops++) {
          await driver.press('Tab');
          if (name.test(await focused())) return;
        }
        throw new Error(`no stop ${name} among ${stops}`);
      };
      await tabTo(/^Chapter 6: .+, pp\. 124–150$/);
      await driver.press('Enter');
      await tabTo(/^141$/);
      expect(await driver.evaluate<string>("document.activeElement.getAttribute('aria-label')")).toBe(
        '141, missing',
      );
      await driver.press('Enter');
      await waitUntil(driver, "document.querySelector('h1').textContent === 'Page 141'");
    },
    { javaScript: false },
  ));

test('in forced colours covers have an edge and marks the colour of text', () =>
  travel(
    async (driver) => {
      await driver.open('');
      const { border, text, mark } = await driver.evaluate<{ border: string; text: string; mark: string }>(`({
        border: getComputedStyle(document.querySelector('.cover')).borderTopStyle,
        text: getComputedStyle(document.querySelector('h1')).color,
        mark: getComputedStyle(document.querySelector('.edge a path')).fill,
      })`);
      expect(border).toBe('solid');
      expect(mark).toBe(text);
    },
    { forcedColors: true },
  ));

test('in a window of any width no word of a cover is cut off', () =>
  travel(async (driver) => {
    for (const address of ['', 'carr-1950/', 'webb-1936/']) {
      await driver.open(address);
      for (const width of [320, 390, 620, 800, 1000, 1440, 2560]) {
        await driver.resize(width, 900);
        const cut = await driver.evaluate<
          string[]
        >(`[...document.querySelectorAll('.cover > *')].filter((part) => {
          const cover = part.parentElement.getBoundingClientRect();
          const range = document.createRange();
          range.selectNodeContents(part);
          return [...range.getClientRects()].some(({ left, right, top, bottom }) =>
            left < cover.left || right > cover.right || top < cover.top || bottom > cover.bottom);
        }).map((part) => part.textContent)`);
        expect(cut, `${address} ${width}`).toEqual([]);
      }
    }
  }));

test('with letters twice as large the words beside a cover stand below it, and nothing leaves the window', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/');
      await driver.evaluate<void>("document.documentElement.style.fontSize = '34px'");
      const { width, below, sideways } = await driver.evaluate<{
        width: number;
        below: boolean;
        sideways: number;
      }>(`({
        width: document.querySelector('.book-lead').getBoundingClientRect().width,
        below: document.querySelector('.book-lead').getBoundingClientRect().top >=
          document.querySelector('.cover').getBoundingClientRect().bottom,
        sideways: document.documentElement.scrollWidth - innerWidth,
      })`);
      expect(width).toBeGreaterThan(480);
      expect(below).toBe(true);
      expect(sideways).toBeLessThanOrEqual(0);
    },
    { width: 640, height: 900 },
  ));
