/** What a reader can choose of how the text looks; each choice is an attribute of the page, and CSS does the rest. */

/** One thing to choose. */
export interface DisplaySetting {
  /** Name of the attribute behind `data-`: `size`. */
  readonly name: string;
  readonly legend: string;
  /** Value of the attribute and words for it; the value of what holds unless something is chosen is `''`. */
  readonly choices: readonly (readonly [value: string, words: string])[];
}

/** All that is chosen among several; the style sheet `display.css` has a rule for every value. */
export const DISPLAY_SETTINGS: readonly DisplaySetting[] = [
  {
    name: 'theme',
    legend: 'Colours',
    choices: [
      ['', 'System'],
      ['light', 'Light'],
      ['sepia', 'Sepia'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'face',
    legend: 'Letters',
    choices: [
      ['', 'Serif'],
      ['sans', 'Sans'],
    ],
  },
  {
    name: 'size',
    legend: 'Size, %',
    choices: [
      ['small', '90'],
      ['', '100'],
      ['large', '115'],
      ['larger', '135'],
      ['largest', '160'],
    ],
  },
  {
    name: 'column',
    legend: 'Column',
    choices: [
      ['narrow', 'Narrow'],
      ['', 'As set'],
      ['wide', 'Wide'],
    ],
  },
  {
    name: 'leading',
    legend: 'Lines',
    choices: [
      ['close', 'Close'],
      ['', 'As set'],
      ['wide', 'Wide'],
      ['wider', 'Wider'],
    ],
  },
  {
    name: 'spacing',
    legend: 'Spacing',
    choices: [
      ['', 'As set'],
      ['wide', 'Wide'],
      ['wider', 'Wider'],
    ],
  },
  {
    name: 'paragraphs',
    legend: 'Paragraphs',
    choices: [
      ['', 'As printed'],
      ['apart', 'Apart'],
      ['farther', 'Farther'],
    ],
  },
];

/** Something that is there or not. */
export interface DisplaySwitch {
  readonly name: string;
  readonly words: string;
}

/** Hyphens, which narrow windows do without unless they are asked for, and the signs of notes. */
export const DISPLAY_SWITCHES: readonly DisplaySwitch[] = [
  { name: 'hyphens', words: 'Hyphenate words' },
  { name: 'note-numbers', words: 'Note numbers in the text' },
];

/** Up to which width hyphens are off unless they are asked for; `display.css` has the same. */
export const NARROW_WINDOW = '(max-width: 34rem)';

/** What holds unless something else is chosen: for a setting `''`, for a switch whether it is on. */
export function defaultOf(name: string, isNarrow: boolean): string {
  if (DISPLAY_SETTINGS.some((setting) => setting.name === name)) return '';
  return name === 'hyphens' && isNarrow ? 'off' : 'on';
}

/** What was chosen, by name, out of what the browser kept; what is no choice of this version is left out. */
export function readDisplay(kept: string | null): Map<string, string> {
  const chosen = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(kept ?? '')) {
    const setting = DISPLAY_SETTINGS.find((one) => one.name === name);
    const isSwitch = DISPLAY_SWITCHES.some((one) => one.name === name) && /^(?:on|off)$/.test(value);
    if (isSwitch || (value !== '' && setting?.choices.some(([one]) => one === value)))
      chosen.set(name, value);
  }
  return chosen;
}

/** The same as it is kept: `theme=sepia&size=large`; empty where nothing is chosen. */
export function writeDisplay(chosen: ReadonlyMap<string, string>): string {
  return new URLSearchParams([...chosen]).toString();
}
