// The search page: hears the reader, and hands every search to those who keep its address and answer it.
import { filesFrom, searchWorker } from './ask-worker.ts';
import { keepWalk } from './hit-walk.ts';
import { answerSearch } from './search/answer-search.ts';
import { browserAddress, type Change } from './search/browser-address.ts';
import { asOneLine, chooseWay, isQuotationPasted } from './search/choose-way.ts';
import { inBookOrder } from './search/group-hits.ts';
import { type PageParts, pageParts } from './search/page-parts.ts';
import { pictureView } from './search/picture-view.ts';
import { fetchedPlaces, placeView } from './search/place-view.ts';
import {
  isFacet,
  readSearch,
  type Search,
  searchFor,
  searchHash,
  withLimit,
} from './search/search-address.ts';
import { speaker } from './search/speak.ts';
import { walkHits } from './search/walk-hits.ts';
import { wordView } from './search/word-view.ts';

/** How long a reader who types must pause before the search goes on, in milliseconds. */
const TYPING_PAUSE = 150;

const found = pageParts();
if (found) startSearchPage(found);

function startSearchPage(parts: PageParts): void {
  const worker = searchWorker(filesFrom(parts.results));
  const address = browserAddress(document.title);
  const voice = speaker(parts.spoken);
  const places = fetchedPlaces(parts.results.dataset.places ?? '');
  const words = wordView(parts, pictureView(parts, places), () => worker.readOn());
  const answer = answerSearch(parts, {
    worker,
    words,
    places: placeView(parts.places, places),
    voice,
    answered: keepFetchedOnce(parts.results),
  });
  let search = readSearch(location);
  /** What was asked last: the same asked again with other limits needs no other answer. */
  let asked = '';
  let typing: ReturnType<typeof setTimeout> | undefined;

  const run = (next: Search, change: Change) => {
    clearTimeout(typing);
    search = next;
    const question = JSON.stringify([search.asked, chooseWay(search), search.isExact]);
    if (change === 'chosen' && question === asked && parts.results.dataset.state === 'done') {
      words.choose(search);
      return;
    }
    asked = question;
    answer(search, change === 'typed');
  };

  const go = (next: Search, change: Change) => {
    address.write(next, change);
    run(next, change);
  };

  /** What stands in the box now; limits that were chosen for other words are left behind. */
  const inBox = (): Search => ({
    ...searchFor(parts.box.value),
    isExact: search.isExact,
    order: search.order,
  });

  const submit = () => go(parts.box.value === search.asked ? search : inBox(), 'asked');

  /** What was pasted as a quotation is one, however few its words are. */
  const takePasted = (pasted: string) => {
    const next = inBox();
    const isOne = isQuotationPasted(pasted) && chooseWay(next) === 'words';
    go(isOne ? { ...next, as: 'quotation' } : next, 'asked');
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  parts.box.addEventListener('input', () => {
    clearTimeout(typing);
    voice.hush();
    typing = setTimeout(() => {
      if (parts.box.value !== search.asked) go(inBox(), 'typed');
    }, TYPING_PAUSE);
  });
  parts.box.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!isQuotationPasted(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = parts.box;
    parts.box.setRangeText(asOneLine(pasted), selectionStart ?? 0, selectionEnd ?? value.length, 'end');
    takePasted(pasted);
  });
  if (matchMedia('(pointer: coarse)').matches) {
    void import('./search/paste-button.ts').then(({ startPasteButton }) =>
      startPasteButton({
        button: parts.paste,
        take(text) {
          parts.box.value = asOneLine(text);
          takePasted(text);
        },
        say(sentence) {
          parts.status.textContent = sentence;
          voice.say(sentence);
          parts.box.focus();
        },
      }),
    );
  }
  parts.limitFields.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    if (name === 'order') go({ ...search, order: value === 'book' ? 'book' : 'best' }, 'chosen');
    else if (isFacet(name)) go({ ...search, limits: withLimit(search.limits, name, value) }, 'chosen');
  });
  parts.again.addEventListener('click', () => run(search, 'asked'));
  const openHit = ({ target }: Event) => {
    // A mark of the picture and a page in its table lead to a hit too, from which the next can be gone to.
    const link =
      target instanceof Element && target.closest('#results a[data-passage], #search-picture a[href*="#"]');
    if (!link) return;
    // On the way back the hits of the list are unfolded down to the one that was opened there.
    if (link instanceof HTMLAnchorElement && parts.results.contains(link)) address.open(link.href);
    const hits = inBookOrder(words.hits()).map((hit) => hit.address);
    if (hits.length > 0) {
      const isPart = parts.results.dataset.complete === undefined;
      keepWalk({ asked: search.asked, search: location.pathname + location.hash, hits, isPart });
    }
  };
  for (const shown of [parts.results, parts.picture]) shown.addEventListener('click', openHit);
  walkHits({
    box: parts.box,
    links: () => [...document.querySelectorAll<HTMLElement>('.place-card h2 a, #results a[data-passage]')],
    leave: address.leave,
  });

  const followAddress = () => {
    const next = readSearch(location);
    if (searchHash(next) === searchHash(search) && asked !== '') return;
    address.settle();
    parts.box.value = next.asked;
    go(next, 'chosen');
  };
  addEventListener('popstate', followAddress);
  addEventListener('hashchange', followAddress);

  // Beside the hits there is room for them; above the hits they would be in the way.
  parts.limits.open = parts.picture.open = matchMedia('(min-width: 80rem)').matches;
  const opened = address.opened();
  followAddress();
  const goOnAt = async (opened: string | undefined) => {
    if (opened === undefined) return;
    const { returnToOpened } = await import('./search/return-to-opened.ts');
    returnToOpened(opened, parts);
  };
  void goOnAt(opened);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void goOnAt(address.opened());
  });
  if (search.asked === '' && location.hash === '') parts.box.focus();
}

/** From the first answer on, what was fetched is kept for a time without a connection. */
function keepFetchedOnce({ dataset }: HTMLElement): () => void {
  let isKept = false;
  return () => {
    if (isKept) return;
    isKept = true;
    const { offlineWorker = '', root = '' } = dataset;
    // Not before the hits are there.
    setTimeout(async () => {
      const { keepOffline } = await import('./search/keep-offline.ts');
      await keepOffline(offlineWorker, root);
    });
  };
}
