import { expect, test } from 'vitest';
import { travel } from './open-window.ts';

const CHAPTER = 'carr-1950/from-february-to-october/';

test('in forced colours the stop of the keyboard is seen', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      for (let stop = 0; stop < 3; stop++) await driver.press('Tab');
      const ring = await driver.evaluate<{ style: string; width: string }>(`(() => {
        const { outlineStyle: style, outlineWidth: width } = getComputedStyle(document.activeElement);
        return { style, width };
      })()`);
      expect(ring.style).not.toBe('none');
      expect(Number.parseFloat(ring.width)).toBeGreaterThanOrEqual(2);
    },
    { forcedColors: true },
  ));

test('in forced colours links and page numbers are told from the text', () =>
  travel(
    async (driver) => {
      await driver.open(CHAPTER);
      const colours = await driver.evaluate<{
        forced: boolean;
        text: string;
        link: string;
        folio: string;
      }>(`({
        forced: matchMedia('(forced-colors: active)').matches,
        text: getComputedStyle(document.querySelector('.text p')).color,
        link: getComputedStyle(document.querySelector('.note-ref a')).color,
        folio: getComputedStyle(document.querySelector('.page-break'), '::before').color,
      })`);
      expect(colours.forced).toBe(true);
      expect(colours.link).not.toBe(colours.text);
      expect(colours.folio).not.toBe(colours.text);
    },
    { forcedColors: true },
  ));
