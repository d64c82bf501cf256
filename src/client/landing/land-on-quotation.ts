// Marks a quotation where it stands, and says how like it is.
import type { ComparedPart, QuotationAnswer, QuotationPlace } from '../../search/answers.ts';
import { filesFrom, searchWorker } from '../ask-worker.ts';
import { element } from '../search/element.ts';
import { searchFor, searchHash } from '../search/search-address.ts';
import { comparedParts, signKey } from '../search/show-quotation.ts';
import { tellFailure, tellLikeness } from '../search/tell-search.ts';
import { type BarContent, panelButton, showBar } from './find-bar.ts';
import { keepClear } from './keep-clear.ts';
import { askedWords, folioAt, searchAddress } from './land.ts';
import { layStretch } from './lay-stretch.ts';
import { markPieces } from './mark-pieces.ts';
import { passageWords } from './passage-words.ts';
import type { Landing } from './read-landing.ts';
import { shortened, tellPlaces } from './tell-found.ts';
import { hitLink, searchLink } from './ways.ts';

/** Words of the quotation that the bar shows; of a longer one both ends. */
const SHOWN = 12;
/** Words up to which the bar shows at once what differs. */
const AT_ONCE = 6;

/** Finds the quotation again, marks the place that is meant, and shows the bar. */
export function landOnQuotation(passage: HTMLElement | null, landing: Landing, close: () => void): void {
  const { quotation } = landing;
  const text = document.querySelector<HTMLElement>('[data-finder]');
  const search = searchAddress(passage);
  const show = (content: Pick<BarContent, 'words' | 'spoken'> & Partial<BarContent>) =>
    showBar({ ...content, ways: [...(content.ways ?? []), ...searchWay()], passage }, close);
  const searchWay = () =>
    search === undefined
      ? []
      : [searchLink('Search', search + searchHash({ ...searchFor(quotation), as: 'quotation' }))];
  const asked = () => askedWords(shortened(quotation, SHOWN));

  if (!text) return;
  const worker = searchWorker(filesFrom(text));
  worker.askQuotation(quotation, {
    fail() {
      show({ words: [asked(), ' ', tellFailure(navigator.onLine)], spoken: tellFailure(navigator.onLine) });
    },
    take(answer) {
      const place = placeMeant(answer, passage, landing.at);
      if (!place || !passage) {
        const told = answer.isFound ? 'stands elsewhere' : 'was not found';
        show({ words: [asked(), ` ${told}.`], ...placesOf(answer, undefined), spoken: `The quotation ${told}.` });
        return;
      }
      const marks = markStretch(place, landing.at);
      const keep = () => keepClear(marks, bar);
      const { differences, whole } = differencesOf(place.parts);
      const panels = [
        ...(whole ? [{ words: 'What differs', panel: whole }] : []),
        ...placesOf(answer, place).panels,
      ];
      const likeness = tellLikeness(place.likeness);
      const bar = show({
        words: [asked(), ' ', element('span', { class: 'likeness' }, likeness), ...differences],
        ways: panels.map(({ words, panel }) => panelButton(words, panel, keep)),
        panels: panels.map(({ panel }) => panel),
        spoken: `${likeness}, ${folioSpoken(passage, marks[0])}${tellPlaces(answer.places.length - 1)}`,
      });
      keep();
      void document.fonts.ready.then(keep);
    },
  });
}
