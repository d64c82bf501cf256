// The choices on the page that narrow and order the hits.
import type { Hit } from '../../search/answers.ts';
import { countHits } from './count-hits.ts';
import type { PageParts } from './page-parts.ts';
import type { Search } from './search-address.ts';
import { whenOpen } from './when-open.ts';

/** The choices on the page. */
export interface FacetView {
  /** Offers what the hits of a search can be narrowed to; `isComplete`: these are all that there are. */
  show(hits: readonly Hit[], search: Search, isComplete: boolean, isMoreToCome: boolean): void;
  hide(): void;
}

/** The choices in the parts of the page. */
export function facetView({ limits, limitFields }: PageParts): FacetView {
  let fill: () => Promise<void> | undefined = () => undefined;
  const filling = whenOpen(limits, () => {
    fill()?.catch(() => {
      limits.hidden = true;
    });
  });
  return {
    show(hits, search, isComplete, isMoreToCome) {
      const mine = async () => {
        const { fillFacets, namesOf } = await import('./show-facets.ts');
        if (fill !== mine) return;
        fillFacets(limitFields, countHits(hits, search.limits), namesOf(hits), search.limits, isComplete);
        const order = limitFields.querySelector<HTMLSelectElement>('select[name=order]');
        if (order) order.value = search.order;
      };
      fill = mine;
      filling.ask(isMoreToCome);
    },
    hide() {
      filling.forget();
    },
  };
}
