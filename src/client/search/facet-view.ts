// The choices on the page that narrow and order the hits.
import type { Hit } from '../../search/answers.ts';
import { countHits } from './count-hits.ts';
import type { PageParts } from './page-parts.ts';
import type { Search } from './search-address.ts';
import { fillFacets, namesOf } from './show-facets.ts';
import { whenOpen } from './when-open.ts';

/** The choices on the page. */
export interface FacetView {
  /** Offers what the hits of a search can be narrowed to; `isComplete`: these are all that there are. */
  show(hits: readonly Hit[], search: Search, isComplete: boolean, isMoreToCome: boolean): void;
  hide(): void;
}

/** The choices in the parts of the page. */
export function facetView({ limits, limitForm }: PageParts): FacetView {
  let fill = () => {};
  const filling = whenOpen(limits, () => fill());
  return {
    show(hits, search, isComplete, isMoreToCome) {
      fill = () => {
        fillFacets(limitForm, countHits(hits, search.limits), namesOf(hits), search.limits, isComplete);
        const order = limitForm.querySelector<HTMLSelectElement>('select[name=order]');
        if (order) order.value = search.order;
      };
      limits.hidden = false;
      filling.ask(isMoreToCome);
    },
    hide() {
      filling.forget();
      limits.hidden = true;
    },
  };
}
