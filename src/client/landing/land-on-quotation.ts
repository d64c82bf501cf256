// Marks a quotation where it stands, and says how like it is.
import type { ComparedPart, QuotationAnswer, QuotationPlace } from '../../search/answers.ts';
import { foldedWords } from '../../search/tokens.ts';
import { filesFrom, searchWorker } from '../ask-worker.ts';
import { element } from '../element.ts';
import { searchFor, searchHash } from '../search/search-address.ts';
import { groupName } from '../search/show-hits.ts';
import { comparedParts, signKey } from '../search/show-quotation.ts';
import { tellFailure, tellLikeness } from '../search/tell-search.ts';
import { panelButton, showBar } from './find-bar.ts';
import { keepClear } from './keep-clear.ts';
import { askedWords, searchAddress } from './land.ts';
import { layStretch } from './lay-stretch.ts';
import { markPieces } from './mark-pieces.ts';
import { passageWords } from './passage-words.ts';
import type { Landing } from './read-landing.ts';
import { shortened } from './tell-found.ts';
import { hitLink, searchLink } from './ways.ts';

/** Words of the quotation that the bar shows; of a longer one both ends. */
const SHOWN = 10;
/** Letters of the differences up to which the bar shows them at once. */
const AT_ONCE = 60;

/** Something of the bar that a button opens. */
interface Panel {
  readonly opener: string;
  readonly panel: HTMLElement;
}

/** Finds the quotation again, marks the place that is meant, and shows the bar. */
export function landOnQuotation(
  passage: HTMLElement | null,
  { quotation, nth }: Landing,
  close: () => void,
): void {
  const files = document.querySelector<HTMLElement>('[data-finder]');
  if (!files) return;
  searchWorker(filesFrom(files)).askQuotation(quotation, {
    fail() {
      show(tellFailure(navigator.onLine));
    },
    take(answer) {
      const place = passage ? placeMeant(answer, passage, nth) : undefined;
      if (place) showPlace(place, answer);
      else if (!answer.isFound) show('Not found in what we hold');
      else show('Not found in this passage', [], listOfOthers(answer.places, 'Where it stands'));
    },
  });

  const show = (
    told: string,
    differences: readonly Node[] = [],
    panels: readonly Panel[] = [],
    keep = () => {},
  ) => {
    const search = searchAddress(passage);
    const hash = searchHash({ ...searchFor(quotation), as: 'quotation' });
    return showBar(
      {
        words: [
          element('span', { class: 'find-bar-likeness' }, told),
          ': ',
          askedWords(shortened(quotation, SHOWN)),
          ...differences,
        ],
        ways: [
          ...panels.map(({ opener, panel }) => panelButton(opener, panel, keep)),
          ...(search === undefined ? [] : [searchLink('Search', search + hash)]),
        ],
        panels: panels.map(({ panel }) => panel),
        passage,
        spoken: told,
      },
      close,
    );
  };

  const showPlace = (place: QuotationPlace, answer: QuotationAnswer) => {
    const marks = markStretch(place, answer);
    const others = answer.isFound ? answer.places.filter((other) => other !== place) : [];
    const { atOnce, panel } = differencesOf(place.parts);
    const told = `${tellLikeness(place.likeness)}, ${place.place}`;
    const keep = () => keepClear(marks, bar);
    const bar = show(told, atOnce, [...panel, ...listOfOthers(others, 'Other places')], keep);
    keep();
    void document.fonts.ready.then(keep);
  };
}

/** Of the places of an answer the one in the passage that the address names. */
function placeMeant(
  { places }: QuotationAnswer,
  passage: HTMLElement,
  nth: number,
): QuotationPlace | undefined {
  const here = places.filter(
    (place) =>
      place.passage === passage.id && new URL(place.chapter, location.href).pathname === location.pathname,
  );
  return here[nth - 1] ?? here[0];
}

/** The words of the book in a place, whatever they are compared with. */
function heldIn({ passage, parts }: QuotationPlace): string {
  return `${passage} ${foldedWords(parts.map(({ held }) => held).join(' ')).join(' ')}`;
}

/** Marks the words of the book, those that are not as they were asked for in another way. */
function markStretch(place: QuotationPlace, { places }: QuotationAnswer): HTMLElement[] {
  const passages = place.passages.flatMap((id) => {
    const passage = document.getElementById(id);
    return passage ? [passageWords(passage)] : [];
  });
  const laid = layStretch(
    passages.map(({ folded }) => folded),
    place.parts,
    // The same words can stand in a passage twice.
    places.slice(0, places.indexOf(place)).filter((other) => heldIn(other) === heldIn(place)).length,
  );
  return passages.flatMap((words, passage) => {
    const pieces = laid
      .filter((stretch) => stretch.passage === passage)
      .flatMap(({ first, last, differs }) =>
        words.piecesOf(first, last).map((piece) => ({ ...piece, differs })),
      );
    return markPieces(pieces).flatMap((mark) => mark ?? []);
  });
}

/** What differs: a few words at once, more of it beside all the words, behind a button. */
function differencesOf(parts: readonly ComparedPart[]): { atOnce: Node[]; panel: Panel[] } {
  const differing = parts.filter(({ isSame }) => !isSame);
  const letters = differing.reduce((sum, { held, asked }) => sum + held.length + asked.length, 0);
  if (differing.length === 0) return { atOnce: [], panel: [] };
  if (letters <= AT_ONCE && differing.length <= 2) {
    const shown = differing.map((part) => element('span', {}, ...comparedParts([part])));
    return {
      atOnce: [
        document.createTextNode(' '),
        element('span', { class: 'find-bar-differs' }, 'differs: ', ...shown),
      ],
      panel: [],
    };
  }
  const whole = element('p', { class: 'hit-words' }, ...comparedParts(parts));
  const panel = element('div', { class: 'find-bar-panel', lang: 'en' }, signKey(), whole);
  return { atOnce: [], panel: [{ opener: 'What differs', panel }] };
}

/** Links to other places with their likeness, behind a button that says how many there are. */
function listOfOthers(places: readonly QuotationPlace[], name: string): Panel[] {
  if (places.length === 0) return [];
  const items = places.map((place) =>
    element(
      'li',
      {},
      hitLink(place.place, place.address),
      ' ',
      element('span', {}, ...groupName(place)),
      ' ',
      element('span', { class: 'find-bar-likeness' }, tellLikeness(place.likeness)),
    ),
  );
  const panel = element('div', { class: 'find-bar-panel' }, element('ul', {}, ...items));
  return [{ opener: `${name} (${places.length})`, panel }];
}
