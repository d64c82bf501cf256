// Asks the worker what a search asks and shows what it answers.
import type { QuotationAnswer } from '../../search/answers.ts';
import type { PlaceAnswer } from '../../search/place-list.ts';
import type { SearchWorker } from '../ask-worker.ts';
import { canBeQuotation, chooseWay, type Way } from './choose-way.ts';
import type { PageParts } from './page-parts.ts';
import type { PlaceView } from './place-view.ts';
import { type Search, searchHash } from './search-address.ts';
import { showQuotation } from './show-quotation.ts';
import { showWay } from './show-way.ts';
import type { speaker } from './speak.ts';
import { tellFailure } from './tell-search.ts';
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
  let place: Promise<PlaceAnswer | undefined> = Promise.resolve(undefined);
  /** Number of the search that is answered: what was waited for meanwhile may belong to an earlier one. */
  let turn = 0;

  const rest = (status: string) => {
    words.clear();
    parts.results.dataset.state = 'idle';
    parts.status.textContent = status;
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
    parts.status.textContent = tellFailure(navigator.onLine);
    parts.again.hidden = false;
    voice.say(parts.status.textContent);
  };

  /** What is said when the reader pauses: the place that was typed, what was found, where its first is. */
  const speak = async (first: { readonly place: string; readonly chapterName: string } | undefined) => {
    const mine = turn;
    const typed = (await place)?.places.map(({ name, book }) => `${name}, ${book}.`) ?? [];
    if (mine !== turn) return;
    const where = first ? `The first: ${first.place}, ${first.chapterName}.` : '';
    const told = [...parts.told.children].map(({ textContent }) => textContent);
    const said = [...typed, parts.status.textContent, where, ...told];
    voice.say(said.filter((words) => words !== '').join(' '));
  };

  const askWords = (search: Search, isTyping: boolean) => {
    wait();
    words.begin(search);
    const { asked: query, isExact, as } = search;
    const mine = turn;
    let isAny = false;
    worker.askWords(
      { query, widen: !isExact, isTyping },
      {
        async take(answer) {
          clearTimeout(patience);
          isAny ||= answer.added.length > 0;
          const isNowhere = answer.isComplete && !isAny;
          const isPlace = isNowhere && (await place)?.isCertain === true;
          if (mine !== turn) return;
          // Nowhere word for word: perhaps nearly so, over the end of a paragraph, or misremembered.
          if (isNowhere && !isPlace && !isTyping && as === undefined && canBeQuotation(query)) {
            askQuotation(search, 'Nowhere in these very words. ');
            return;
          }
          words.take(answer);
          // Who asks for a page does not ask where its number is a word.
          if (isPlace) parts.status.textContent = '';
          parts.way.hidden ||= isPlace;
          void speak(words.hits()[0]);
          answered();
        },
        fail,
      },
    );
  };

  const askQuotation = (search: Search, before: string) => {
    wait();
    worker.askQuotation(search.asked, {
      take(answer) {
        clearTimeout(patience);
        words.clear();
        tellQuotation(search, answer, before);
        answered();
      },
      fail,
    });
  };

  const tellQuotation = (search: Search, answer: QuotationAnswer, before: string) => {
    const status = showQuotation(parts.results, answer, searchHash({ ...search, as: 'words' }));
    parts.status.textContent = before + status;
    parts.results.dataset.count = String(answer.places.length);
    parts.results.dataset.complete = '';
    parts.results.dataset.state = 'done';
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
    place = places.read(search.asked);
    if (isEmpty) rest('');
    else if (way === 'words') askWords(search, isTyping);
    else if (isTyping) rest('Press Enter to look for it.');
    else askQuotation(search, '');
  };
}
