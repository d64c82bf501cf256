// On the page of a work: the way on to where it was read last.
import { showContinue } from './continue-reading.ts';
import { keptPlace } from './kept-places.ts';

const line = document.querySelector<HTMLElement>('.continue[data-work]');
const { work = '', chapters = '' } = line?.dataset ?? {};
const kept = keptPlace(work);
if (line && kept) showContinue(line, work, kept, chapters);
