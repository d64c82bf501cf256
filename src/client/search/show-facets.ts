// The choices that narrow and order the hits, each with the number of hits that it would show.
import type { Hit } from '../../search/answers.ts';
import { element } from '../element.ts';
import { type Counts, chapterKey } from './count-hits.ts';
import { FACETS, type Facet, type Limits } from './search-address.ts';
import { inFigures } from './tell-search.ts';

/** What the values of the facets are called. */
export type FacetNames = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

const KIND_NAMES = new Map([
  ['text', 'text'],
  ['note', 'notes'],
  ['quoted', 'quotations by others'],
]);

/** The names of all values that hits have, in the order of the books. */
export function namesOf(hits: readonly Hit[]): FacetNames {
  const names = { work: new Map(), part: new Map(), chapter: new Map(), kind: KIND_NAMES } satisfies Record<
    Facet,
    Map<string, string>
  >;
  const works = new Set(hits.map(({ work }) => work)).size;
  for (const { work, book, part, chapter, chapterName } of hits.toSorted((a, b) => a.order - b.order)) {
    names.work.set(work, book);
    if (part !== undefined) names.part.set(`${work}/${part}`, works > 1 ? `${part} (${book})` : part);
    names.chapter.set(chapterKey(chapter), chapterName);
  }
  return names;
}

/**
 * Fills the fields, which are called after the facets, with what can be chosen. A field in which the reader
 * just chooses is left alone; one with a single choice is not shown.
 */
export function fillFacets(
  fields: HTMLElement,
  counts: Counts,
  names: FacetNames,
  limits: Limits,
  isComplete: boolean,
): void {
  for (const facet of FACETS) {
    const field = fields.querySelector<HTMLSelectElement>(`select[name=${facet}]`);
    if (!field || (field === document.activeElement && !isComplete)) continue;
    const chosen = limits[facet] ?? '';
    const values = [...names[facet].keys()].filter((value) => counts[facet].has(value) || value === chosen);
    const options = values.map((value) => {
      const count = counts[facet].get(value) ?? 0;
      const far = isComplete ? '' : ' so far';
      return element('option', { value }, `${names[facet].get(value)} (${inFigures(count)}${far})`);
    });
    // What was chosen in the address and is not known yet keeps its place.
    if (chosen !== '' && !names[facet].has(chosen)) options.push(element('option', { value: chosen }, '…'));
    field.replaceChildren(element('option', { value: '' }, 'all'), ...options);
    field.value = chosen;
    const label = field.closest('label');
    if (label) label.hidden = options.length < 2 && chosen === '';
  }
}
