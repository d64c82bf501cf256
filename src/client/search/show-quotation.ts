// Lists the places of a quotation with what differs in each.
import type { ComparedPart, QuotationAnswer, QuotationPlace } from '../../search/answers.ts';
import { likelyPlace } from '../../search/clear-place.ts';
import { element, unseen } from '../element.ts';
import { GivenNames } from './given-names.ts';
import { type Search, searchHash } from './search-address.ts';
import { groupName, placeLink, quotedMark } from './show-hits.ts';
import { tellLikeness, tellPlaces } from './tell-search.ts';

/**
 * Shows the places in the results and returns what is to be said of them. Where nothing is close, the element says
 * what is held (`data-not-found`), and a link leads to the search for the words.
 */
export function showQuotation(results: HTMLElement, answer: QuotationAnswer, search: Search): string {
  const { places, isFound } = answer;
  const differs = places.some(({ parts }) => parts.some(({ isSame }) => !isSame));
  const likely = likelyPlace(answer);
  const names = new GivenNames();
  const list = (some: readonly QuotationPlace[]) =>
    element(
      'ol',
      { class: 'quotation-places' },
      ...some.map((place) => placeItem(place, search.from, names)),
    );
  const lists = likely
    ? [nearestName('Perhaps here:'), list([likely]), ...lessLike(places.slice(1), list)]
    : isFound || places.length === 0
      ? [list(places)]
      : [nearestName('What comes nearest:'), list(places)];
  const wordSearch = element(
    'a',
    { class: 'switch', href: searchHash({ ...search, as: 'words' }) },
    'Search for the words',
  );
  results.replaceChildren(
    ...(differs ? [signKey()] : []),
    ...lists,
    ...(isFound ? [] : [element('p', {}, wordSearch)]),
  );
  if (likely) return 'Not found as it stands; one place is much nearer than any other.';
  if (!isFound) return results.dataset.notFound ?? '';
  return tellPlaces(answer, isWhereFrom(places[0], search.from));
}

/** Whether it is the place from which the words were taken. */
function isWhereFrom(place: QuotationPlace | undefined, from: string | undefined): boolean {
  return place?.passages.some((passage) => `${place.work}/${passage}` === from) ?? false;
}

function nearestName(words: string): HTMLElement {
  return element('p', { class: 'nearest-places' }, words);
}

function lessLike(
  places: readonly QuotationPlace[],
  list: (some: readonly QuotationPlace[]) => HTMLElement,
): HTMLElement[] {
  return places.length === 0 ? [] : [nearestName('Less near:'), list(places)];
}

/** What struck out and underlined words are. */
export function signKey(): HTMLElement {
  return element(
    'p',
    { class: 'sign-key', 'aria-hidden': 'true' },
    element('del', {}, 'struck out'),
    ': as you have it; ',
    element('ins', {}, 'underlined'),
    ': as the book has it',
  );
}

function placeItem(place: QuotationPlace, from: string | undefined, names: GivenNames): HTMLLIElement {
  const suffix = names.suffixOf(place.place);
  const link = placeLink(place, ...(suffix === '' ? [] : [unseen(suffix)]));
  const heading = element('h2', { class: 'group-name' }, link, ' ', ...groupName(place));
  const likeness = element('span', { class: 'likeness' }, tellLikeness(place.likeness));
  const whereFrom = isWhereFrom(place, from)
    ? [element('span', { class: 'hit-quoted' }, 'where you come from')]
    : [];
  return element(
    'li',
    { class: 'quotation-place' },
    heading,
    element('p', { class: 'hit-place' }, likeness, ...quotedMark(place), ...whereFrom),
    element(
      'p',
      { class: 'hit-words' },
      place.before === '' ? '' : `${place.before} `,
      ...comparedParts(place.parts),
      place.after === '' ? '' : ` ${place.after}`,
    ),
  );
}

/** Book and quotation in one text: what both have is marked, what the quotation has otherwise is struck out before it. */
export function comparedParts(parts: readonly ComparedPart[]): (Node | string)[] {
  return parts.flatMap(({ held, asked, isSame }, index) => {
    const space = index === 0 ? [] : [' '];
    if (isSame) return [...space, element('mark', {}, held.trim())];
    const yours = asked.trim() === '' ? [] : [element('del', {}, unseen('you have: '), asked.trim())];
    const ours = held.trim() === '' ? [] : [element('ins', {}, unseen('the book has: '), held.trim())];
    return [...space, ...yours, ...(yours.length > 0 && ours.length > 0 ? [' '] : []), ...ours];
  });
}
