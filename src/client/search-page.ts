// The search page: hears the reader, asks the worker, and hands answers to those who show them.
import type { QuotationAnswer } from '../search/answers.ts';
import type { PlaceList } from '../search/place-list.ts';
import { filesFrom, searchWorker } from './ask-worker.ts';
import { browserAddress, type Change } from './search/browser-address.ts';
import { asOneLine, canBeQuotation, chooseWay, isQuotationPasted, type Way } from './search/choose-way.ts';
import { type PageParts, pageParts } from './search/page-parts.ts';
import { pictureView } from './search/picture-view.ts';
import { placeView } from './search/place-view.ts';
import { readSearch, type Search, searchHash, withLimit } from './search/search-address.ts';
import { showQuotation } from './search/show-quotation.ts';
import { speaker } from './search/speak.ts';
import { tellFailure } from './search/tell-search.ts';
import { walkHits } from './search/walk-hits.ts';
import { showWay } from './search/show-way.ts';
import { wordView } from './search/word-view.ts';

/** How long a reader who types must pause before the search goes on, in milliseconds. */
const TYPING_PAUSE = 150;
/** How long an answer may take before it is said that it is being looked for, in milliseconds. */
const PATIENCE = 300;

const found = pageParts();
if (found) startSearchPage(found);

function startSearchPage(parts: PageParts): void {
  const worker = searchWorker(filesFrom(parts.results));
  const address = browserAddress(document.title);
  const voice = speaker(parts.spoken);
  const places = oncePlaces(parts.results.dataset.places ?? '');
  const words = wordView(parts, pictureView(parts, places), (search) =>
    searchHash({ ...search, isExact: !search.isExact }),
  );
  const typedPlace = placeView(parts.places, places);
  let search = readSearch(location);
  /** What was asked last: the same asked again with other limits needs no other answer. */
  let asked = '';
  let typing: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const run = (next: Search, change: Change) => {
    clearTimeout(typing);
    search = next;
    const way = chooseWay(search);
    const question = JSON.stringify([search.asked, way, search.isExact]);
    if (change === 'chosen' && question === asked && parts.results.dataset.state === 'done') {
      words.choose(search);
      return;
    }
    asked = question;
    voice.hush();
    worker.silence();
    clearTimeout(patience);
    parts.again.hidden = true;
    parts.help.hidden = search.asked.trim() !== '';
    showWay(parts.way, search, way);
    void typedPlace.read(search.asked);
    if (search.asked.trim() === '') return rest('');
    if (change !== 'typed') askFully(way);
    else if (way === 'quotation') rest('Press Enter to look for it as a quotation.');
    else askWords(true);
  };

  const rest = (status: string) => {
    words.clear();
    parts.results.dataset.state = 'idle';
    parts.status.textContent = status;
  };

  const wait = () => {
    parts.results.dataset.state = 'loading';
    patience = setTimeout(() => {
      parts.status.textContent = 'Searching …';
    }, PATIENCE);
  };

  const fail = () => {
    clearTimeout(patience);
    words.clear();
    parts.results.dataset.state = 'error';
    parts.status.textContent = tellFailure(navigator.onLine);
    parts.again.hidden = false;
    voice.say(parts.status.textContent);
  };

  const askFully = (way: Way) => (way === 'quotation' ? askQuotation('') : askWords(false));

  const askWords = (isTyping: boolean) => {
    wait();
    words.begin(search);
    const { asked: query, isExact } = search;
    worker.askWords(
      { query, widen: !isExact, isTyping },
      {
        take(answer) {
          clearTimeout(patience);
          // Nowhere word for word: perhaps nearly so, over the end of a paragraph, or misremembered.
          const isNowhere = answer.isComplete && answer.added.length === 0 && words.hits().length === 0;
          if (isNowhere && !isTyping && search.as === undefined && canBeQuotation(query)) {
            words.clear();
            askQuotation('Nowhere in these very words. ');
            return;
          }
          words.take(answer);
          speakWords();
        },
        fail,
      },
    );
  };

  const speakWords = () => {
    const [first] = words.hits();
    const where = first ? ` The first: ${first.place}, ${first.chapterName}.` : '';
    voice.say(`${parts.status.textContent}${where} ${parts.told.innerText}`.trim());
  };

  const askQuotation = (before: string) => {
    wait();
    worker.askQuotation(search.asked, {
      take(answer) {
        clearTimeout(patience);
        words.clear();
        tellQuotation(answer, before);
      },
      fail,
    });
  };

  const tellQuotation = (answer: QuotationAnswer, before: string) => {
    const status = showQuotation(parts.results, answer, searchHash({ ...search, as: 'words' }));
    parts.status.textContent = before + status;
    parts.results.dataset.count = String(answer.places.length);
    parts.results.dataset.complete = '';
    parts.results.dataset.state = 'done';
    const [first] = answer.places;
    voice.say(before + status + (first ? ` ${first.place}, ${first.chapterName}.` : ''));
  };

  /** What the reader changes by hand, with the choices of the search before left behind. */
  const typed = (): Search => ({ ...searchFrom(parts.box.value), isExact: search.isExact, order: search.order });

  const submit = () => {
    const value = parts.box.value;
    const next = value === search.asked ? search : typed();
    address.write(next, 'asked');
    run(next, 'asked');
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  parts.box.addEventListener('input', () => {
    clearTimeout(typing);
    voice.hush();
    typing = setTimeout(() => {
      const next = typed();
      if (next.asked === search.asked) return;
      address.write(next, 'typed');
      run(next, 'typed');
    }, TYPING_PAUSE);
  });
  parts.box.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!isQuotationPasted(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = parts.box;
    parts.box.setRangeText(asOneLine(pasted), selectionStart ?? 0, selectionEnd ?? value.length, 'end');
    const next: Search = { ...typed(), as: 'quotation' };
    address.write(next, 'asked');
    run(next, 'asked');
  });
  parts.limitForm.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    const next: Search =
      name === 'order'
        ? { ...search, order: value === 'book' ? 'book' : 'best' }
        : { ...search, limits: withLimit(search.limits, name as never, value) };
    address.write(next, 'chosen');
    run(next, 'chosen');
  });
  parts.again.addEventListener('click', () => run(search, 'asked'));
  parts.readOn.addEventListener('click', () => {
    parts.readOn.dataset.reading = '';
    parts.readOn.textContent = 'Reading …';
    worker.readOn();
  });
  walkHits({
    box: parts.box,
    links: () => [...document.querySelectorAll<HTMLElement>('.place-card h2 a, #results a')],
    leave: address.leave,
  });

  const followAddress = () => {
    const next = readSearch(location);
    if (searchHash(next) === searchHash(search) && asked !== '') return;
    address.settle();
    parts.box.value = next.asked;
    address.write(next, 'asked');
    run(next, 'chosen');
  };
  addEventListener('popstate', followAddress);
  addEventListener('hashchange', followAddress);

  const isWide = matchMedia('(min-width: 48rem)').matches;
  parts.limits.open = parts.picture.open = isWide;
  followAddress();
  if (search.asked === '' && location.hash === '') parts.box.focus();
}
