import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import { isBefore, parseLocus } from '../model/witness.ts';
import { folioOfLine } from './folio-of-line.ts';

/** Variants with the page on which each stands, in the order of the pages and their lines. Throws for one on no page. */
export function variantPlaces<Variant extends { readonly at: string }>(
  variants: readonly Variant[],
  map: Pick<PageMap, 'pages'>,
): (Variant & { readonly folio: Folio })[] {
  return [...variants].sort(byPlace).map((variant) => {
    const folio = folioOfLine(map, Number.parseInt(variant.at, 10));
    if (folio === undefined) throw new Error(`${variant.at}: a variant on no printed page; this is our bug`);
    return { ...variant, folio };
  });
}

function byPlace(one: { readonly at: string }, other: { readonly at: string }): number {
  const [a, b] = [parseLocus(one.at), parseLocus(other.at)];
  if (!a || !b) return 0;
  return isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
}
