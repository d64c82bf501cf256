// Leads to the passage that the address names, and shows there what was searched for. On every chapter: what shows it is
// loaded only where the address asks for something.
import { focusPlace } from './focus-place.ts';

/** What was asked here last, so that nothing is shown twice. */
let shown = '';

/**
 * The search puts what it looked for behind the passage (`#p70-1&hl=soviet&at=12`), where no server gets it; older
 * addresses before it. The address that the browser keeps is the plain one of the passage, which can be passed on; that
 * of a link to words stays whole. What was asked stays with this step of the history, so that it is there again after a
 * reload and on the way back.
 */
function follow(isArrival: boolean): void {
  const [id = '', ...more] = location.hash.slice(1).split('&');
  let behind = more.join('&');
  const led = (history.state as { asked?: string } | null)?.asked ?? '';
  if (behind && behind !== led) {
    const { hash } = location;
    location.replace(`#${id}`);
    history.replaceState({ asked: behind }, '', isToWords(behind) ? hash : undefined);
  } else if (!behind) {
    behind = led;
    if (!behind && isArrival && /[?&]hl=/.test(location.search)) behind = location.search.slice(1);
  }
  const asked = behind && `${id}&${behind}`;
  const passage = document.getElementById(decodeURIComponent(id));
  if (!passage && id !== '' && !asked) {
    void import('./landing/tell-missing.ts').then(({ tellMissing }) => tellMissing(id));
    return;
  }
  if (!isArrival && (!asked || asked === shown)) {
    // A link of the page has led here, and the browser leaves the focus nowhere.
    if (passage && document.activeElement === document.body) focusPlace(passage);
    return;
  }
  // From the view of a page the chapter opens where the view does.
  const inChapter = document.querySelector<HTMLAnchorElement>('.page-chapter a');
  if (inChapter && passage?.matches('[data-passage], [data-note]')) inChapter.hash = asked || id;
  if (passage && passage.id !== 'content') focusPlace(passage);
  if (!asked) return;
  shown = asked;
  const forget = () => {
    shown = '';
    // One may have gone on to another place, which keeps its address.
    history.replaceState(null, '', location.hash.split('&')[0] || undefined);
  };
  // A link to words needs nothing of the search.
  if (isToWords(behind))
    void import('./landing/land-on-words.ts').then(({ landOnWords }) => landOnWords(passage, behind, forget));
  else void import('./landing/land.ts').then(({ land }) => land(passage, behind, forget));
}

function isToWords(behind: string): boolean {
  return /(^|&)q=/.test(behind);
}

addEventListener('hashchange', () => follow(false));
follow(true);
