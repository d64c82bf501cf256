import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

/**
 * Selects in a passage or note from the first words to the last, both within a text node; goes to the search by the
 * menu, and waits until the answer stands.
 */
async function findElsewhere(
  driver: Driver,
  address: string,
  { id, first, last }: { readonly id: string; readonly first: string; readonly last: string },
): Promise<void> {
  await driver.open('about:blank');
  await driver.open(address);
  await driver.evaluate<void>(`(() => {
    const passage = document.querySelector('[data-passage=${id}], [data-note=${id}]');
    const place = (words) => {
      const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) if (texts.currentNode.data.includes(words)) return texts.currentNode;
    };
    const [from, to] = [place(${JSON.stringify(first)}), place(${JSON.stringify(last)})];
    const end = to.data.indexOf(${JSON.stringify(last)}) + ${last.length};
    getSelection().setBaseAndExtent(from, from.data.indexOf(${JSON.stringify(first)}), to, end);
    from.parentElement.scrollIntoView({ block: 'center' });
  })()`);
  await driver.click('.selection-bar [aria-expanded]');
  await driver.click('.selection-panel a[href*="#q="]');
  await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
}

const asked = (driver: Driver) =>
  driver.evaluate<string>("new URLSearchParams(location.hash.slice(1)).get('q')");

const marksOfOrigin = (driver: Driver) =>
  driver.evaluate<string[]>(
    `[...document.querySelectorAll('#results li')].map((place) =>
      place.querySelector('a').dataset.passage + (place.textContent.includes('where you come from') ? ' from' : ''))`,
  );

test('a sentence that stands nowhere else is said to stand only where one comes from', () =>
  travel(async (driver) => {
    await findElsewhere(driver, 'carr-1950/from-february-to-october/', {
      id: 'p70-1',
      first: 'It was welcomed and utilized',
      last: 'and of the official class',
    });
    expect(await driver.text('#search-status')).toBe('Nowhere else word for word: only where you come from.');
    expect(await marksOfOrigin(driver)).toEqual(['p70-1 from']);
    await waitUntil(
      driver,
      "document.querySelector('#search-spoken').textContent.startsWith('Nowhere else')",
    );
  }));

test('of two places the one that one comes from is named, though the selection ended within a word', () =>
  travel(async (driver) => {
    await findElsewhere(driver, 'carr-1950/the-two-revolutions/', {
      id: 'p117-2',
      first: 'Russia is declared',
      last: 'soldiers’ and pe',
    });
    expect(await asked(driver)).toMatch(/^Russia is declared a republic .* soldiers’ and peasants$/);
    expect(await driver.text('#search-status')).toBe('2 places, in the order of the books.');
    expect(await marksOfOrigin(driver)).toEqual(['p108-1', 'p117-2 from']);
  }));

test('of a note selected whole its number and page are not looked for', () =>
  travel(async (driver) => {
    await findElsewhere(driver, 'carr-1950/self-determination-in-practice/', {
      id: 'n351-1',
      first: 'p. 351',
      last: 'Relations of the United States',
    });
    expect(await asked(driver)).toBe('Foreign Relations of the United States');
    expect(await driver.text('#search-status')).toMatch(/^More than 5 places/);
  }));
