// What a search for words shows: hits as they come, and all that is said of them.
import type { Hit, WordAnswer } from '../../search/answers.ts';
import { withinLimits } from './count-hits.ts';
import { facetView } from './facet-view.ts';
import { inBookOrder } from './group-hits.ts';
import { BATCH, hitBatches } from './hit-batches.ts';
import type { PageParts } from './page-parts.ts';
import type { PictureView } from './picture-view.ts';
import { type Search, searchHash } from './search-address.ts';
import { toldLines } from './show-told.ts';
import { inFigures, tellReadOn, tellTally } from './tell-search.ts';

/** Hits of a search for words on the page. */
export interface WordView {
  /** A new search: what stands there stays until its first answer. */
  begin(search: Search): void;
  /** Takes a part of the answer. */
  take(answer: WordAnswer): void;
  /** Shows the hits that were found within other limits or in another order. */
  choose(search: Search): void;
  /** Takes everything away. */
  clear(): void;
  /** All hits that are known, within the limits: the first one stands first on the page. */
  hits(): readonly Hit[];
}

/** The view; `readOn` has the worker go on where it paused. */
export function wordView(parts: PageParts, picture: PictureView, readOn: () => void): WordView {
  const list = hitBatches(parts.results);
  const facets = facetView(parts);
  let search: Search | undefined;
  let isFresh = false;
  let isReadingAll = false;
  let pool: Hit[] = [];
  let answer: WordAnswer | undefined;
  let known: readonly Hit[] = [];

  const isPaused = () => answer?.isPaused === true && !isReadingAll;
  const isMoreToCome = () => answer?.isComplete !== true && !isPaused();

  /** In the order of the books nothing can be shown before all is read: what comes late may belong to the front. */
  const fillList = (isNew: boolean) => {
    const isByBook = search?.order === 'book';
    if (isByBook && isMoreToCome()) return;
    if (isNew || isByBook) list.empty();
    // What comes after the first few is put below them once it fills the list: few headings, and nothing moves.
    const isFull = known.length >= BATCH || !isMoreToCome();
    if (list.shown() === 0 || (list.shown() < BATCH && isFull)) list.fill(known);
  };

  const tellHits = (answer: WordAnswer, search: Search) => {
    const inChapters = new Map<string, number>();
    for (const { chapter } of known) inChapters.set(chapter, (inChapters.get(chapter) ?? 0) + 1);
    parts.status.textContent = tellTally({
      within: known.length,
      all: pool.length,
      chapters: inChapters.size,
      answer,
    });
    list.count(inChapters, answer.isComplete);
    if (pool.length > 0) {
      facets.show(pool, search, answer.isComplete, isMoreToCome());
      picture.show(known, isMoreToCome());
    } else {
      facets.hide();
      picture.hide();
    }
  };

  const offerMore = (answer: WordAnswer) => {
    const rest = known.length - list.shown();
    parts.more.hidden = rest <= 0;
    parts.more.textContent = `Show ${inFigures(Math.min(BATCH, rest))} more of ${inFigures(known.length)}`;
    parts.readOn.hidden = !isPaused() && !(isReadingAll && !answer.isComplete);
    parts.readOn.textContent = isReadingAll ? 'Reading …' : tellReadOn(answer);
  };

  const tell = () => {
    if (!search || !answer) return;
    tellHits(answer, search);
    const otherForms = searchHash({ ...search, isExact: !search.isExact });
    parts.told.replaceChildren(...toldLines(answer, search, otherForms));
    offerMore(answer);
    parts.results.dataset.count = String(known.length);
    if (list.shown() > 0 || !isMoreToCome()) parts.results.dataset.state = 'done';
    if (answer.isComplete) parts.results.dataset.complete = '';
  };

  const refresh = (isNew: boolean) => {
    if (!search) return;
    const within = withinLimits(pool, search.limits);
    known = search.order === 'book' ? inBookOrder(within) : within;
    fillList(isNew);
    tell();
  };

  parts.more.addEventListener('click', () => {
    const first = list.fill(known, true);
    tell();
    first?.focus();
  });
  parts.readOn.addEventListener('click', () => {
    if (isReadingAll) return;
    isReadingAll = true;
    parts.readOn.textContent = 'Reading …';
    readOn();
  });

  return {
    begin(next) {
      search = next;
      isFresh = true;
      isReadingAll = false;
    },
    take(next) {
      if (isFresh) pool = [];
      pool.push(...next.added);
      answer = next;
      if (next.isPaused && isReadingAll) readOn();
      const hadFocus = document.activeElement === parts.readOn;
      refresh(isFresh);
      isFresh = false;
      // A button that goes takes the place in the page with it.
      if (hadFocus && parts.readOn.hidden) (parts.more.hidden ? parts.results : parts.more).focus();
    },
    choose(next) {
      search = next;
      if (answer) refresh(true);
    },
    clear() {
      search = answer = undefined;
      pool = [];
      known = [];
      list.empty();
      parts.told.replaceChildren();
      parts.more.hidden = parts.readOn.hidden = true;
      facets.hide();
      picture.hide();
    },
    hits: () => known,
  };
}
