// Opens the place of a quotation that a note or a word processor refers to; where none is clearly best, the search
// shows what there is. Either takes the place of this page in the history: one step back is where one has come from.
import { clearPlace } from '../search/clear-place.ts';
import { filesFrom, searchWorker } from './ask-worker.ts';
import { canBeQuotation } from './search/choose-way.ts';
import { searchFor, searchHash } from './search/search-address.ts';
import { tellFailure } from './search/tell-search.ts';

const status = document.querySelector<HTMLElement>('#find-status');
const address = document.querySelector('#find-address');
// A copy of the site need not know its own address; the browser does.
if (address) address.textContent = location.origin + location.pathname;
if (status) open(status);
// Another quotation, put into the address by hand.
addEventListener('hashchange', () => status && open(status));

function open(status: HTMLElement): void {
  const behind = new URLSearchParams(location.hash.slice(1));
  const quotation = (behind.get('q') ?? new URLSearchParams(location.search).get('q') ?? '').trim();
  if (quotation === '') return;
  // From here on no server gets the words, whatever is done with the address.
  history.replaceState(history.state, '', `${location.pathname}#${new URLSearchParams({ q: quotation })}`);
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name=q]')) box.value = quotation;
  const search = (as?: 'quotation') => {
    location.replace(`${status.dataset.search}${searchHash({ ...searchFor(quotation), ...(as && { as }) })}`);
  };
  if (!canBeQuotation(quotation)) {
    search();
    return;
  }
  status.dataset.state = 'loading';
  status.textContent = 'Looking for the quotation …';
  searchWorker(filesFrom(status)).askQuotation(quotation, {
    take(answer) {
      const place = clearPlace(answer);
      if (place) location.replace(place.address);
      else search('quotation');
    },
    fail() {
      status.dataset.state = 'error';
      status.textContent = tellFailure(navigator.onLine);
    },
  });
}
