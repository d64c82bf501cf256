import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

/** Opens the search page with words in its address and waits until the answer stands. */
async function search(driver: Driver, query: string): Promise<void> {
  // Another page between: from one # to another the page would not be opened anew.
  await driver.open('about:blank');
  await driver.open(`search/#q=${encodeURIComponent(query)}`);
  await waitUntil(driver, "document.querySelector('#results')?.dataset.state === 'done'");
}

const marked = (driver: Driver) =>
  driver.evaluate<string[]>(
    "[...new Set([...document.querySelectorAll('#results mark')].map((mark) => mark.textContent))]",
  );

test('a name in other letters leads to the name of the book, which is told and can be switched off', () =>
  travel(async (driver) => {
    await search(driver, 'Tchitcherin');
    expect(await marked(driver)).toEqual(['Chicherin']);
    const told = await driver.text('main');
    expect(told).toContain('Tchitcherin');
    expect(told).toMatch(/searched also Chicherin/);
    await driver.evaluate<void>(
      "[...document.querySelectorAll('main a')].find((link) => link.textContent === 'Search only as typed').click()",
    );
    await waitUntil(driver, "document.querySelectorAll('#results mark').length === 0");
  }));

test('what a French, a German, a Polish and an American reader types is found, and an abbreviation by its name', () =>
  travel(async (driver) => {
    for (const [typed, held] of [
      ['Lounatcharski', 'Lunacharsky'],
      ['Sinowjew', 'Zinoviev'],
      ['Dzierżyński', 'Dzerzhinsky'],
      ['labor', 'labour'],
      ['counterrevolution', 'counter-revolution'],
      ['Gosplan', 'state planning commission'],
    ] as const) {
      await search(driver, typed);
      // The first hits stand before the others are found.
      await waitUntil(driver, "document.querySelector('#results').dataset.complete !== undefined");
      await waitUntil(
        driver,
        `[...document.querySelectorAll('#results mark')].some((mark) => mark.textContent === ${JSON.stringify(held)})`,
      );
    }
  }));
