// Asks the worker what a search asks and shows what it answers.
import type { QuotationAnswer } from '../../search/answers.ts';
import type { SearchWorker } from '../ask-worker.ts';
import { afterPaint } from './after-paint.ts';
import { canBeQuotation, chooseWay, countWords, type Way } from './choose-way.ts';
import { isLikePlace } from './like-place.ts';
import type { PageParts } from './page-parts.ts';
import type { PlaceView } from './place-view.ts';
import type { Search } from './search-address.ts';
import { showWay } from './show-way.ts';
import type { speaker } from './speak.ts';
import { tellFailure, tellNoWord } from './tell-search.ts';
import type { WordView } from './word-view.ts';

/** How long an answer may take before it is said that it is being looked for, in milliseconds. */
const PATIENCE = 300;

/** What answers on the page. */
interface Answering {
  readonly worker: SearchWorker;
  readonly words: WordView;
  readonly places: PlaceView;
  readonly voice: ReturnType<typeof speaker>;
  /** Called at every answer that stands. */
  answered(): void;
}

/** Answers a search; while it is still being typed only as far as that needs few files. */
export type AnswerSearch = (search: Search, isTyping: boolean) => void;

/** The answers of a page. */
export function answerSearch(
  parts: PageParts,
  { worker, words, places, voice, answered }: Answering,
): AnswerSearch {
  let patience: ReturnType<typeof setTimeout> | undefined;
  /** Number of the search that is answered: what was waited for meanwhile may belong to an earlier one. */
  let turn = 0;

  /** Who has found something needs no other way. */
  const tellWhetherFound = () => {
    const isAny = parts.results.querySelector('a[data-passage]') !== null;
    parts.results.closest('main')?.toggleAttribute('data-found', isAny);
    // Set by `mark-asked.js`.
    const { dataset } = document.documentElement;
    if (parts.results.dataset.state !== 'loading' && dataset.asked === '') dataset.asked = 'answered';
  };

  const rest = (status: string, isSaid = false) => {
    words.clear();
    parts.results.dataset.state = 'idle';
    tellWhetherFound();
    parts.status.textContent = status;
    delete parts.results.dataset.count;
    if (isSaid) voice.say(status);
  };

  const wait = () => {
    parts.results.dataset.state = 'loading';
    delete parts.results.dataset.complete;
    patience = setTimeout(() => {
      parts.status.textContent = 'Searching …';
    }, PATIENCE);
  };

  const fail = () => {
    clearTimeout(patience);
    words.clear();
    parts.results.dataset.state = 'error';
    tellWhetherFound();
    parts.status.textContent = tellFailure(navigator.onLine);
    parts.again.hidden = false;
    voice.say(parts.status.textContent);
  };

  /** What is said when the reader pauses: the place that was typed, what was found, where its first is. */
  const speak = async (first: { readonly place: string; readonly chapterName: string } | undefined) => {
    const mine = turn;
    // What was found stands there before files are fetched that may name a place.
    await new Promise<void>(afterPaint);
    if (mine !== turn) return;
    const typed = (await places.meant())?.places.map(({ name, book }) => `${name}, ${book}.`) ?? [];
    if (mine !== turn) return;
    const where = first ? `The first: ${first.place}, ${first.chapterName}.` : '';
    const told = [...parts.told.children].map(({ textContent }) => textContent);
    const said = [...typed, parts.status.textContent, where, ...told];
    voice.say(said.filter((words) => words !== '').join(' '));
  };

  const askWords = (search: Search, isTyping: boolean) => {
    wait();
    words.begin(search);
    // As if it had been asked in the address: there is room for what is told after the first hits.
    document.documentElement.dataset.asked ??= 'answered';
    const { asked: query, isExact, as } = search;
    const mine = turn;
    let isAny = false;
    worker.askWords(
      { query, widen: !isExact, isTyping },
      {
        async take(answer) {
          clearTimeout(patience);
          const isFirst = !isAny && answer.added.length > 0;
          isAny ||= isFirst;
          const isNowhere = answer.isComplete && !isAny;
          const isPlace = isNowhere && (await places.meant())?.isCertain === true;
          if (mine !== turn) return;
          // Nowhere word for word: perhaps nearly so, over the end of a paragraph, or misremembered.
          if (isNowhere && !isPlace && !isTyping && as === undefined && canBeQuotation(query)) {
            askQuotation(search, 'Nowhere in these very words. ');
            return;
          }
          words.take(answer);
          if (isFirst && !answer.isPaused) afterPaint(() => mine === turn && worker.readOn());
          tellWhetherFound();
          // Who asks for a page does not ask where its number is a word.
          if (isPlace) parts.status.textContent = '';
          parts.way.hidden ||= isPlace;
          if (isAny || isNowhere) void speak(words.hits()[0]);
          answered();
        },
        fail,
      },
    );
  };

  const askQuotation = (search: Search, before: string) => {
    wait();
    // Fetched with the finder's files, not after them.
    quotationView().catch(() => {});
    worker.askQuotation(search.asked, {
      async take(answer) {
        clearTimeout(patience);
        const mine = turn;
        try {
          const { showQuotation } = await quotationView();
          // A whole citation leads to its page; what is a little like its words was not asked for.
          const mayBePlace = search.as === undefined && !isLike(answer) && isLikePlace(search.asked);
          const isPlace = mayBePlace && (await places.meant())?.isCertain === true;
          if (mine !== turn) return;
          if (isPlace) {
            parts.way.hidden = true;
            rest('');
            void speak(undefined);
            return;
          }
          words.clear();
          const status = showQuotation(parts.results, answer, search);
          tellQuotation(answer, before + status);
        } catch {
          if (mine === turn) fail();
          return;
        }
        answered();
      },
      fail,
    });
  };

  const tellQuotation = (answer: QuotationAnswer, status: string) => {
    parts.status.textContent = status;
    parts.results.dataset.count = String(answer.places.length);
    parts.results.dataset.complete = '';
    parts.results.dataset.state = 'done';
    tellWhetherFound();
    void speak(answer.places[0]);
  };

  return (search, isTyping) => {
    turn++;
    const way: Way = chooseWay(search);
    voice.hush();
    worker.silence();
    clearTimeout(patience);
    parts.again.hidden = true;
    const isEmpty = search.asked.trim() === '';
    parts.help.hidden = !isEmpty;
    showWay(parts.way, search, way, isTyping);
    places.read(search.asked);
    const noWord = isEmpty ? '' : tellNoWord(search.asked, countWords(search.asked));
    if (isEmpty) rest('');
    else if (noWord !== '') rest(noWord, true);
    else if (way === 'words') askWords(search, isTyping);
    else if (isTyping) rest('Press Enter to look for it as a quotation.', true);
    else askQuotation(search, '');
  };
}

/** Likeness in per cent below which a whole citation was not meant as words: many a note is a little like it. */
const AS_ASKED = 90;

/** Whether the words stand somewhere nearly as they were asked for. */
const isLike = ({ places }: QuotationAnswer) => (places[0]?.likeness ?? 0) >= AS_ASKED;

/** What shows quotations; asked for again after a failure. */
const quotationView = () => import('./show-quotation.ts');
