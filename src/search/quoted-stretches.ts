import type { Stretch } from './sentences.ts';
import { sentencesOf } from './sentences.ts';

/** Signs that open or close a quotation, as far as their shape or the letters around them tell. */
const SIGN = /[“”„«»]|(?<![\p{L}\p{N}])[‘"]|["’](?![\p{L}\p{N}])/gu;

/**
 * What of a text stands between quotation marks. Inner quotations are part of the outer ones. A quotation that is
 * never closed is one up to the end of its sentence, or of the text if it is known to go on behind it.
 */
export function quotedStretches(text: string, goesOn: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let opened: { at: number; sign: string } | undefined;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const isDouble = !/[‘’]/.test(sign);
    if (!opened) {
      const opens =
        /[“„«‘]/.test(sign) || (sign === '"' && /^"[\p{L}\p{N}([’‘.]/u.test(text.slice(index, index + 2)));
      if (opens) opened = { at: index, sign };
    } else if (/[”»"’]/.test(sign) && isDouble === !/‘/.test(opened.sign)) {
      stretches.push({ start: opened.at, end: index + sign.length });
      opened = undefined;
    } else if (/[“„«]/.test(sign) && opened.sign === '‘') {
      // What looked like a quotation was an apostrophe.
      opened = { at: index, sign };
    }
  }
  // A single mark without its partner is an apostrophe.
  if (opened && opened.sign !== '‘') {
    const { at } = opened;
    const end = goesOn
      ? text.length
      : (sentencesOf(text).find((sentence) => sentence.end > at)?.end ?? text.length);
    stretches.push({ start: at, end });
  }
  return stretches;
}

/** Whether a quotation is open at the end of a text. */
export function isOpenAtEnd(text: string): boolean {
  return quotedStretches(`${text}\n.`, true).at(-1)?.end === text.length + 2;
}
