/** Which printed page is read: the one on which the window rests, once the reader has begun to read on. */
import { folioAt, READING_LINE } from './reading-place.ts';

/** A page is read where the window has rested so long, in milliseconds: what only flies past is not. */
const PAUSE = 700;

/** What readers do who read on. Where an address or the browser has led to, one may be to look something up. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

let read: string | undefined;

/** The printed page that was read last since an address led here; `undefined` where nobody has moved. */
export function lastRead(): string | undefined {
  return read;
}

/**
 * Watches which page of these texts is read.
 *
 * @param tell told each page to which one has read on from the page on which one began to
 */
export function watchReading(texts: readonly HTMLElement[], tell?: (folio: string) => void): void {
  const here = () => {
    const text = texts.findLast((one) => one.getBoundingClientRect().top <= innerHeight / 2);
    // Behind the last page of a text stand its notes: they are read from where one is.
    if (!text || text.getBoundingClientRect().bottom < READING_LINE) return undefined;
    return folioAt(text, innerHeight / 2);
  };
  let isReading = false;
  let from: string | undefined;
  let waiting = 0;
  const look = () => {
    // At the head of the page one is for the tools.
    if (!isReading || scrollY < READING_LINE) return;
    const folio = here();
    if (folio === undefined) return;
    read = folio;
    if (folio === from) return;
    from = folio;
    tell?.(folio);
  };
  const begin = () => {
    if (!isReading) from = here();
    isReading = true;
  };
  for (const move of MOVES) addEventListener(move, begin, { passive: true });
  addEventListener('hashchange', () => {
    isReading = false;
    read = undefined;
  });
  addEventListener(
    'scroll',
    () => {
      clearTimeout(waiting);
      if (isReading) waiting = window.setTimeout(look, PAUSE);
    },
    { passive: true },
  );
}
