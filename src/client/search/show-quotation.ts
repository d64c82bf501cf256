// Lists the places of a quotation with what differs in each.
import type { ComparedPart, QuotationAnswer, QuotationPlace } from '../../search/answers.ts';
import { element, unseen } from './element.ts';
import { groupName, placeLink, quotedMark } from './show-hits.ts';
import { tellLikeness } from './tell-search.ts';

/**
 * Shows the places in the results and returns what is to be said of them. Where nothing is close, the element says
 * what is held (`data-not-found`), and the link leads to the search for the words.
 */
export function showQuotation(results: HTMLElement, answer: QuotationAnswer, wordSearch: string): string {
  const { places, isFound } = answer;
  const differs = places.some(({ parts }) => parts.some(({ isSame }) => !isSame));
  results.replaceChildren(
    ...(isFound || places.length === 0
      ? []
      : [element('p', { class: 'nearest-places' }, 'What comes nearest:')]),
    ...(differs ? [signKey()] : []),
    element('ol', { class: 'quotation-places' }, ...places.map(placeItem)),
    ...(isFound
      ? []
      : [element('p', {}, element('a', { class: 'switch', href: wordSearch }, 'Search for the words'))]),
  );
  if (!isFound) return results.dataset.notFound ?? '';
  return places.length === 1 ? 'One place.' : `${places.length} places, the likest first.`;
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

function placeItem(place: QuotationPlace): HTMLLIElement {
  const heading = element('h2', { class: 'group-name' }, placeLink(place), ' ', ...groupName(place));
  const likeness = element('span', { class: 'likeness' }, tellLikeness(place.likeness));
  return element(
    'li',
    { class: 'quotation-place' },
    heading,
    element('p', { class: 'hit-place' }, likeness, ...quotedMark(place)),
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
