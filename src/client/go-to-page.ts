// Goes to the page, note or chapter of this book that was typed among the tools; what the book lacks is answered there.
import type { NamedPlace, PlaceLink } from '../search/place-list.ts';
import { readPlace } from '../search/read-place.ts';
import { element } from './element.ts';
import { focusPlace } from './focus-place.ts';
import { fetchedPlaces } from './search/place-view.ts';
import { searchFor, searchHash } from './search/search-address.ts';

let list: ReturnType<typeof fetchedPlaces> | undefined;

/** Goes where the form says, or answers below it why not and where else. */
export async function goToPage(tools: HTMLElement): Promise<void> {
  const { work, kind, places = '' } = tools.dataset;
  const form = tools.querySelector('form');
  const field = tools.querySelector<HTMLInputElement>('#go-to');
  const answer = tools.querySelector<HTMLElement>('.go-answer');
  const asked = field?.value.trim() ?? '';
  if (!form || !field || !answer) return;
  if (asked === '') {
    field.focus();
    return;
  }
  list ??= fetchedPlaces(places);
  try {
    const { works } = await list();
    const here = { works: works.filter(({ id }) => id === work) };
    // To the search a number that no book has as a page is a word; here nothing but a page can be meant.
    const place = (readPlace(asked, here) ?? readPlace(`p. ${asked}`, here))?.places[0];
    if (place?.state === 'here') {
      answer.replaceChildren();
      follow((kind === 'page' ? place.pageView : undefined) ?? place.address ?? '', kind === 'whole');
    } else {
      answer.replaceChildren(...(place ? told(place) : toSearch(asked, form.getAttribute('action') ?? '')));
      field.select();
    }
  } catch {
    // The list of places could not be had: the search may have it, or says so.
    form.submit();
  }
}

/**
 * A place of this page is gone to without leaving it; the focus goes along.
 *
 * @param isWhole whether the whole work is on this page, which then has the places of all its chapters
 */
function follow(address: string, isWhole: boolean): void {
  const { pathname, hash } = new URL(address, location.href);
  // Another page may have the id too: there a note or passage goes on that is asked for where it begins.
  const isHere = isWhole || pathname === location.pathname;
  const isTop = pathname === location.pathname && hash === '';
  const place = isTop
    ? document.querySelector<HTMLElement>('main h1')
    : isHere && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place) {
    location.assign(address);
    return;
  }
  document.querySelector<HTMLDetailsElement>('#tools')?.removeAttribute('open');
  if (isTop) scrollTo({ top: 0 });
  else if (hash === location.hash) place.scrollIntoView();
  else {
    // A panel that has the note gives it back first.
    addEventListener('hashchange', () => focusPlace(place), { once: true });
    const { href } = location;
    location.hash = hash;
    addEventListener('hashchange', function back() {
      if (location.href !== href) return;
      removeEventListener('hashchange', back);
      // Else the Tab key would go on from the place that was left.
      if (document.activeElement === place)
        document.querySelector<HTMLElement>('#tools > summary')?.focus({ preventScroll: true });
    });
    return;
  }
  focusPlace(place);
}

function told({ name, remark, pageView, address, near }: NamedPlace): HTMLElement[] {
  const own = pageView ?? address;
  const ways = [...near, ...(own === undefined ? [] : [{ name: 'The page by itself', address: own }])];
  return [
    element('p', {}, remark ?? `${name}.`),
    element('ul', {}, ...ways.map((way) => element('li', {}, link(way)))),
  ];
}

function toSearch(asked: string, search: string): HTMLElement[] {
  return [
    element(
      'p',
      {},
      'No page, note or chapter is named so here. ',
      link({ name: `Search for ‘${asked}’`, address: search + searchHash(searchFor(asked)) }),
    ),
  ];
}

function link({ name, address }: PlaceLink): HTMLAnchorElement {
  return element('a', { href: address }, name);
}
