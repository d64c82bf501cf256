import type { QuotationAnswer, QuotationPlace } from './answers.ts';

/** Likeness in per cent from which on a place can be opened unasked. */
const LIKE_ENOUGH = 95;
/** How much more like than the next place it must be, in per cent. */
const AHEAD = 3;

/**
 * The place of a quotation that can be opened without a question: like enough and clearly more like than any other.
 * The same words stand above others that are merely like them.
 */
export function clearPlace({ places, isFound }: QuotationAnswer): QuotationPlace | undefined {
  const [best, next] = places;
  if (!isFound || !best || best.likeness < LIKE_ENOUGH) return undefined;
  const isAhead =
    !next || best.likeness - next.likeness >= AHEAD || (best.likeness === 100 && next.likeness < 100);
  return isAhead ? best : undefined;
}

/** Likeness in per cent from which on the nearest of a quotation that was not found may be meant after all. */
const LIKELY = 55;
/** How much more like than the next place it must be, in per cent. */
const FAR_AHEAD = 10;

/** The place that may be meant where a quotation was not found: much nearer than any other. */
export function likelyPlace({ places, isFound }: QuotationAnswer): QuotationPlace | undefined {
  const [best, next] = places;
  if (isFound || !best || best.likeness < LIKELY) return undefined;
  return !next || best.likeness - next.likeness >= FAR_AHEAD ? best : undefined;
}
