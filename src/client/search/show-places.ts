// Shows the places that were typed into the box: "p. 61 n. 2", "chapter 4".
import type { NamedPlace, PlaceAnswer, PlaceLink } from '../../search/place-list.ts';
import { element } from '../element.ts';
import { bookName } from './show-hits.ts';

/** The places of an answer, one card for each book that has them. */
export function placeCards({ places }: PlaceAnswer): HTMLElement {
  return element('ul', { class: 'place-cards' }, ...places.map(placeCard));
}

function placeCard({
  name,
  book,
  state,
  address,
  chapter,
  pageView,
  remark,
  near,
}: NamedPlace): HTMLLIElement {
  const title = address === undefined ? name : link({ name, address });
  const heading = element(
    'h2',
    { class: 'group-name' },
    title,
    ...(name === book ? [] : [' ', bookName(book)]),
  );
  const ways = [
    ...(chapter ? [element('li', {}, 'in ', link(chapter))] : []),
    ...(pageView === undefined
      ? []
      : [element('li', {}, link({ name: pageViewName(state), address: pageView }))]),
    ...near.map((one) => element('li', {}, link(one))),
  ];
  return element(
    'li',
    { class: 'place-card' },
    heading,
    ...(remark ? [element('p', {}, remark)] : []),
    ...(ways.length > 0 ? [element('ul', { class: 'place-ways' }, ...ways)] : []),
  );
}

function pageViewName(state: NamedPlace['state']): string {
  return state === 'here' ? 'the page beside its scanned text' : 'the page by itself';
}

function link({ name, address }: PlaceLink): HTMLAnchorElement {
  return element('a', { href: address }, name);
}
