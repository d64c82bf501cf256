import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';
import { pressInBar, saidInBar, selectWords } from './select-words.ts';

/** Links that were given away, with what they lead to: what is changed in links must still follow all of these. */
const OLD_LINKS = JSON.parse(readFileSync(new URL('./old-links.json', import.meta.url), 'utf8')) as {
  readonly link: string;
  readonly says: string;
  readonly marks: string;
}[];

const marked = (driver: Driver) =>
  driver.evaluate<string>(
    "[...document.querySelectorAll('mark.found')].map((mark) => mark.textContent).join('')",
  );

/** What the bar says of the words, without the words. */
const told = async (driver: Driver) => {
  await waitUntil(driver, "document.querySelector('.find-bar') !== null");
  return driver.evaluate<string>(
    "document.querySelector('.find-bar-words').firstChild.textContent.replace(/: $/, '')",
  );
};

test.each(OLD_LINKS)('an old link leads where it led: $link', ({ link, says, marks }) =>
  travel(async (driver) => {
    await driver.open(link);
    expect(await told(driver)).toBe(says);
    expect(await marked(driver)).toBe(marks);
    await waitUntil(driver, "document.querySelector('.find-bar [role=status]').textContent !== ''");
  }),
);

test('a link to words over paragraphs leads to all of them in the chapter, by way of the page', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/from-february-to-october/');
      const select = {
        passage: 'p71-1',
        from: 'Of the two factions',
        to: 'gained least',
        toPassage: 'p72-1',
      };
      await selectWords(driver, select);
      const selected = await driver.evaluate<string>("getSelection().toString().replace(/\\s+/g, ' ')");
      await pressInBar(driver, 'Copy link');
      await saidInBar(driver);
      const link = await driver.evaluate<string>('navigator.clipboard.readText()');
      expect(link).toMatch(
        /\/carr-1950\/p\/71\/#p71-1&q=of-the-two~have-gained-least&n=\d+\.[a-z\d]{4}&to=72$/,
      );
      await driver.open('about:blank');
      await driver.open(link);
      expect(await told(driver)).toBe('The first of the linked words, which go on to page 72');
      expect(await driver.attribute('.page-chapter a', 'href')).toMatch(
        /\/from-february-to-october\/#p71-1&q=of-the-two~have-gained-least&n=.*&to=72$/,
      );
      await driver.click('.page-chapter a');
      await waitUntil(driver, "location.pathname.endsWith('/from-february-to-october/')");
      expect(await told(driver)).toBe('The linked words');
      expect((await marked(driver)).replace(/[^\p{L}\p{N}]+/gu, '')).toBe(
        selected.replace(/[^\p{L}\p{N}]+/gu, ''),
      );
    },
    { clipboard: true },
  ));

test('a link to words of a passage that goes on on a page leads to them there, and in the chapter', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/p/79/');
      await selectWords(driver, { passage: 'p78-3', from: 'The slowly', to: 'party leaders' });
      const selected = await driver.evaluate<string>("getSelection().toString().replace(/\\s+/g, ' ')");
      await pressInBar(driver, 'Copy link');
      await saidInBar(driver);
      const link = await driver.evaluate<string>('navigator.clipboard.readText()');
      expect(link).toMatch(
        /\/carr-1950\/p\/79\/#p78-3&q=the-slowly-mounting~other-party-leaders&n=15\.[a-z\d]{4}$/,
      );
      await driver.open('about:blank');
      await driver.open(link);
      expect(await told(driver)).toBe('The linked words');
      expect(await marked(driver)).toBe(selected);
      expect(await driver.evaluate<string>('document.activeElement.id')).toBe('p78-3');
      await driver.click('.page-chapter a');
      await waitUntil(driver, "location.pathname.endsWith('/from-february-to-october/')");
      expect(await told(driver)).toBe('The linked words');
      expect(await marked(driver)).toBe(selected);
    },
    { clipboard: true },
  ));

test('an address of a place that a page does not have is told, and leads to the printed page of which it speaks', () =>
  travel(async (driver) => {
    for (const [address, page] of [
      ['carr-1950/p/61/#n61-99', undefined],
      ['carr-1950/from-february-to-october/#p72-77', '#page-72'],
      ['carr-1950/from-february-to-october/#page-300', '/carr-1950/p/300/'],
    ] as const) {
      await driver.open('about:blank');
      await driver.open(address);
      expect(await told(driver)).toBe('This page has no place of the name ');
      expect(
        await driver.evaluate<unknown>("document.querySelector('.find-bar a')?.getAttribute('href')"),
      ).toBe(page);
    }
  }));

test('the number of a chapter leads on to the place behind the #', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/4/#p72-1');
    await waitUntil(
      driver,
      "location.pathname + location.hash === '/carr-1950/from-february-to-october/#p72-1' && document.activeElement?.id === 'p72-1'",
    );
  }));

test('without scripts a link to words opens the printed page that has them', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/p/72/#p72-1&q=the-bolsheviks-seemed-to-have-gained-least');
      expect(await driver.text('#p72-1')).toContain('The Bolsheviks seemed to have gained least');
      expect(await driver.attribute('.page-chapter a', 'href')).toMatch(
        /from-february-to-october\/#page-72$/,
      );
      // What began on an earlier page has its place on the page where it goes on.
      await driver.open('carr-1950/p/61/#p60-1');
      expect(await driver.attribute(':target', 'data-passage')).toBe('p60-1');
      expect(await driver.evaluate<number>('scrollY')).toBeGreaterThan(0);
    },
    { javaScript: false },
  ));
