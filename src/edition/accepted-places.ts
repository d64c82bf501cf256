import { type AcceptedFinding, EVERYWHERE } from '../model/accepted-finding.ts';
import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import { folioOfLine } from './folio-of-line.ts';
import { folioInId } from './page-extent.ts';

/** An accepted finding with the page on which it stands; without one it holds for the whole work, or its place is gone. */
export interface AcceptedPlace extends AcceptedFinding {
  readonly folio?: Folio;
}

/** The accepted findings of a work in the order of the book, those of the whole work last. */
export function acceptedPlaces(
  accepted: readonly AcceptedFinding[],
  map: Pick<PageMap, 'pages'>,
): AcceptedPlace[] {
  const order = new Map(map.pages.map(({ folio }, index) => [folio, index]));
  const index = ({ folio }: AcceptedPlace) =>
    (folio === undefined ? undefined : order.get(folio)) ?? order.size;
  return accepted
    .map((finding): AcceptedPlace => {
      const folio = folioOf(finding.at, map);
      return folio !== undefined && order.has(folio) ? { ...finding, folio } : finding;
    })
    .toSorted((a, b) => index(a) - index(b));
}

function folioOf(at: string, map: Pick<PageMap, 'pages'>): Folio | undefined {
  if (at === EVERYWHERE) return undefined;
  return /^\d+:/.test(at) ? folioOfLine(map, Number.parseInt(at, 10)) : folioInId(at);
}
