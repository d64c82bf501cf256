import { expect, test } from 'vitest';
import { waitUntil } from './driver.ts';
import { travel } from './open-window.ts';

const CHAPTER = 'carr-1950/consolidating-the-dictatorship/';
const DOUBT = '#dp151-1-1';
const LABEL = `${DOUBT} > .doubt-link`;
const isShown = (selector: string) => `document.querySelector('${selector}').getClientRects().length > 0`;

/** Puts the focus on what stands before the first doubtful reading of the chapter, as a reader's Tab key does. */
const COME_CLOSE = "document.querySelector('#page-151').focus()";

for (const javaScript of [true, false]) {
  test(`from a doubtful reading to its entry and back with the keyboard alone, ${javaScript ? 'with' : 'without'} scripts`, () =>
    travel(
      async (driver) => {
        await driver.open(CHAPTER);
        expect(await driver.evaluate<boolean>(isShown(LABEL))).toBe(false);
        await driver.evaluate<void>(COME_CLOSE);
        await driver.press('Tab');
        await waitUntil(driver, `document.activeElement.matches('${DOUBT}')`);
        expect(await driver.evaluate<boolean>(isShown(LABEL))).toBe(true);
        expect(
          await driver.evaluate<string>(
            `getComputedStyle(document.querySelector('${LABEL}'), '::before').content`,
          ),
        ).toContain('proletariat”, applied');
        if (javaScript) {
          // The words are the link, and the label no second one.
          expect(await driver.accessibilityTree(DOUBT)).toMatch(
            /^- 'link "proletariat”.*or ‘proletariat”, applied’/,
          );
        } else {
          // The sign of note 1 stands in the words, and the label behind them.
          await driver.press('Tab');
          await driver.press('Tab');
          await waitUntil(driver, `document.activeElement.matches('${LABEL}')`);
        }
        await driver.press('Enter');
        await waitUntil(driver, `location.hash === '${DOUBT}-entry'`);
        expect(await driver.text(':target')).toContain('p. 151');
        await driver.press('Tab');
        expect(await driver.attribute(':focus', 'role')).toBe('doc-backlink');
        await driver.press('Enter');
        await waitUntil(driver, `location.hash === '${DOUBT}'`);
        await waitUntil(driver, `document.activeElement.matches('${DOUBT}')`);
      },
      { javaScript },
    ));
}

test('one touch or click shows what else a reading may be, within the window of a phone and without scripts', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      await driver.click(`${DOUBT} > .doubtful`);
      expect(await driver.evaluate<boolean>(isShown(LABEL))).toBe(true);
      const box = `document.querySelector('${LABEL}').getBoundingClientRect()`;
      expect(await driver.evaluate<boolean>(`${box}.left >= 0 && ${box}.right <= innerWidth`)).toBe(true);
      expect(
        await driver.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBe(0);
    },
    { javaScript: false, width: 360, height: 700 },
  ));

test('the Enter key leads from the words to the list, and Escape takes the label away', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    await driver.evaluate<void>(COME_CLOSE);
    await driver.press('Tab');
    await driver.press('Escape');
    expect(await driver.evaluate<boolean>(isShown(LABEL))).toBe(false);
    await driver.press('Enter');
    await waitUntil(driver, `location.hash === '${DOUBT}-entry'`);
    // Of the words and the label one is a stop, beside the sign of the note.
    await driver.evaluate<void>(`document.querySelector('${DOUBT}').focus()`);
    await driver.press('Tab');
    await driver.press('Tab');
    expect(await driver.evaluate<string>('document.activeElement.id')).toBe('page-152');
  }));

test('doubtful readings are words like any other to speech and copying, until the switch has them announced', () =>
  travel(async (driver) => {
    await driver.open(CHAPTER);
    const heard = `document.querySelector('${DOUBT}').textContent`;
    const copied = `(() => { getSelection().selectAllChildren(document.querySelector('#p151-1')); return getSelection().toString(); })()`;
    expect(await driver.evaluate<string>(heard)).toBe('proletariat”1 applied');
    const before = await driver.evaluate<string>(copied);
    await driver.click('.doubtful-readings .announce-switch label');
    expect(await driver.evaluate<string>(heard)).toBe(
      'proletariat”1 applied ⟨doubtful reading: or ‘proletariat”, applied’⟩',
    );
    expect(await driver.evaluate<string>(copied)).toBe(before);
    expect(await driver.evaluate<string>("localStorage.getItem('printed-page:announce-doubts')")).toBe('on');
    await driver.open('carr-1950/p/151/');
    expect(await driver.evaluate<string>(heard)).toContain('doubtful reading');
    await driver.click('.doubtful-readings .announce-switch label');
    expect(await driver.evaluate<string>(heard)).toBe('proletariat”1 applied');
    expect(await driver.evaluate<number>('localStorage.length')).toBe(0);
  }));

for (const media of ['screen', 'print'] as const) {
  for (const forcedColors of [false, true]) {
    test(`on ${media}${forcedColors ? ' in forced colours' : ''} every sign stands without colour`, () =>
      travel(
        async (driver) => {
          const style = (selector: string, property: string) =>
            driver.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);
          await driver.open(CHAPTER);
          expect(await style('.doubtful', 'textDecorationLine')).toBe('underline');
          expect(await style('.doubtful', 'textDecorationStyle')).toBe('dotted');
          expect(await driver.text('.doubtful-readings')).toContain('⟨or ‘proletariat”, applied’');
          expect(await driver.evaluate<boolean>(isShown('.doubtful-readings .announce-switch'))).toBe(
            media === 'screen',
          );
          const face = await style('.text', 'fontFamily');
          expect(await style('.editor-words', 'fontFamily')).not.toBe(face);
          await driver.open('carr-1950/the-constitution-of-the-rsfsr/');
          expect(await driver.text('h1 .supplied')).toBe('⟨CHAPTER 6⟩');
          expect(await style('h1 .supplied', 'fontFamily')).not.toBe(face);
          expect(await driver.text('#page-141')).toBe(
            '⟨Page 141 is missing from our source. The sentence before it breaks off; the next begins in mid-sentence.⟩',
          );
          expect(await style('#page-141', 'borderBlockStartStyle')).toBe('solid');
          expect(await style('#page-141', 'fontFamily')).not.toBe(face);
          const width = (selector: string) =>
            `document.querySelector('${selector}').getBoundingClientRect().width`;
          expect(await driver.evaluate<boolean>(`${width('#page-141')} === ${width('.text')}`)).toBe(true);
        },
        { media, forcedColors },
      ));
  }
}
