// On a chapter: keeps at which page one reads, and offers to go on where one stopped. Nothing ever jumps.
import { showContinue } from './continue-reading.ts';
import { keepPlace, keptPlace } from './kept-places.ts';
import { watchReading } from './watch-reading.ts';

const tools = document.querySelector<HTMLElement>('#tools-place[data-kind=chapter]');
const text = document.querySelector<HTMLElement>('article.text');
const { work, chapter } = tools?.dataset ?? {};
if (tools && text && work && chapter) {
  showAmong(tools, work);
  offer(tools, text, work, chapter);
  tools.closest('details')?.addEventListener('toggle', () => showAmong(tools, work));
  watchReading([text], (folio) => keepPlace(work, { chapter, folio }));
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
