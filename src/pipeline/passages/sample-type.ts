import { widthOf } from '../witness/measure-lines.ts';
import type { BodyType } from './body-type.ts';

/**
 * A type for specifications in which every character is as wide as another: a line ends its paragraph if it is a
 * tenth short or leaves room for the next word, and lines a twentieth narrower than the measure are quoted.
 *
 * @param measure characters of a full line
 */
export function sampleType(measure: number): BodyType {
  return {
    measure,
    shareOf: (text) => widthOf({ number: 1, span: { start: 0, end: text.length }, text, scan: 0 }) / measure,
    weighBreak: ({ last, nextWord }) => (last < 0.9 || last + nextWord < 0.98 ? 5 : -5),
    weighQuotation: ({ shares, afterQuotation }) => {
      const inner = shares.slice(1, -1);
      const mean = inner.reduce((sum, share) => sum + share, 0) / Math.max(1, inner.length);
      return afterQuotation && inner.length > 0 && mean < 0.95 ? 1 : -1;
    },
  };
}
