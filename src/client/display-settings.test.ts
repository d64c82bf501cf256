import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  DISPLAY_SETTINGS,
  DISPLAY_SWITCHES,
  defaultOf,
  NARROW_WINDOW,
  readDisplay,
  writeDisplay,
} from './display-settings.ts';
import { DISPLAY } from './remembered.ts';

const styles = readFileSync('src/styles/display.css', 'utf8');
const early = readFileSync('src/client/apply-display.js', 'utf8');

test('what was chosen is read as it was written, in the order in which it was chosen', () => {
  const chosen = new Map([
    ['size', 'large'],
    ['theme', 'sepia'],
    ['hyphens', 'off'],
  ]);
  expect(writeDisplay(chosen)).toBe('size=large&theme=sepia&hyphens=off');
  expect([...readDisplay(writeDisplay(chosen))]).toEqual([...chosen]);
});

test('what is no choice of this version is not taken over', () => {
  expect([...readDisplay('theme=pink&size=&colour=red&hyphens=maybe&face=sans')]).toEqual([['face', 'sans']]);
  expect(readDisplay(null).size).toBe(0);
  expect(writeDisplay(new Map())).toBe('');
});

test('every choice has a rule in the style sheet, and one of each is what holds anyway', () => {
  const choices = DISPLAY_SETTINGS.flatMap(({ name, choices: all }) =>
    all.filter(([value]) => value !== '').map(([value]) => `[data-${name}="${value}"]`),
  );
  expect(choices.filter((selector) => !styles.includes(selector))).toEqual([]);
  for (const { choices: all } of DISPLAY_SETTINGS)
    expect(all.filter(([value]) => value === '')).toHaveLength(1);
});

test('names are said once, and no two choices of a setting are called alike', () => {
  const names = [...DISPLAY_SETTINGS, ...DISPLAY_SWITCHES].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { choices } of DISPLAY_SETTINGS)
    expect(new Set(choices.map(([, words]) => words)).size).toBe(choices.length);
});

test('words are not hyphenated in a narrow window unless that is asked for', () => {
  expect(defaultOf('hyphens', true)).toBe('off');
  expect(defaultOf('hyphens', false)).toBe('on');
  expect(defaultOf('note-numbers', true)).toBe('on');
  expect(defaultOf('theme', true)).toBe('');
  expect(styles).toContain(`@media ${NARROW_WINDOW} {\n  .text {\n    hyphens: manual;`);
});

test('the script that runs before the page is drawn reads what is kept, and is smaller than a kilobyte without its comments', () => {
  expect(early).toContain(`localStorage.getItem('${DISPLAY.key}')`);
  expect(early.replace(/\s*(?:\/\/|\/\*\*).*$/gm, '').replace(/\n\s*/g, '\n').length).toBeLessThan(1024);
});
