import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

test('from the home page to a chapter, to a note and back to its mark', () =>
  travel(async (driver) => {
    await driver.open('');
    await driver.click('.work-card[href$="/carr-1950/"]');
    expect(await driver.text('h1')).toContain('The Bolshevik Revolution');
    await driver.click('.contents-chapter[href$="/from-february-to-october/"]');
    expect(await driver.evaluate<string>('document.title')).toBe(
      'Chapter 4: From February to October (pp. 70-101)',
    );
    const note = await driver.attribute('#p70-1 [role="doc-noteref"]', 'href');
    expect(note).toMatch(/^#n\d+-\d+$/);
    await driver.evaluate<void>("document.querySelector('#p70-1').scrollIntoView({ block: 'end' })");
    await driver.evaluate<void>('scrollBy(0, 300)');
    await driver.click('#p70-1 [role="doc-noteref"]');
    await waitUntil(driver, `document.activeElement.matches('${note}')`);
    await waitUntil(driver, `document.querySelector('${note}').getBoundingClientRect().top < innerHeight`);
    await driver.click(`${note} [role="doc-backlink"]`);
    await waitUntil(driver, "document.activeElement.closest('#p70-1') !== null");
    await waitUntil(driver, 'document.activeElement.getBoundingClientRect().top >= 0');
  }));

test('from a page number in the margin to the page by itself, on to the next, and into the chapter', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/from-february-to-october/');
    expect(await driver.attribute('#page-72', 'aria-label')).toBe('page 72');
    expect(
      await driver.evaluate<string>(
        "getComputedStyle(document.querySelector('#page-72'), '::before').content",
      ),
    ).toContain('attr(data-folio)'.replace('attr(data-folio)', '72'));
    await driver.open('carr-1950/p/72/');
    expect(await driver.text('h1')).toBe('Page 72');
    expect(await driver.text('.scanned-text pre')).toMatch(/\w+/);
    await driver.click('a[rel="next"]');
    await waitUntil(driver, "document.querySelector('h1').textContent === 'Page 73'");
    await driver.click('.page-chapter a');
    await waitUntil(driver, "location.hash === '#page-73'");
    expect(await driver.text('h1')).toContain('FROM FEBRUARY TO OCTOBER');
  }));

test('a missing page keeps its place in the chapter and its own page', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/the-constitution-of-the-rsfsr/#page-141');
    expect(await driver.text('#page-141')).toContain('Page 141 is missing from our source.');
    await driver.open('carr-1950/p/141/');
    expect(await driver.text('main')).toContain('Page 141 is missing from our source.');
  }));

test('a page without text says why', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/p/103/');
    expect(await driver.text('.blank-page')).toContain('half-title of Part II');
  }));

test('without scripts chapter and page view are read in full, and the search page says what to do', () =>
  travel(
    async (driver) => {
      await driver.open('carr-1950/from-february-to-october/');
      expect(await driver.text('#p70-1')).toContain('The February revolution');
      await driver.click('#p70-1 [role="doc-noteref"]');
      expect(await driver.evaluate<string>('location.hash')).toMatch(/^#n/);
      await driver.open('carr-1950/p/72/');
      expect((await driver.text('article.text')).length).toBeGreaterThan(500);
      await driver.open('search/?q=dual+power');
      expect(await driver.text('main')).toContain('Our search needs JavaScript');
    },
    { javaScript: false },
  ));

test('copying a paragraph copies no page number', () =>
  travel(async (driver) => {
    await driver.open('carr-1950/from-february-to-october/');
    const selected = await driver.evaluate<string>(
      "getSelection().selectAllChildren(document.querySelector('#p70-1')), getSelection().toString()",
    );
    expect(selected).toMatch(/bourgeoisie and its Provisional Government/);
  }));
