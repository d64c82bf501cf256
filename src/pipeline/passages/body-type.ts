import type { WeighBreak } from './weigh-breaks.ts';
import type { WeighQuotation } from './weigh-quotations.ts';

/** How the text of a chapter is set, learnt from the witness. */
export interface BodyType {
  /** Usual width of a body line in characters, see `bodyMeasure`. */
  readonly measure: number;
  /** Natural width of a text as a share of a full line, see `measureShares`. */
  readonly shareOf: (text: string) => number;
  readonly weighBreak: WeighBreak;
  readonly weighQuotation: WeighQuotation;
}
