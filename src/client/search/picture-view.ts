// The picture of the hits on the page, and its table.
import type { Hit } from '../../search/answers.ts';
import type { PlaceList } from '../../search/place-list.ts';
import type { PageParts } from './page-parts.ts';
import { whenOpen } from './when-open.ts';

/** The picture on the page. */
export interface PictureView {
  /** Draws the hits. */
  show(hits: readonly Hit[], isMoreToCome: boolean): void;
  hide(): void;
}

/** The picture; `places` fetches what pages the books have. */
export function pictureView(parts: PageParts, places: () => Promise<PlaceList>): PictureView {
  let hits: readonly Hit[] = [];

  const drawing = whenOpen(parts.picture, async () => {
    const drawn = hits;
    try {
      const [{ drawPicture }, { works }] = await Promise.all([drawer(), places()]);
      await drawPicture(parts.strips, works, drawn, () => drawn === hits);
    } catch {
      // The picture adds to the list and is left out where its file is not to be had.
      parts.picture.hidden = true;
    }
  });
  const table = whenOpen(parts.table, async () => {
    try {
      const { pictureTable } = await drawer();
      parts.table.querySelector('div')?.replaceChildren(pictureTable(hits));
    } catch {
      parts.picture.hidden = true;
    }
  });

  return {
    show(next, isMoreToCome) {
      hits = next;
      drawing.ask(isMoreToCome);
      table.ask(isMoreToCome);
    },
    hide() {
      hits = [];
      drawing.forget();
      table.forget();
    },
  };
}

const drawer = () => import('./show-picture.ts');
