import { expect, test } from 'vitest';
import { type Driver, waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const CHAPTER = 'carr-1950/from-february-to-october/';
const KEPT = "localStorage.getItem('printed-page:display')";

async function openDisplay(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await driver.click('#tools > summary');
  await driver.click('#tools-display > summary');
  // The controls are made to work when they are seen first.
  await waitUntil(driver, "document.querySelector('.display-tools').checkVisibility()");
  await driver.evaluate<void>('new Promise((resolve) => setTimeout(resolve, 300))');
}

/** Where the text stands and how it is set. */
const SETTING = `(() => {
  const of = (selector) => getComputedStyle(document.querySelector(selector));
  const [text, page] = [of('.text > p'), of('body')];
  const { colorScheme, backgroundColor } = of(':root');
  return {
    colorScheme, backgroundColor,
    face: text.fontFamily.split(',')[0], size: parseFloat(text.fontSize), line: parseFloat(text.lineHeight),
    letters: text.letterSpacing, hyphens: text.hyphens, indent: text.textIndent,
    column: document.querySelector('.text').getBoundingClientRect().width,
    apart: parseFloat(of('.text > p + p').marginBlockStart),
  };
})()`;
interface Setting {
  readonly colorScheme: string;
  readonly backgroundColor: string;
  readonly face: string;
  readonly size: number;
  readonly line: number;
  readonly letters: string;
  readonly hyphens: string;
  readonly column: number;
  readonly apart: number;
}

test('what is chosen holds at once, on the next page too, and one button puts it back', () =>
  travel(async (driver) => {
    await openDisplay(driver, CHAPTER);
    const before = await driver.evaluate<Setting>(SETTING);
    for (const [name, value] of [
      ['theme', 'sepia'],
      ['face', 'sans'],
      ['size', 'larger'],
      ['leading', 'wide'],
      ['spacing', 'wide'],
      ['paragraphs', 'apart'],
    ])
      await driver.click(`.display-choices [name=${name}][value=${value}]`);
    await driver.click('[name=hyphens]');
    await driver.click('[name=note-numbers]');
    const after = await driver.evaluate<Setting>(SETTING);
    expect(after.colorScheme).toBe('light');
    expect(after.backgroundColor).not.toBe(before.backgroundColor);
    expect(after.face).not.toBe(before.face);
    expect(after.size / before.size).toBeCloseTo(1.35, 2);
    expect(after.column / before.column).toBeCloseTo(1.35, 2);
    expect(after.line / after.size).toBeCloseTo(1.75, 2);
    expect(before.letters).toBe('normal');
    expect(Number.parseFloat(after.letters)).toBeGreaterThan(0);
    expect([before.hyphens, after.hyphens]).toEqual(['auto', 'manual']);
    expect([before.apart, after.apart > 0]).toEqual([0, true]);
    expect(await driver.attribute('html', 'data-note-numbers')).toBe('off');
    expect(await driver.attribute('meta[name=color-scheme]', 'content')).toBe('light');

    await openDisplay(driver, 'carr-1950/preface/');
    expect((await driver.evaluate<Setting>(SETTING)).backgroundColor).toBe(after.backgroundColor);
    expect(
      await driver.evaluate<boolean>("document.querySelector('[name=theme][value=sepia]').checked"),
    ).toBe(true);
    await driver.click('.display-tools .tools-button');
    const back = await driver.evaluate<Setting>(SETTING);
    expect(back).toEqual({ ...before, column: back.column });
    expect(back.column).toBeCloseTo(before.column, 0);
    expect(await driver.evaluate<string | null>(KEPT)).toBe(null);
    // No setting is left; what the page says of itself stays.
    expect(await driver.evaluate<string[]>('Object.keys(document.documentElement.dataset)')).toEqual([
      'sheetHead',
    ]);
    expect(await driver.attribute('meta[name=color-scheme]', 'content')).toBe('light dark');
  }));

test('nothing is drawn before what was chosen is set: its script stands in the head and everything waits for it', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.evaluate<void>("localStorage.setItem('printed-page:display', 'theme=dark')");
    for (const address of [CHAPTER, '', 'search/', 'carr-1950/p/70/', 'no/such/page/']) {
      await driver.open(address);
      const script = await driver.evaluate<{ waits: boolean; theme: string; scheme: string }>(`(() => {
        const script = [...document.head.querySelectorAll('script[src]')].find(({ type }) => type !== 'module');
        return {
          waits: script !== undefined && !script.async && !script.defer,
          theme: document.documentElement.dataset.theme,
          scheme: getComputedStyle(document.documentElement).colorScheme,
        };
      })()`);
      expect(script, address).toEqual({ waits: true, theme: 'dark', scheme: 'dark' });
    }
  }));

test('another tab that changes it is followed, in the text and in the controls', () =>
  travel(async (driver) => {
    await openDisplay(driver, CHAPTER);
    await driver.evaluate<void>(`localStorage.setItem('printed-page:display', 'theme=sepia&column=narrow');
      dispatchEvent(new StorageEvent('storage', { key: 'printed-page:display' }))`);
    expect(await driver.attribute('html', 'data-column')).toBe('narrow');
    expect(
      await driver.evaluate<string[]>(
        "[...document.querySelectorAll('.display-choices :checked')].map(({ value }) => value)",
      ),
    ).toEqual(['sepia', '', '', 'narrow', '', '', '']);
  }));

test('on a phone words are not hyphenated until that is asked for, and every control is large enough for a finger', () =>
  travel(
    async (driver) => {
      await openDisplay(driver, CHAPTER);
      expect((await driver.evaluate<Setting>(SETTING)).hyphens).toBe('manual');
      const small = await driver.evaluate<
        string[]
      >(`[...document.querySelectorAll('#tools :is(label, button, summary)')]
        .filter((one) => one.checkVisibility())
        .map((one) => [one.textContent.trim(), one.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 44 || height < 44).map(([words]) => words)`);
      expect(small).toEqual([]);
      await driver.click('[name=hyphens]');
      expect((await driver.evaluate<Setting>(SETTING)).hyphens).toBe('auto');
      expect(await driver.evaluate<string>(KEPT)).toBe('hyphens=on');
    },
    { width: 360, height: 740, touch: true },
  ));

test('choices are made with the keyboard alone, and Escape leads back to the button', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.evaluate<void>("document.querySelector('#tools > summary').focus()");
    await driver.press('Enter');
    for (let stop = 0; stop < 8; stop++) {
      await driver.press('Tab');
      if (await driver.evaluate<boolean>("document.activeElement.matches('#tools-display > summary')")) break;
    }
    await driver.press('Enter');
    await driver.press('Tab');
    await waitUntil(driver, "document.activeElement.name === 'theme'");
    await waitUntil(driver, 'new Promise((resolve) => setTimeout(() => resolve(true), 300))');
    await driver.press('ArrowRight');
    await driver.press('ArrowRight');
    expect(await driver.attribute('html', 'data-theme')).toBe('sepia');
    await driver.press('Escape');
    await waitUntil(driver, "document.activeElement.matches('#tools > summary')");
    expect(await driver.evaluate<boolean>("document.querySelector('#tools').open")).toBe(false);
  }));

test.each([
  [1280, 900],
  [320, 640],
])('with the spacing of WCAG 1.4.12 nothing is lost in a window of %i pixels', (width, height) =>
  travel(
    async (driver) => {
      await openDisplay(driver, CHAPTER);
      const lost = await driver.evaluate<string[]>(`(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets.push(sheet);
        const isCut = (one) => {
          const { overflowX, position } = getComputedStyle(one);
          return overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1;
        };
        return [
          ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
          ...[...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && isCut(one)).map((one) => one.className),
        ];
      })()`);
      expect(lost).toEqual([]);
    },
    { width, height },
  ),
);

test('in the largest letters a window of 320 pixels needs no sideways scrolling', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      await driver.evaluate<void>(
        "localStorage.setItem('printed-page:display', 'size=largest&spacing=wider&face=sans&column=wide')",
      );
      await openDisplay(driver, CHAPTER);
      expect(await driver.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    },
    { width: 320, height: 640 },
  ));

test('in forced colours the chosen one of several is told from the others', () =>
  travel(
    async (driver) => {
      await openDisplay(driver, CHAPTER);
      const [chosen, other] = await driver.evaluate<string[]>(`[':checked', ':not(:checked)'].map((state) =>
        getComputedStyle(document.querySelector('.display-choices ' + state + ' + span')).borderBlockEndColor)`);
      expect(chosen).not.toBe(other);
    },
    { forcedColors: true },
  ));

test.each([
  [1440, 900],
  [360, 740],
])(
  'nothing moves while a chapter comes, neither the first time nor again, in a window of %i pixels',
  (width, height) =>
    travel(
      async (driver) => {
        const moved = `new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; })
          .observe({ type: 'layout-shift', buffered: true });
        document.fonts.ready.then(() => setTimeout(() => resolve(sum), 500));
      })`;
        await driver.open(CHAPTER);
        expect(await driver.evaluate<number>(moved)).toBe(0);
        await driver.evaluate<void>(`localStorage.setItem('printed-page:display', 'theme=sepia&size=large');
        localStorage.setItem('printed-page:places', 'carr-1950=from-february-to-october.74')`);
        for (const address of [CHAPTER, 'carr-1950/', 'carr-1950/preface/']) {
          await driver.open(address);
          expect(await driver.evaluate<number>(moved), address).toBe(0);
        }
        await driver.open('carr-1950/');
        expect(await driver.text('.continue a')).toBe('Continue at p. 74');
      },
      { width, height },
    ),
);

test('a column has between 60 and 75 letters in a line, in every size and face', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      for (const kept of ['', 'size=small', 'size=largest', 'face=sans']) {
        await driver.evaluate<void>(`localStorage.setItem('printed-page:display', '${kept}')`);
        await driver.open(CHAPTER);
        const letters = await driver.evaluate<number>(`(() => {
          const long = [...document.querySelectorAll('.text > p')].filter((one) => one.textContent.length > 700).slice(0, 8);
          const lines = long.map((one) => Math.round(one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight)));
          return long.reduce((sum, { textContent }) => sum + textContent.length, 0) / lines.reduce((sum, n) => sum + n, 0);
        })()`);
        expect(letters, kept).toBeGreaterThan(60);
        expect(letters, kept).toBeLessThan(75);
      }
    },
    { width: 1920, height: 1080 },
  ));

test('on paper every sheet is headed by author, book and chapter, in a browser that draws heads', () =>
  travel(
    async (driver) => {
      const head = () =>
        driver.evaluate<string>(
          "getComputedStyle(document.documentElement).getPropertyValue('--sheet-head')",
        );
      await driver.open(CHAPTER);
      expect(await head()).toBe(
        '"E. H. Carr, The Bolshevik Revolution, vol. I – Chapter 4: From February to October"',
      );
      // A book of one text of the same name is named once; a page of the site has the head of the browser.
      await driver.open('webb-1936/p/3/');
      expect(await head()).toBe('"Sidney and Beatrice Webb, Dictatorship or Democracy?"');
      await driver.open('about/');
      expect(await head()).toBe('');
    },
    { media: 'print', javaScript: false },
  ));

test('the sheet says at its end which edition it is from and what the signs on it mean, and only those', () =>
  travel(
    async (driver) => {
      const end = () => driver.text('.edition-state');
      await driver.open(CHAPTER);
      expect(await end()).toContain('numbers in the margin are those of the printed pages');
      expect(await end()).toContain('What stands in ⟨angle brackets⟩ is added by this edition.');
      expect(await end()).toContain('Words over a dotted line are a doubtful reading');
      expect(await end()).toMatch(/pp\. 70–101\. On the Soviet State, version \d+\.\d+ of /);
      expect(await end()).not.toContain('How far');
      expect(await end()).toMatch(/\/carr-1950\/from-february-to-october\/$/);
      // One printed page, without a doubt.
      await driver.open('carr-1950/p/100/');
      expect(await driver.evaluate<boolean>("document.querySelector('.text .doubtful') === null")).toBe(true);
      expect(await end()).toContain('⟨angle brackets⟩');
      expect(await end()).not.toContain('margin');
      expect(await end()).not.toContain('dotted');
      // What was corrected since the version is told in a link, whose words stay.
      await driver.open('carr-1950/p/160/');
      expect(await end()).toMatch(/corrected since in \d+ (passage or note|passages and notes)\./);
    },
    { media: 'print', javaScript: false },
  ));

test('without scripts there are no controls that would do nothing', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      await driver.click('#tools > summary');
      const tools = await driver.text('#tools');
      expect(tools).not.toContain('Display');
      expect(tools).not.toContain('Where am I');
      expect(tools).not.toContain('Go to page');
      expect(tools).toContain('The pages of this book');
    },
    { javaScript: false },
  ));
