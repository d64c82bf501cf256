import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const CHAPTER = 'carr-1950/from-february-to-october/';

/** Opens an address in a page of its own: from one # to another the page would not be opened anew. */
async function open(driver: Driver, address: string): Promise<void> {
  await driver.open('about:blank');
  await driver.open(address);
}

const barStands = (driver: Driver) => waitUntil(driver, "document.querySelector('.find-bar') !== null");
const barWords = (driver: Driver) => driver.text('.find-bar-words');
const path = (driver: Driver) => driver.evaluate<string>('location.pathname + location.hash');

/** Where one is when a key has had time to lead elsewhere. */
const pathAfterAll = (driver: Driver) =>
  driver.evaluate<string>('new Promise((resolve) => setTimeout(() => resolve(location.pathname), 700))');

/** The marked words one after another, as they stand in the text. */
const marked = (driver: Driver) =>
  driver.evaluate<string>(
    "[...document.querySelectorAll('mark.found')].map((mark) => mark.textContent).join('')",
  );

/** Searches and opens the first hit. */
async function openHit(driver: Driver, query: string): Promise<void> {
  await open(driver, `search/#q=${encodeURIComponent(query)}`);
  await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
  await driver.click('#results a[data-passage]');
  await barStands(driver);
}

test('a phrase is marked as it is printed, on the page on which it stands, and nothing else is', () =>
  travel(async (driver) => {
    await openHit(driver, '"so-called dual power"');
    expect(await marked(driver)).toBe('so-called “dual power');
    expect(await barWords(driver)).toBe('Hit 1 of 1 for so-called dual power');
    expect(await path(driver)).toMatch(/#p70-1$/);
    expect(await driver.evaluate<string>('document.activeElement.id')).toBe('p70-1');
    await waitUntil(
      driver,
      "document.querySelector('.find-bar [role=status]').textContent.startsWith('Found on page 71: one place in this paragraph.')",
    );
  }));

test('a phrase that runs over a page break is marked on both pages', () =>
  travel(async (driver) => {
    await open(driver, `${CHAPTER}#p70-1&hl=${encodeURIComponent('"the bourgeoisie and its provisional"')}`);
    await barStands(driver);
    expect(await marked(driver)).toBe('the bourgeoisie and its Provisional');
    expect(
      await driver.evaluate<number>(`(() => {
        const [first, ...more] = document.querySelectorAll('mark.found');
        const between = document.createRange();
        between.setStartBefore(first);
        between.setEndAfter(more.at(-1));
        return between.cloneContents().querySelectorAll('.page-break').length;
      })()`),
    ).toBe(1);
  }));

test('a hit in a note is marked in the note', () =>
  travel(async (driver) => {
    await openHit(driver, '"ponderous title"');
    expect(await marked(driver)).toBe('ponderous title');
    expect(await driver.evaluate<boolean>("document.querySelector('#n5-1 mark.found') !== null")).toBe(true);
  }));

test('with the keyboard from hit to hit down the chapter and over its end, and one step back to the search', () =>
  travel(async (driver) => {
    await openHit(driver, '"dual power"');
    const first = await driver.evaluate<string>('location.pathname');
    const [, opened, all] =
      /^Hit (\d+) of (\d+) in page order for dual power$/.exec(await barWords(driver)) ?? [];
    const depth = () =>
      driver.evaluate<number>("document.querySelector('mark.meant').getBoundingClientRect().top + scrollY");
    for (let hit = Number(opened) + 1; hit <= Number(all); hit++) {
      const before = await depth();
      await driver.press('Tab');
      expect(await driver.evaluate<string>('document.activeElement.textContent')).toBe('Next');
      await driver.press('Enter');
      await waitUntil(
        driver,
        `document.querySelector('.find-bar-words')?.textContent.startsWith('Hit ${hit} of')`,
      );
      await waitUntil(driver, "document.activeElement.matches(':target')");
      if ((await driver.evaluate<string>('location.pathname')) !== first) break;
      expect(await depth()).toBeGreaterThan(before);
    }
    expect(await driver.evaluate<string>('location.pathname')).not.toBe(first);
    expect(await marked(driver)).toContain('dual power');
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await waitUntil(
      driver,
      "location.hash.startsWith('#q=') && document.querySelector('#results a') !== null",
    );
  }));

test('the words are marked again after a reload, and closed with Escape they are gone for good', () =>
  travel(async (driver) => {
    await open(driver, `${CHAPTER}#p70-1&hl=writ`);
    await barStands(driver);
    expect(await path(driver)).toMatch(/#p70-1$/);
    await driver.evaluate<void>('location.reload()');
    await waitUntil(driver, "document.querySelector('mark.found')?.textContent === 'writ'");
    await barStands(driver);
    await driver.press('Escape');
    await waitUntil(driver, "document.querySelector('.find-bar, mark.found') === null");
    await driver.evaluate<void>('location.reload()');
    await waitUntil(driver, "document.activeElement?.id === 'p70-1'");
    expect(await driver.evaluate<number>("document.querySelectorAll('.find-bar, mark').length")).toBe(0);
  }));

test('the bar closed at another place of the chapter, the address stays that of this place', () =>
  travel(async (driver) => {
    for (const words of ['hl=writ', 'q=%22the+writ%22']) {
      await open(driver, `${CHAPTER}#p70-1&${words}`);
      await barStands(driver);
      await driver.evaluate<void>("location.hash = '#page-90'");
      await waitUntil(driver, "document.querySelector('.find-bar') !== null && location.hash === '#page-90'");
      await driver.press('Escape');
      await waitUntil(driver, "document.querySelector('.find-bar, mark.found') === null");
      expect(await path(driver)).toBe(`/${CHAPTER}#page-90`);
    }
  }));

test('where nothing was searched for nothing of the search is loaded', () =>
  travel(async (driver) => {
    await open(driver, `${CHAPTER}#p70-1`);
    await waitUntil(driver, "document.activeElement?.id === 'p70-1'");
    expect(driver.requests().filter(({ address }) => /land|worker|finder|pagefind/.test(address))).toEqual(
      [],
    );
  }));

test('a quotation over a page break opens where it stands and is marked in full', () =>
  travel(async (driver) => {
    await open(
      driver,
      'find/?q=surrender of state power to the bourgeoisie and its Provisional Government. The fact, however',
    );
    await barStands(driver);
    expect(await path(driver)).toMatch(/\/from-february-to-october\/#p70-1$/);
    expect(await marked(driver)).toMatch(/^surrender of state power .* Government”\. The fact, however$/);
    expect(await barWords(driver)).toContain('The same words, pp. 70–71');
  }));

test('one word misremembered: it opens, the word is told, and the way back is one step', () =>
  travel(async (driver) => {
    await open(driver, 'about/');
    await driver.open(
      'find/#q=accidental base of the so-called dual power set up by the February revolution, when public authority',
    );
    await barStands(driver);
    expect(await barWords(driver)).toMatch(/9[5-9] % alike/);
    expect(await driver.text('.find-bar-differs ins')).toContain('basis');
    expect(await driver.text('mark.differs')).toBe('basis');
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await waitUntil(driver, "location.pathname.endsWith('/about/')");
  }));

/** Of a paragraph on page 71, half remembered. */
const GARBLED =
  'when the public authority was to some extent exercised by two bodies, whose attitudes to each other swung between rivalry and co-operation';

test('a quotation half remembered is not opened unasked; the search lists its places', () =>
  travel(async (driver) => {
    await open(driver, `find/#q=${encodeURIComponent(GARBLED)}`);
    await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
    expect(await driver.evaluate<string>('location.hash')).toContain('as=quotation');
    expect(await driver.attribute('#results a[data-passage]', 'data-passage')).toBe('p70-1');
  }));

test('what differs opens without covering the words marked', () =>
  travel(
    async (driver) => {
      await open(driver, `${CHAPTER}#p70-1&find=${encodeURIComponent(GARBLED)}`);
      await barStands(driver);
      await driver.click('.find-bar [aria-expanded]');
      expect(await driver.text('.find-bar-panel')).toContain('to');
      const [first, last, foot] = await driver.evaluate<number[]>(`(() => {
        const marks = [...document.querySelectorAll('mark.found')].map((mark) => mark.getBoundingClientRect());
        return [marks[0].top, marks.at(-1).bottom, document.querySelector('.find-bar').getBoundingClientRect().top];
      })()`);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThanOrEqual(foot ?? 0);
    },
    { width: 400, height: 800 },
  ));

test('what no book has is not opened, and the search says so', () =>
  travel(async (driver) => {
    await open(driver, 'find/#q=purple elephants dance merrily upon the quiet moonlit ocean of cheese');
    await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
    expect(await driver.text('main')).toContain('Not found in what we hold');
  }));

test('without scripts the page for quotations says what to do', () =>
  travel(
    async (driver) => {
      await driver.open('find/?q=dual power');
      expect(await driver.text('main')).toContain('find in page');
      expect(await driver.attribute('noscript a', 'href')).toContain('/all/');
    },
    { javaScript: false },
  ));

test('the key / opens the search, and Escape leads back to the line that was read', () =>
  travel(async (driver) => {
    await open(driver, CHAPTER);
    await driver.evaluate<void>('scrollTo(0, 3000)');
    await driver.press('/');
    await waitUntil(driver, "document.activeElement?.id === 'search-words'");
    expect(await driver.evaluate<string>("document.querySelector('#search-words').value")).toBe('');
    await driver.press('Escape');
    await waitUntil(driver, `location.pathname.endsWith('/${CHAPTER}') && scrollY === 3000`);
  }));

test('the key / is a sign like any other in a field, with a modifier, and where it was turned off', () =>
  travel(async (driver) => {
    await open(driver, '');
    await driver.press('/');
    expect(await driver.evaluate<string>('document.activeElement.name')).toBe('q');
    await driver.press('/');
    expect(await driver.evaluate<string>('document.activeElement.value')).toBe('/');
    await driver.open('accessibility/');
    await driver.press('Control+/');
    expect(await pathAfterAll(driver)).toContain('/accessibility/');
    await driver.click('#slash-switch');
    await driver.evaluate<void>('document.activeElement.blur()');
    await driver.press('/');
    expect(await pathAfterAll(driver)).toContain('/accessibility/');
    await driver.open(CHAPTER);
    await driver.press('/');
    expect(await pathAfterAll(driver)).toContain(CHAPTER);
    await driver.evaluate<void>('localStorage.clear()');
    await driver.press('/');
    await waitUntil(driver, "location.pathname.endsWith('/search/')");
  }));

test.each([CHAPTER, 'carr-1950/p/71/'])('words selected in %s are looked for elsewhere', (address) =>
  travel(async (driver) => {
    await open(driver, address);
    await driver.evaluate<void>(`(() => {
      const words = document.createTreeWalker(document.querySelector('[data-passage=p70-1]'), NodeFilter.SHOW_TEXT);
      while (words.nextNode() && !words.currentNode.data.includes('so-called “dual power”')) continue;
      const start = words.currentNode.data.indexOf('the so-called');
      getSelection().setBaseAndExtent(words.currentNode, start, words.currentNode, start + 26);
      getSelection().anchorNode.parentElement.scrollIntoView({ block: 'center' });
    })()`);
    await driver.click('.selection-bar [aria-expanded]');
    await driver.click('.selection-panel a[href*="#q="]');
    await waitUntil(driver, "location.pathname.endsWith('/search/')");
    expect(await driver.evaluate<string>("new URLSearchParams(location.hash.slice(1)).get('q')")).toBe(
      'the so-called “dual power”',
    );
  }),
);
