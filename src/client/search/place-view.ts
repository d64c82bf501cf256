// Shows the place that was typed, where what was typed names one.
import type { PlaceAnswer, PlaceList } from '../../search/place-list.ts';
import { countWords } from './choose-way.ts';
import { isLikePlace } from './like-place.ts';

/** The most words that name a place: a whole citation has author, title, place, publisher and year before the page. */
const MOST_WORDS = 24;

/** Places on the page. */
export interface PlaceView {
  /**
   * Shows the places that are meant, and takes away those shown before. What does not look like a place may still be a
   * title: its files wait until `meant` is called.
   */
  read(asked: string): void;
  /** The places of what was read last. */
  meant(): Promise<PlaceAnswer | undefined>;
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
  let last = '';
  let meant: Promise<PlaceAnswer | undefined> | undefined;

  const show = async (asked: string): Promise<PlaceAnswer | undefined> => {
    const words = countWords(asked);
    const shown = words > 0 && words <= MOST_WORDS ? await answered(asked, places) : undefined;
    if (asked !== last) return undefined;
    section.hidden = shown === undefined;
    section.replaceChildren(...(shown ? [shown.cards] : []));
    return shown?.answer;
  };

  return {
    read(asked) {
      last = asked;
      meant = undefined;
      if (isLikePlace(asked)) meant = show(asked);
      else {
        section.hidden = true;
        section.replaceChildren();
      }
    },
    meant: () => {
      meant ??= show(last);
      return meant;
    },
  };
}

/** Words are found without places, so that a list that cannot be had is no failure of the search. */
async function answered(
  asked: string,
  places: () => Promise<PlaceList>,
): Promise<{ readonly answer: PlaceAnswer; readonly cards: HTMLElement } | undefined> {
  try {
    const [{ readPlace }, { placeCards }, list] = await Promise.all([
      import('../../search/read-place.ts'),
      import('./show-places.ts'),
      places(),
    ]);
    const answer = readPlace(asked, list);
    return answer && { answer, cards: placeCards(answer) };
  } catch {
    return undefined;
  }
}
