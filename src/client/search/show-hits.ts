// Lists hits under the headings of their chapters. What stands there never moves: hits are only added below.
import type { ExcerptPart, FoundPlace, Hit } from '../../search/answers.ts';
import { element, unseen } from '../element.ts';
import { GivenNames } from './given-names.ts';
import { groupHits } from './group-hits.ts';
import { inFigures } from './tell-search.ts';

/** Hits that may be in sight at once; what is below is laid out when it comes into sight. */
const IN_SIGHT = 8;

/** The list as the page has it. */
export interface HitList {
  /** Takes all hits out. */
  empty(): void;
  /** Adds hits below those that stand there; returns the first one's link. */
  add(hits: readonly Hit[]): HTMLAnchorElement | undefined;
  /** Says beside each chapter how many hits it has, by its address: "6", and "3+" while more may come. */
  count(byChapter: ReadonlyMap<string, number>, isComplete: boolean): void;
}

/** The list of hits in an element. */
export function hitList(results: HTMLElement): HitList {
  let last: { readonly chapter: string; readonly list: HTMLOListElement } | undefined;
  let count = 0;
  const shown = new Set<string>();
  const counters = new Map<string, HTMLElement[]>();
  const names = new GivenNames();

  const open = (chapter: string, first: Hit): HTMLOListElement => {
    const counter = element('span', { class: 'group-count' });
    const heading = element('h2', { class: 'group-name' }, ...groupName(first), ' ', counter);
    if (shown.has(chapter)) counter.replaceWith(element('span', { class: 'group-count' }, 'continued'));
    else counters.set(chapter, [counter]);
    shown.add(chapter);
    const list = element('ol', { class: 'group-hits' });
    results.append(element('section', { class: 'hit-group' }, heading, list));
    return list;
  };

  return {
    empty() {
      results.replaceChildren();
      shown.clear();
      counters.clear();
      names.forget();
      last = undefined;
      count = 0;
    },
    add(hits) {
      let firstLink: HTMLAnchorElement | undefined;
      for (const { chapter, hits: grouped } of groupHits(hits)) {
        const [first] = grouped;
        if (!first) continue;
        if (last?.chapter !== chapter) last = { chapter, list: open(chapter, first) };
        for (const hit of grouped) {
          const item = hitItem(hit, names, count++ >= IN_SIGHT);
          last.list.append(item);
          firstLink ??= item.querySelector('a') ?? undefined;
        }
      }
      return firstLink;
    },
    count(byChapter, isComplete) {
      for (const [chapter, places] of counters) {
        const count = inFigures(byChapter.get(chapter) ?? 0);
        for (const place of places) place.textContent = isComplete ? count : `${count}+`;
      }
    },
  };
}

/** The name of a chapter, and of its book; a text that is its whole book is named once. */
export function groupName({ chapterName, book }: FoundPlace): (Node | string)[] {
  return chapterName === book ? [chapterName] : [chapterName, ' ', bookName(book)];
}

/** The title of a book; its last word, often the number of a volume, stands on no line alone. */
export function bookName(book: string): HTMLElement {
  return element('cite', {}, book.replace(/ (\S+)$/, '\u00a0$1'));
}

/** The link to a place, named by it and by what else is put inside. */
export function placeLink(place: FoundPlace, ...inside: readonly Node[]): HTMLAnchorElement {
  return element(
    'a',
    {
      href: place.address,
      'data-work': place.work,
      'data-passage': place.passage,
      'data-folio': place.folio,
    },
    place.place,
    ...inside,
  );
}

/** Says that words, or some of them, are a quotation, and of whom where that is known. */
export function quotedMark({ quoted, speaker }: FoundPlace): HTMLElement[] {
  if (!quoted) return [];
  const told = `${quoted === 'all' ? '' : 'partly '}quoted${speaker ? `: ${speaker}` : ''}`;
  return [element('span', { class: 'hit-quoted' }, told)];
}

function hitItem(hit: Hit, names: GivenNames, isBelow: boolean): HTMLLIElement {
  const chapter = `, ${hit.chapterName}`;
  const head = element(
    'p',
    { class: 'hit-place' },
    placeLink(hit, unseen(chapter + names.suffixOf(hit.place + chapter))),
    ...quotedMark(hit),
  );
  const sentence = element('p', { class: 'hit-words' }, ...excerptParts(hit.excerpt));
  const annotated =
    hit.annotates === undefined
      ? []
      : [element('p', { class: 'hit-annotates' }, element('span', {}, 'Note to: '), hit.annotates)];
  return element(
    'li',
    { class: isBelow ? 'hit below' : 'hit' },
    head,
    element('div', { class: 'hit-body' }, sentence, ...annotated),
  );
}

function excerptParts(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.flatMap(({ words, isMarked }) => {
    if (!isMarked) return [words];
    const marked = words.trimEnd();
    return [element('mark', {}, marked), words.slice(marked.length)];
  });
}
