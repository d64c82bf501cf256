// The picture of the hits on the page: drawn when it is open, and not at every hit that comes.
import type { Hit } from '../../search/answers.ts';
import type { PlaceList } from '../../search/place-list.ts';
import type { PageParts } from './page-parts.ts';
import { picture, pictureTable } from './show-picture.ts';

/** Shortest time between two drawings while hits are coming, in milliseconds. */
const REST = 300;

/** The picture on the page. */
export interface PictureView {
  /** Draws the hits: at once if these are all, else when there is time. */
  show(hits: readonly Hit[], isAll: boolean): void;
  hide(): void;
}

/** The picture; `places` fetches what pages the books have. */
export function pictureView(parts: PageParts, places: () => Promise<PlaceList>): PictureView {
  let hits: readonly Hit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = async () => {
    timer = undefined;
    if (parts.picture.hidden || !parts.picture.open) return;
    const drawn = hits;
    try {
      const { works } = await places();
      if (drawn === hits) parts.strips.replaceChildren(...picture(works, hits));
    } catch {
      // The picture adds to the list and is left out where its file is not to be had.
      parts.picture.hidden = true;
    }
    if (parts.table.open) parts.table.querySelector('div')?.replaceChildren(pictureTable(hits));
  };

  parts.picture.addEventListener('toggle', () => void draw());
  parts.table.addEventListener('toggle', () => void draw());

  return {
    show(next, isAll) {
      hits = next;
      parts.picture.hidden = false;
      if (isAll) {
        clearTimeout(timer);
        timer = setTimeout(draw);
      } else timer ??= setTimeout(draw, REST);
    },
    hide() {
      clearTimeout(timer);
      timer = undefined;
      hits = [];
      parts.picture.hidden = true;
    },
  };
}
