import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import type { Variant } from '../model/variant.ts';
import { folioOfLine } from './folio-of-line.ts';

/** A variant with the page on which it stands. */
export interface VariantPlace extends Variant {
  readonly folio: Folio;
}

/** The variants of a work as a list to read. Throws for one that stands on no page. */
export function variantPlaces(variants: readonly Variant[], map: Pick<PageMap, 'pages'>): VariantPlace[] {
  return variants.map((variant) => {
    const folio = folioOfLine(map, Number.parseInt(variant.at, 10));
    if (folio === undefined) throw new Error(`${variant.at}: a variant on no printed page; this is our bug`);
    return { ...variant, folio };
  });
}
