// Loaded where an address says what was searched for: marks it and shows the bar.

import { element } from '../element.ts';
import { keptWalk } from '../hit-walk.ts';
import { searchFor, searchHash } from '../search/search-address.ts';
import { stretchesOf } from './choose-words.ts';
import { showBar } from './find-bar.ts';
import { keepClear } from './keep-clear.ts';
import { markPieces, unmark } from './mark-pieces.ts';
import { passageWords } from './passage-words.ts';
import { readLanding } from './read-landing.ts';
import { tellFound, tellRank } from './tell-found.ts';
import { hitLink, searchLink } from './ways.ts';

/**
 * Shows in a passage what was searched for.
 *
 * @param passage the passage, or nothing where the chapter has none of that id
 * @param behind what stood in the address behind its id
 * @param onClose when the reader has had enough
 */
export function land(passage: HTMLElement | null, behind: string, onClose: () => void): void {
  unmark();
  const landing = readLanding(behind);
  const close = () => {
    unmark();
    onClose();
  };
  if (landing.quotation !== '') {
    void import('./land-on-quotation.ts').then(({ landOnQuotation }) =>
      landOnQuotation(passage, landing, close),
    );
  } else if (passage) landOnHit(passage, behind, landing, close);
}

function landOnHit(
  passage: HTMLElement,
  behind: string,
  { marks, at }: ReturnType<typeof readLanding>,
  close: () => void,
): void {
  const words = passageWords(passage);
  const stretches = stretchesOf(words.folded, marks, at);
  const meant = stretches.find(({ first, last }) => at !== undefined && first <= at && at <= last);
  const pieces = stretches.flatMap((stretch) =>
    words.piecesOf(stretch.first, stretch.last).map((piece) => ({ ...piece, stretch })),
  );
  const marked = markPieces(pieces);
  const ofMeant = marked.flatMap((mark, index) =>
    mark && pieces[index]?.stretch === (meant ?? stretches[0]) ? [mark] : [],
  );
  for (const mark of ofMeant) mark.classList.add('meant');
  const walk = keptWalk();
  const here = comparable(`${location.pathname}#${passage.id}&${behind}`);
  const rank = walk?.hits.findIndex((hit) => comparable(hit) === here) ?? -1;
  const search = searchAddress(passage);
  const told = {
    place: tellFound({
      folio: folioAt(passage, ofMeant[0]),
      kind: kindOf(passage),
      places: stretches.length,
    }),
    rank: walk ? tellRank(rank + 1, walk.hits.length, walk.isPart === true) : '',
  };
  const bar =
    walk && rank >= 0
      ? showBar(
          {
            words: [`${told.rank} for `, askedWords(walk.asked)],
            ways: [
              hitLink('Previous', walk.hits[rank - 1]),
              hitLink('Next', walk.hits[rank + 1], true),
              searchLink('Back to the search', walk.search),
            ],
            passage,
            spoken: `${told.place} ${told.rank}.`,
          },
          close,
        )
      : showBar(
          {
            words: ['Searched for ', askedWords(marks)],
            ways: search === undefined ? [] : [searchLink('Search', search + searchHash(searchFor(marks)))],
            passage,
            spoken: told.place,
          },
          close,
        );
  keepClear(ofMeant, bar);
  // Letters of another width can move the lines.
  void document.fonts.ready.then(() => keepClear(ofMeant, bar));
}

/** Words asked for, in quotation marks; those that were typed with them have only one pair. */
export function askedWords(words: string): HTMLElement {
  return element('q', { class: 'find-bar-asked' }, words.trim().replace(/^["“]([^"“”]*)["”]$/, '$1'));
}

/** The address of the search page, told by the text. */
export function searchAddress(passage: HTMLElement | null): string | undefined {
  return (
    passage?.closest<HTMLElement>('[data-search]') ?? document.querySelector<HTMLElement>('[data-search]')
  )?.dataset.search;
}

/** An address as it can be compared with another one, however its signs are written. */
function comparable(address: string): string {
  const { pathname, hash } = new URL(address, location.href);
  const [id, ...behind] = hash.slice(1).split('&');
  return `${pathname}#${id}&${new URLSearchParams(behind.join('&'))}`;
}

/** The printed page on which a place of a passage stands. */
function folioAt(passage: HTMLElement, place: HTMLElement | undefined): string | undefined {
  const breaks = [...passage.querySelectorAll<HTMLElement>('.page-break')].filter(
    (one) => place && one.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return breaks.at(-1)?.dataset.folio ?? /^[a-z]([ivxlc]+|\d+)-/.exec(passage.id)?.[1];
}

function kindOf(passage: HTMLElement): string {
  if (passage.dataset.note) return 'note';
  if (passage.matches('blockquote')) return 'quotation';
  if (passage.matches('h1, h2, h3, h1 *')) return 'heading';
  return passage.matches('li') ? 'entry' : 'paragraph';
}
