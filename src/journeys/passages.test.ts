import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const CHAPTER = 'carr-1950/from-february-to-october/';
/** A note that refers to page 72, in another chapter than that. */
const REFERENCE = '#n46-3 .cross-reference';
const SHOWN = "document.querySelector('.reference-preview:popover-open') !== null";

/** Opens the group for a closer look, with the mouse. */
async function openStudy(driver: Driver): Promise<void> {
  await driver.click('#tools > summary');
  await driver.click('#tools-study > summary');
}

/** How often each kind of element is a stop of the Tab key on a page. */
async function countStops(driver: Driver): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let stop = 0; stop < 700; stop++) {
    await driver.press('Tab');
    const kind = await driver.evaluate<string>(`(() => {
      const element = document.activeElement;
      if (element === document.body) return 'end';
      if (element.closest('.doubt, .doubtful-readings')) return 'doubt';
      if (element.closest('[role=doc-noteref], [role=doc-backlink]')) return 'note';
      if (element.closest('.page-break, .page-jumps')) return 'page';
      if (element.matches('.cross-reference')) return 'reference';
      return element.matches('.passage-link, .passage-tool') ? 'passage' : 'other';
    })()`);
    if (kind === 'end') return counts;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

test('unasked, the Tab key stops at notes, pages and cross-references, and at no more than fifteen other places', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    const { doubt = 0, note = 0, page = 0, reference = 0, passage = 0, other = 0 } = await countStops(driver);
    const counted = (selector: string) =>
      driver.evaluate<number>(`document.querySelectorAll('main :is(${selector})').length`);
    expect(note).toBe(await counted('[role=doc-noteref], [role=doc-backlink]:not(.doubtful-readings *)'));
    expect(page).toBe(await counted('.page-break, .page-jumps a'));
    expect(reference).toBe(await counted('.cross-reference'));
    // Each doubtful reading is a note too: from its words to its entry and back; and the switch for the ear.
    expect(doubt).toBe((await counted('.doubt')) * 2 + 1);
    expect(passage).toBe(0);
    expect(other).toBeLessThanOrEqual(15);
  }));

test('the links of paragraphs are switched on with the keyboard, name their paragraphs, and move nothing', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    const places = () =>
      driver.evaluate<string>(
        "JSON.stringify([...document.querySelectorAll('.text [id]')].map((one) => one.getBoundingClientRect().top + scrollY))",
      );
    const title = () => driver.evaluate<string>("document.querySelector('h1').textContent");
    // The notes stand beside the text before anything is measured.
    await waitUntil(
      driver,
      "document.querySelector('.notes.beside') !== null && document.fonts.status === 'loaded'",
    );
    const [before, named] = [await places(), await title()];
    await driver.evaluate<void>("document.querySelector('#tools > summary').focus()");
    await driver.press('Enter');
    for (let stop = 0; stop < 8; stop++) {
      if (await driver.evaluate<boolean>("document.activeElement.matches('#tools-study > summary')")) break;
      await driver.press('Tab');
    }
    await driver.press('Enter');
    await driver.press('Tab');
    await driver.press(' ');
    await waitUntil(driver, "document.querySelector('.passage-link') !== null");
    const names = await driver.evaluate<string[]>(
      "[...document.querySelectorAll('.passage-link')].map((link) => link.ariaLabel)",
    );
    expect(names).toContain('Link to the paragraph “The February revolution of …”, page 70');
    expect(names).toContain('Link to the heading “FROM FEBRUARY TO OCTOBER”, page 70');
    expect(names).toContain('Link to note 1, page 71');
    expect(names.filter((name) => name.startsWith('Link to the quotation'))).not.toEqual([]);
    const links = await driver.evaluate<string[]>(
      "[...document.querySelectorAll('.passage-link')].map((link) => link.hash.slice(1))",
    );
    const missed = await driver.evaluate<string[]>(
      "[...document.querySelectorAll('.text :is(p, blockquote, li, h2)[id]:is([data-passage], [data-note])')].map(({ id }) => id)",
    );
    expect(missed.filter((id) => !links.includes(id))).toEqual([]);
    expect(await title()).toBe(named);
    expect(await places()).toBe(before);
  }));

test('the switch is remembered; a link of a paragraph leads to it, and to its menu as the only further stop', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await openStudy(driver);
    await driver.click('.paragraph-links-switch input');
    await driver.open('carr-1950/the-two-revolutions/');
    await waitUntil(driver, "document.querySelector('#p107-6 .passage-link') !== null");
    await driver.evaluate<void>("document.querySelector('#p107-6 .passage-link').focus()");
    await driver.press('Enter');
    await waitUntil(
      driver,
      "location.hash === '#p107-6' && document.querySelector('#p107-6 > .passage-tool') !== null",
    );
    expect(await driver.evaluate<number>("document.querySelectorAll('.passage-tool').length")).toBe(1);
    await openStudy(driver);
    await driver.click('.paragraph-links-switch input');
    await waitUntil(driver, "document.querySelector('.passage-link') === null");
    expect(
      await driver.evaluate<string | null>("localStorage.getItem('printed-page:paragraph-links')"),
    ).toBeNull();
  }));

test('with the mouse a passage has its sign, a heading too, and the link to it is copied', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/self-determination-in-practice/');
      await driver.hover('#h286-3');
      await driver.click('.passage-tool');
      await driver.click('.passage-menu button');
      await waitUntil(driver, "document.querySelector('.passage-menu button').textContent === 'Link copied'");
      const address = await driver.evaluate<string>('navigator.clipboard.readText()');
      expect(new URL(address).pathname + new URL(address).hash).toBe('/carr-1950/p/286/#h286-3');
      expect(await driver.evaluate<string>("document.querySelector('#h286-3').textContent")).toBe(
        '(a) The Western Borderlands',
      );
      await driver.open(address);
      expect(await driver.text(':target')).toContain('The Western Borderlands');
    },
    { clipboard: true },
  ));

test('where nothing may be copied the link is shown and selected', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.evaluate<void>(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })",
    );
    await driver.hover('#p70-1');
    await driver.click('.passage-tool');
    await driver.click('.passage-menu button');
    await waitUntil(driver, "document.activeElement.matches('.passage-menu textarea')");
    expect(await driver.evaluate<string>('document.activeElement.value')).toMatch(
      /\/carr-1950\/p\/70\/#p70-1$/,
    );
    const isSelected = 'document.activeElement.selectionEnd === document.activeElement.value.length';
    expect(await driver.evaluate<boolean>(isSelected)).toBe(true);
  }));

test('a passage tells what refers to it, and leads there', () =>
  travel(async (driver) => {
    await driver.open(`${CHAPTER}#page-72`);
    await driver.click('.passage-tool');
    expect(await driver.text('.passage-menu a[href$="#references"]')).toBe('What refers to page 72 (1)');
    await driver.click('.passage-menu a[href$="#references"]');
    await waitUntil(driver, "location.pathname === '/carr-1950/p/72/'");
    expect(await driver.text('.references')).toMatch(/^Chapter 3, p\. 46, note 3: .*see p\. 72 below/);
    await driver.click('.references a');
    await waitUntil(driver, "document.querySelector(':target')?.id === 'n46-3'");
    // Of a passage to which nothing refers nothing is said.
    await driver.open(`${CHAPTER}#p70-1`);
    await driver.click('.passage-tool');
    await waitUntil(driver, "document.querySelector('.passage-menu').matches(':popover-open')");
    const shown =
      "[...document.querySelectorAll('.passage-menu a')].filter((link) => link.checkVisibility()).map((link) => link.textContent)";
    expect(await driver.evaluate<string[]>(shown)).toEqual(['History of this reading', 'Report an error']);
  }));

test('a cross-reference shows where it leads to whoever rests on it, and Escape takes that away', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/1905-and-after/');
    const asked = () => driver.requests().filter(({ address }) => address.includes('/data/')).length;
    expect(asked()).toBe(0);
    await driver.hover(REFERENCE);
    expect(await driver.evaluate<boolean>(SHOWN)).toBe(false);
    await waitUntil(driver, SHOWN);
    expect(await driver.text('.reference-preview')).toMatch(
      /^Chapter 4, p\. 72\s+… before the Soviets of Workers’/,
    );
    // The pointer can be brought onto it.
    await driver.hover('.reference-preview');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await driver.evaluate<boolean>(SHOWN)).toBe(true);
    await driver.press('Escape');
    expect(await driver.evaluate<boolean>(SHOWN)).toBe(false);
    await driver.hover('#tools > summary');
    await driver.evaluate<void>("document.querySelector('#r46-3').focus()");
    await driver.press('Enter');
    // Its note is seen, and so it is where the keys go on.
    await waitUntil(driver, "document.activeElement.closest('#n46-3') !== null");
    await driver.press('Tab');
    expect(await driver.evaluate<boolean>(`document.activeElement.matches('${REFERENCE}')`)).toBe(true);
    await waitUntil(driver, SHOWN);
    const described =
      "document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent";
    expect(await driver.evaluate<string>(described)).toContain('p. 72');
    await driver.press('Tab');
    await waitUntil(driver, `!(${SHOWN})`);
    expect(asked()).toBe(1);
    const own = new URL(await driver.evaluate<string>('location.href')).host;
    expect(driver.requests().filter(({ address }) => new URL(address).host !== own)).toEqual([]);
  }));

test('a cross-reference that is only passed shows nothing', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/1905-and-after/');
    await driver.hover(REFERENCE);
    await driver.hover('h1');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(driver.requests().some(({ address }) => address.includes('/data/cross-references/'))).toBe(false);
  }));

test('without scripts the tools and the page view lead to what refers, to histories, doubts and each permanent link', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      await openStudy(driver);
      expect(await driver.text('#tools-study')).toMatch(
        /History of the readings on page 70[\s\S]*3 doubtful readings/,
      );
      expect(await driver.text('#tools-study')).not.toContain('Show paragraph links');
      await driver.click('.tools-references > summary');
      expect(await driver.text('.tools-references')).toContain('p. 46, n. 3 (to p. 72)');
      await driver.click('#tools-study a[href="/carr-1950/p/70/#histories"]');
      await driver.click('.history summary');
      expect(await driver.attribute('.passage-address a', 'href')).toBe('/carr-1950/p/70/#h70-1');
    },
    { javaScript: false },
  ));

test('the way to the history of a page goes from the page to which the address led', () =>
  travel(async (driver) => {
    await driver.open(`${CHAPTER}#page-72`);
    await openStudy(driver);
    await waitUntil(
      driver,
      "document.querySelector('#tools-study a[data-form]').getAttribute('href') === '/carr-1950/p/72/#histories'",
    );
    expect(await driver.text('#tools-study a[data-form]')).toBe('History of the readings on page 72');
  }));
