// Shows the place that was typed, where what was typed names one.
import type { PlaceAnswer, PlaceList } from '../../search/place-list.ts';
import { countWords } from './choose-way.ts';
import { placeCards } from './show-places.ts';

/** The most words that name a place: a whole citation has author, title, place, publisher and year before the page. */
const MOST_WORDS = 24;

/** Places on the page. */
export interface PlaceView {
  /** Shows the places that are meant, or takes away those shown before. */
  read(asked: string): Promise<PlaceAnswer | undefined>;
}

/** The list of all places, fetched once; after a failure once more. */
export function fetchedPlaces(address: string): () => Promise<PlaceList> {
  let list: Promise<PlaceList> | undefined;
  return () => {
    list ??= fetch(address).then((answer) => {
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.json() as Promise<PlaceList>;
    });
    list.catch(() => {
      list = undefined;
    });
    return list;
  };
}

/** The view in an element of the page. */
export function placeView(section: HTMLElement, places: () => Promise<PlaceList>): PlaceView {
  let turn = 0;
  return {
    async read(asked) {
      const mine = ++turn;
      const words = countWords(asked);
      const answer = words > 0 && words <= MOST_WORDS ? await answered(asked, places) : undefined;
      if (mine !== turn) return undefined;
      section.hidden = answer === undefined;
      section.replaceChildren(...(answer ? [placeCards(answer)] : []));
      return answer;
    },
  };
}

/** Words are found without places, so that a list that cannot be had is no failure of the search. */
async function answered(asked: string, places: () => Promise<PlaceList>): Promise<PlaceAnswer | undefined> {
  try {
    const [{ readPlace }, list] = await Promise.all([import('../../search/read-place.ts'), places()]);
    return readPlace(asked, list);
  } catch {
    return undefined;
  }
}
