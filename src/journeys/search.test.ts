import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

/** Opens the search page with a search in its address and waits until the answer stands. */
async function search(driver: Driver, query: string, more = ''): Promise<void> {
  // Another page between: from one # to another the page would not be opened anew.
  await driver.open('about:blank');
  await driver.open(`search/#q=${encodeURIComponent(query)}${more}`);
  await answerStands(driver);
}

/** Puts words into the box, presses Enter and waits until the answer stands. */
async function ask(driver: Driver, query: string): Promise<void> {
  await driver.type('#search-words', query);
  await driver.press('Enter');
  await answerStands(driver);
}

const answerStands = (driver: Driver) =>
  waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");

/** Pastes into the box as a reader does. */
const paste = (driver: Driver, text: string) =>
  driver.evaluate<void>(`(() => {
    const box = document.querySelector('#search-words');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    box.focus();
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  })()`);

interface HitData {
  readonly work: string;
  readonly passage: string;
  readonly folio: string;
}

const hitsOn = (driver: Driver) =>
  driver.evaluate<HitData[]>(
    "[...document.querySelectorAll('#results a[data-passage]')].map((link) => ({ ...link.dataset }))",
  );

test('from the home page by a word to the passage, where the word is marked', () =>
  travel(async (driver) => {
    await driver.open('');
    await driver.type('input[name="q"]', 'dual power');
    await driver.press('Enter');
    await answerStands(driver);
    const [first] = await hitsOn(driver);
    expect(await driver.text('#results a')).toContain(`p. ${first?.folio}`);
    await driver.click('#results a');
    await waitUntil(driver, `document.activeElement?.id === '${first?.passage}'`);
    await waitUntil(driver, `document.querySelector(':target mark')?.textContent.length > 0`);
    const top = await driver.evaluate<number>(
      "document.querySelector(':target mark').getBoundingClientRect().top",
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  }));

test('a phrase is found on the printed page on which it stands, not where its paragraph begins', () =>
  travel(async (driver) => {
    await search(driver, '“so-called dual power”');
    expect(await hitsOn(driver)).toEqual([{ work: 'carr-1950', passage: 'p70-1', folio: '71' }]);
  }));

test('a phrase with a space for its hyphen is found', () =>
  travel(async (driver) => {
    await search(driver, '"self determination of nations"');
    expect((await hitsOn(driver)).length).toBeGreaterThan(0);
  }));

test('a hit in a note names page and note, tells what it annotates, and lands on it', () =>
  travel(async (driver) => {
    // An address as a form without scripts makes it.
    await driver.open('search/?q=Lenin&kind=note');
    await answerStands(driver);
    expect(await driver.evaluate<string>('location.search + location.hash')).toBe('#q=Lenin&kind=note');
    const [first] = await hitsOn(driver);
    expect(first?.passage).toMatch(/^n\d+-\d+$/);
    expect(await driver.text('#results a')).toMatch(/^p\. \d+, n\. [\d*†‡]+/);
    expect(await driver.text('.hit-annotates')).toMatch(/^Note to: \S/);
    await driver.click('#results a');
    await waitUntil(driver, `document.activeElement?.id === '${first?.passage}'`);
  }));

test('a word that no book has finds nothing, instead of what begins like it, and is named', () =>
  travel(async (driver) => {
    await search(driver, 'Xyzzyqwert');
    expect(await hitsOn(driver)).toEqual([]);
    expect(await driver.text('#search-status')).toContain('Nothing found');
    expect(await driver.text('#search-told')).toContain('Xyzzyqwert stands nowhere');
  }));

test('the title of a book is not a word of its pages', () =>
  travel(async (driver) => {
    await search(driver, 'carr-1950', '&as=words');
    expect((await hitsOn(driver)).length).toBeLessThan(3);
  }));

test('words answer while they are typed, and a step back leads to the search before, not to a half-typed word', () =>
  travel(async (driver) => {
    await search(driver, 'Kerensky');
    await driver.type('#search-words', 'Martov');
    await waitUntil(driver, "document.querySelector('#results mark')?.textContent.startsWith('Martov')");
    expect(await driver.evaluate<string>('location.hash')).toBe('#q=Martov');
    expect(await driver.evaluate<string>('document.title')).toMatch(/^Martov – Search – /);
    await driver.press('Enter');
    await answerStands(driver);
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await waitUntil(driver, "document.querySelector('#search-words').value === 'Kerensky'");
    await waitUntil(driver, "document.querySelector('#results mark')?.textContent.startsWith('Kerensky')");
  }));

test('a quotation is found although a word is wrong, and what differs is shown and said', () =>
  travel(async (driver) => {
    await driver.open('search/');
    // Printed: "welcomed and utilized by a broad stratum of the bourgeoisie and of the official class".
    await ask(driver, 'welcomed and utilized by a broad section of the bourgeosie and of the official class');
    expect((await hitsOn(driver))[0]?.passage).toBe('p70-1');
    expect(await driver.text('#search-way')).toContain('Searched as a quotation.');
    expect(await driver.text('.quotation-place .likeness')).toMatch(/^\d+ % alike$/);
    expect(await driver.text('.quotation-place del')).toMatch(/^you have:\s+\S/);
  }));

test('a pasted block is a quotation at once, and can be searched as words instead', () =>
  travel(async (driver) => {
    await driver.open('search/');
    await paste(driver, 'the so-called\ndual power');
    await answerStands(driver);
    expect((await hitsOn(driver))[0]).toEqual({ work: 'carr-1950', passage: 'p70-1', folio: '71' });
    await driver.click('#search-way a');
    await waitUntil(
      driver,
      "document.querySelector('#search-way').textContent.includes('Searched as words')",
    );
    await answerStands(driver);
    expect(await driver.evaluate<string>('location.hash')).toContain('as=words');
  }));

test('what is nowhere is said to be nowhere, with what is held, the nearest places and the way to the words', () =>
  travel(async (driver) => {
    await search(driver, 'the purple elephant sang quietly under seven frozen moons');
    const status = await driver.text('#search-status');
    expect(status).toMatch(/^Not found in what we hold: .+ without \d+ pages; .+ or nowhere\.$/);
    expect((await hitsOn(driver)).length).toBeLessThanOrEqual(3);
    expect(await driver.attribute('#results .switch', 'href')).toContain('as=words');
  }));

test('a last word that the book has otherwise is shown beside the book’s', () =>
  travel(async (driver) => {
    await search(driver, 'almost accidental basis of the so-called dual authority', '&as=quotation');
    expect(
      await driver.evaluate<string[]>(
        "[...document.querySelectorAll('#results .hit-words > :is(del, ins)')].map((one) => one.lastChild.data)",
      ),
    ).toEqual(['authority', 'power”']);
  }));

test('of a quotation that was not found the place that is much nearer than others is offered', () =>
  travel(async (driver) => {
    await search(
      driver,
      'constitutions are made amid a battlefield of quite different purposes',
      '&as=quotation',
    );
    expect(await driver.text('#search-status')).toContain('one place is much nearer');
    expect(await driver.text('#results .nearest-places')).toBe('Perhaps here:');
    expect((await hitsOn(driver))[0]?.passage).toBe('p126-1');
    await driver.click('#results a[data-passage]');
    await waitUntil(driver, "document.querySelector('.find-bar') !== null");
  }));

test('while a quotation is typed nothing is looked for, and those who hear the page are told of Enter', () =>
  travel(async (driver) => {
    await driver.open('search/');
    await driver.type('#search-words', 'the so-called dual power set up by the February');
    await waitUntil(
      driver,
      "document.querySelector('#search-spoken').textContent === 'Press Enter to look for it as a quotation.'",
    );
    expect(driver.requests().filter(({ address }) => address.includes('/finder/'))).toEqual([]);
  }));

test('no two links of a list of results have one name', () =>
  travel(async (driver) => {
    const names = () =>
      driver.evaluate<string[]>(
        "[...document.querySelectorAll('#results a')].map((link) => link.textContent)",
      );
    await search(driver, 'dual power');
    await waitUntil(driver, "document.querySelectorAll('#results a').length > 10");
    const found = await names();
    expect(new Set(found).size).toBe(found.length);
    expect(found.some((name) => name.endsWith(', hit 2'))).toBe(true);
    await search(
      driver,
      'a dual government established by the February revolution as a practical accident',
      '&as=quotation',
    );
    const places = await names();
    expect(new Set(places).size).toBe(places.length);
    expect(places.slice(0, 2)).toEqual(['p. 71', 'p. 71, hit 2']);
  }));

test('a page comes first when it is asked for, and one that is missing says why and leads to its neighbours', () =>
  travel(async (driver) => {
    await search(driver, 'p. 61 n. 2');
    expect(await driver.text('.place-card a')).toBe('Page 61, note 2');
    await search(driver, 'p. 255');
    expect(await driver.text('.place-card')).toMatch(/missing from our source.+Page 254.+Page 256/s);
  }));

test('hits are narrowed to a chapter, put in the order of the books, and the address keeps both', () =>
  travel(async (driver) => {
    await search(driver, 'Kamenev', '&order=book&kind=text&chapter=carr-1950/from-february-to-october');
    const all = await driver.evaluate<string[]>(
      "[...document.querySelectorAll('#results .group-name')].map(({ textContent }) => textContent)",
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toContain('Chapter 4');
    const folios = (await hitsOn(driver)).map(({ folio }) => Number(folio));
    expect(folios).toEqual(folios.toSorted((a, b) => a - b));
    await waitUntil(driver, "document.querySelector('#results').dataset.complete === ''");
    // What the field promises is what is shown.
    const count = await driver.attribute('#results', 'data-count');
    await waitUntil(
      driver,
      `document.querySelector('select[name=chapter]').selectedOptions[0].textContent.includes('(${count})')`,
    );
  }));

test('arrows walk from the box down the hits and back, Enter opens, Escape leads back and empties', () =>
  travel(async (driver) => {
    await driver.open('search/');
    await ask(driver, 'Kamenev');
    await driver.press('ArrowDown');
    await driver.press('ArrowDown');
    await driver.press('ArrowUp');
    const [first] = await hitsOn(driver);
    expect(await driver.attribute(':focus', 'data-passage')).toBe(first?.passage);
    await driver.press('ArrowUp');
    expect(await driver.attribute(':focus', 'id')).toBe('search-words');
    await driver.press('ArrowDown');
    await driver.press('Escape');
    expect(await driver.attribute(':focus', 'id')).toBe('search-words');
    await driver.press('Escape');
    await waitUntil(driver, "document.querySelector('#results').dataset.state === 'idle'");
    expect(await driver.evaluate<string>("document.querySelector('#search-words').value")).toBe('');
  }));

test('once the reader pauses, the count and the place of the first hit are said', () =>
  travel(async (driver) => {
    await search(driver, 'Kamenev');
    await waitUntil(
      driver,
      "/^\\d+ sentences.* in \\d+ chapters\\. The first: p\\. /.test(document.querySelector('#search-spoken').textContent)",
    );
  }));

test('where the hits stand is drawn page by page and told in a table', () =>
  travel(async (driver) => {
    await search(driver, 'Kamenev');
    await waitUntil(driver, "document.querySelectorAll('.hit-row .strip-hit').length > 5");
    await driver.click('#picture-table summary');
    await waitUntil(driver, "document.querySelectorAll('.picture-rows tbody tr').length > 1");
    // What the table leads to is not looked for in the list on the way back, which would unfold all of it.
    const unfolded = (await hitsOn(driver)).length;
    expect(await driver.evaluate<boolean>("document.querySelector('#more-results').checkVisibility()")).toBe(
      true,
    );
    await driver.click('.picture-rows th[scope=row] a');
    await waitUntil(driver, "document.querySelector('article.text') !== null");
    await driver.evaluate<void>('setTimeout(() => history.back())');
    await answerStands(driver);
    await driver.evaluate<void>('new Promise((resolve) => setTimeout(resolve, 700))');
    expect(await hitsOn(driver)).toHaveLength(unfolded);
  }));

test('without a connection the search says so, and can be tried again', () =>
  travel(async (driver) => {
    await driver.open('search/');
    await driver.setOffline(true);
    await driver.type('#search-words', 'Kamenev');
    await waitUntil(driver, "document.querySelector('#results').dataset.state === 'error'");
    expect(await driver.text('#search-status')).toContain('There is no connection');
    await driver.setOffline(false);
    await driver.click('#search-again');
    await answerStands(driver);
    expect((await hitsOn(driver)).length).toBeGreaterThan(0);
  }));

test('the public site under a path searches what it shows and lands below its path', () =>
  travel(
    async (driver) => {
      await search(driver, 'dictatorship');
      const works = new Set((await hitsOn(driver)).map(({ work }) => work));
      expect([...works]).toEqual(['webb-1936']);
      await driver.click('#results a');
      await waitUntil(driver, "document.querySelector(':target mark') !== null");
      expect(await driver.evaluate<string>('location.pathname')).toMatch(/^\/under\/a-path\/webb-1936\//);
    },
    { site: 'public' },
  ));
