// On a chapter: keeps at which page one reads, and offers to go on where one stopped. Nothing ever jumps.
import { showContinue } from './continue-reading.ts';
import { keepPlace, keptPlace } from './kept-places.ts';
import { folioAt, READING_LINE } from './reading-place.ts';

/** Not oftener than this is looked where one is, in milliseconds. */
const PAUSE = 1000;

const tools = document.querySelector<HTMLElement>('#tools-place[data-kind=chapter]');
const text = document.querySelector<HTMLElement>('article.text');
const { work, chapter } = tools?.dataset ?? {};
if (tools && text && work && chapter) {
  offer(tools, text, work, chapter);
  watch(text, work, chapter);
}

/** Among the tools always; below the head of the chapter where one stopped in it and begins at its beginning. */
function offer(tools: HTMLElement, text: HTMLElement, work: string, chapter: string): void {
  const kept = keptPlace(work);
  if (!kept) return;
  const form = tools.dataset.chapters ?? '';
  const among = tools.querySelector<HTMLElement>('.continue');
  if (among) showContinue(among, work, kept, form);
  const head = text.querySelector('.chapter-head');
  if (!head || kept.chapter !== chapter || location.hash !== '') return;
  const line = document.createElement('p');
  line.className = 'continue continue-here';
  showContinue(line, work, kept, form);
  head.prepend(line);
}

/** One who has come to another page by scrolling reads; one who was led somewhere looks something up. */
function watch(text: HTMLElement, work: string, chapter: string): void {
  const here = () => folioAt(text, innerHeight / 2);
  let from: string | undefined;
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    const folio = here();
    // Behind the last page of the text stand its notes: they are read from where one is.
    if (folio === undefined || folio === from || text.getBoundingClientRect().bottom < READING_LINE) return;
    const isFirst = from === undefined;
    from = folio;
    if (!isFirst) keepPlace(work, { chapter, folio });
  };
  const start = () => {
    from = here();
  };
  start();
  addEventListener('hashchange', () => requestAnimationFrame(start));
  addEventListener(
    'scroll',
    () => {
      from ??= here();
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(look, PAUSE);
    },
    { passive: true },
  );
}
