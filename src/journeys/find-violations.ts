/** What axe-core finds wrong on the page that a window shows, in every theme that a reader can choose. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DISPLAY_SETTINGS } from '../client/display-settings.ts';
import { DISPLAY } from '../client/remembered.ts';

/** A rule that is broken in one theme. */
export interface Violation {
  readonly theme: string;
  readonly id: string;
  readonly help: string;
  /** The first elements that break it, as HTML. */
  readonly nodes: readonly string[];
  /** How many elements break it. */
  readonly count: number;
}

/** What must be able to run a script in the page: the driver of a journey, or a page of the browser's tool. */
export interface Checked {
  evaluate<T>(expression: string): Promise<T>;
}

/** WCAG 2.2, A and AA, what a program can check of it, and what axe holds to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The themes among which a reader chooses; what the system asks for is one of them. */
export const THEMES: readonly string[] = (
  DISPLAY_SETTINGS.find(({ name }) => name === 'theme')?.choices ?? []
).flatMap(([theme]) => (theme === '' ? [] : [theme]));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * All rules run in the first theme. A theme sets colours and nothing else: names, roles, sizes and order are the same
 * in the others, and only the rules that axe itself counts among those of colour can come out otherwise there. So a
 * page is opened once, and its theme is changed as its own controls change it.
 */
const SEARCH = `(async () => {
  const key = ${JSON.stringify(DISPLAY.key)};
  const kept = localStorage.getItem(key);
  const choose = (display) => {
    if (display === null) localStorage.removeItem(key);
    else localStorage.setItem(key, display);
    dispatchEvent(new StorageEvent('storage', { key }));
  };
  const ofColours = axe.getRules(${JSON.stringify(TAGS)})
    .filter(({ tags }) => tags.includes('cat.color'))
    .map(({ ruleId }) => ruleId);
  const found = [];
  // What is drawn only when it comes into sight has no place before: axe would judge it upon its neighbours.
  for (const one of document.querySelectorAll('main *')) {
    if (getComputedStyle(one).contentVisibility === 'auto') one.style.contentVisibility = 'visible';
  }
  for (const [index, theme] of ${JSON.stringify(THEMES)}.entries()) {
    const display = new URLSearchParams(kept ?? '');
    display.set('theme', theme);
    choose(display.toString());
    if (document.documentElement.dataset.theme !== theme) throw new Error('The page does not take the theme ' + theme);
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      runOnly: index === 0 ? ${JSON.stringify(TAGS)} : { type: 'rule', values: ofColours },
    });
    found.push(...violations.map(({ id, help, nodes }) => (
      { theme, id, help, nodes: nodes.slice(0, 3).map(({ html }) => html), count: nodes.length }
    )));
  }
  choose(kept);
  return found;
})()`;

/** What is wrong on the page that is open, by theme. All of the page is drawn afterwards, in the theme that it had. */
export async function findViolations(page: Checked): Promise<readonly Violation[]> {
  await page.evaluate<void>(`if (typeof axe === 'undefined') { ${axe} }; undefined`);
  return page.evaluate<readonly Violation[]>(SEARCH);
}
