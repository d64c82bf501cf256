// What a search for words shows: hits as they come, and all that is said of them.
import type { Hit, WordAnswer } from '../../search/answers.ts';
import { countHits, withinLimits } from './count-hits.ts';
import { element } from './element.ts';
import { inBookOrder } from './group-hits.ts';
import type { PageParts } from './page-parts.ts';
import type { PictureView } from './picture-view.ts';
import type { Search } from './search-address.ts';
import { fillFacets, namesOf } from './show-facets.ts';
import { hitList } from './show-hits.ts';
import { inFigures, type ToldPart, tellReadOn, tellTally, tellUnknown, tellWidening } from './tell-search.ts';

/** Hits shown at once: more would take the browser longer than a reader notices. */
const BATCH = 20;

/** Hits of a search for words on the page. */
export interface WordView {
  /** A new search: what stands there stays until its first answer. */
  begin(search: Search): void;
  /** Takes a part of the answer. */
  take(answer: WordAnswer): void;
  /** Shows the hits that were found within other limits or in another order. */
  choose(search: Search): void;
  /** The reader has asked for the hits that were not read; until they come the button says so. */
  waitForRest(): void;
  /** Takes everything away. */
  clear(): void;
  /** All hits that are known, within the limits and in the order chosen. */
  hits(): readonly Hit[];
}

/** The view; `switchAddress` is where other forms of the words are left out or looked for again. */
export function wordView(
  parts: PageParts,
  picture: PictureView,
  switchAddress: (search: Search) => string,
): WordView {
  const list = hitList(parts.results);
  let search: Search | undefined;
  let isFresh = false;
  let pool: Hit[] = [];
  let answer: WordAnswer | undefined;
  let shown = 0;
  let known: readonly Hit[] = [];

  const isAtRest = () => answer?.isComplete === true || answer?.isPaused === true;

  const showBatch = () => {
    const batch = known.slice(shown, shown + BATCH);
    shown += batch.length;
    return list.add(batch);
  };

  const startList = () => {
    list.empty();
    shown = 0;
  };

  /** In the order of the books nothing can be shown before all is read: what comes late may belong to the front. */
  const fillList = (isNew: boolean) => {
    if (search?.order === 'book' && !isAtRest()) return;
    if (isNew || search?.order === 'book') startList();
    if (shown === 0 || (shown < BATCH && isAtRest())) {
      const room = BATCH - shown;
      const batch = known.slice(shown, shown + room);
      shown += batch.length;
      list.add(batch);
    }
  };

  const tell = () => {
    if (!search || !answer) return;
    const counts = countHits(pool, search.limits);
    const inChapters = new Map<string, number>();
    for (const { chapter } of known) inChapters.set(chapter, (inChapters.get(chapter) ?? 0) + 1);
    parts.status.textContent = tellTally({
      within: known.length,
      all: pool.length,
      chapters: inChapters.size,
      answer,
    });
    list.count(inChapters, answer.isComplete);
    fillFacets(parts.limitForm, counts, namesOf(pool), search.limits, answer.isComplete);
    const order = parts.limitForm.querySelector<HTMLSelectElement>('select[name=order]');
    if (order) order.value = search.order;
    const hasHits = pool.length > 0;
    parts.limits.hidden = !hasHits;
    if (hasHits) picture.show(known, isAtRest());
    else picture.hide();
    parts.told.replaceChildren(...toldLines(answer, search, switchAddress(search)));
    parts.more.hidden = shown >= known.length;
    parts.more.textContent = `Show ${inFigures(Math.min(BATCH, known.length - shown))} more of ${inFigures(known.length)}`;
    parts.readOn.hidden =
      !answer.isPaused && (answer.isComplete || parts.readOn.dataset.reading === undefined);
    if (answer.isPaused) {
      delete parts.readOn.dataset.reading;
      parts.readOn.textContent = tellReadOn(answer);
    }
    parts.results.dataset.count = String(known.length);
    if (shown > 0 || answer.isComplete || answer.isPaused) parts.results.dataset.state = 'done';
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
    const first = showBatch();
    tell();
    first?.focus();
  });

  return {
    begin(next) {
      search = next;
      isFresh = true;
      delete parts.results.dataset.complete;
    },
    take(next) {
      if (isFresh) pool = [];
      pool.push(...next.added);
      answer = next;
      refresh(isFresh);
      isFresh = false;
    },
    choose(next) {
      search = next;
      if (answer) refresh(true);
    },
    waitForRest() {
      parts.readOn.dataset.reading = '';
      parts.readOn.textContent = 'Reading …';
    },
    clear() {
      search = answer = undefined;
      pool = [];
      known = [];
      startList();
      parts.told.replaceChildren();
      parts.limits.hidden = parts.more.hidden = parts.readOn.hidden = true;
      picture.hide();
    },
    hits: () => known,
  };
}

/** What was widened and what is unknown, a line each. */
function toldLines({ widened, unknown }: WordAnswer, { isExact }: Search, otherWay: string): HTMLElement[] {
  const lines = widened
    .filter(({ also }) => also.length > 0)
    .map((widening) => element('p', {}, ...toldParts(tellWidening(widening)), '.'));
  const words = isExact ? 'Search other forms too' : 'Search only as typed';
  const change = element('a', { class: 'switch', href: otherWay }, words);
  if (isExact) lines.push(element('p', {}, 'Other forms and spellings are left out. ', change));
  else lines.at(-1)?.append(' ', change);
  if (unknown.length > 0) lines.push(element('p', {}, ...toldParts(tellUnknown(unknown))));
  return lines;
}

function toldParts(parts: readonly ToldPart[]): (Node | string)[] {
  return parts.map(({ words, isWord }) => (isWord ? element('i', {}, words) : words));
}
