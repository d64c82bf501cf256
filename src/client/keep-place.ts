// On a chapter: keeps at which page one reads, and offers to go on where one stopped. Nothing ever jumps.
import { showContinue } from './continue-reading.ts';
import { keepPlace, keptPlace } from './kept-places.ts';
import { folioAt, READING_LINE } from './reading-place.ts';

/** A place is kept where the window has rested so long, in milliseconds: what only flies past is not read. */
const PAUSE = 700;

/** What readers do who read on. Where an address or the browser has led to, one may be to look something up. */
const MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const tools = document.querySelector<HTMLElement>('#tools-place[data-kind=chapter]');
const text = document.querySelector<HTMLElement>('article.text');
const { work, chapter } = tools?.dataset ?? {};
if (tools && text && work && chapter) {
  showAmong(tools, work);
  offer(tools, text, work, chapter);
  tools.closest('details')?.addEventListener('toggle', () => showAmong(tools, work));
  watch(text, work, chapter);
}

/** Below the head of the chapter where one stopped in it and begins at its beginning. */
function offer(tools: HTMLElement, text: HTMLElement, work: string, chapter: string): void {
  const kept = keptPlace(work);
  const head = text.querySelector('.chapter-head');
  if (!head || kept?.chapter !== chapter || location.hash !== '') return;
  const line = document.createElement('p');
  line.className = 'continue continue-here';
  showContinue(line, work, kept, tools.dataset.chapters ?? '');
  head.prepend(line);
}

/** Among the tools always, anew when they are opened: whoever goes up to them finds there the way back into the text. */
function showAmong(tools: HTMLElement, work: string): void {
  const among = tools.querySelector<HTMLElement>('.continue');
  const kept = keptPlace(work);
  if (among && kept) showContinue(among, work, kept, tools.dataset.chapters ?? '');
}

/** Keeps the page to which one has read on, from the page on which one began to. */
function watch(text: HTMLElement, work: string, chapter: string): void {
  const here = () => folioAt(text, innerHeight / 2);
  let isReading = false;
  let from: string | undefined;
  let waiting = 0;
  const look = () => {
    const folio = here();
    // Behind the last page of the text stand its notes: they are read from where one is.
    if (!isReading || folio === undefined || folio === from) return;
    if (text.getBoundingClientRect().bottom < READING_LINE) return;
    // At the head of the page one is for the tools.
    if (scrollY < READING_LINE) return;
    from = folio;
    keepPlace(work, { chapter, folio });
  };
  const begin = () => {
    if (!isReading) from = here();
    isReading = true;
  };
  for (const move of MOVES) addEventListener(move, begin, { passive: true });
  addEventListener('hashchange', () => {
    isReading = false;
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
