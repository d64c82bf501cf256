import type { ZonedPage } from '../zones/zone.ts';
import { measureShares, type ShareOf } from './measure-shares.ts';
import { type WeighBreak, weighBreaks } from './weigh-breaks.ts';
import { type WeighQuotation, weighQuotations } from './weigh-quotations.ts';

/** What a book teaches of how it is set. Rulings have no part in it. */
export interface Setting {
  readonly shareOf: ShareOf;
  readonly noteShareOf: ShareOf;
  readonly weighBreak: WeighBreak;
  readonly weighQuotation: WeighQuotation;
}

/** Learns from the zoned pages of a book how its text and notes are set. */
export function learnSetting(pages: readonly ZonedPage[]): Setting {
  const shareOf = measureShares(pages);
  return {
    shareOf,
    noteShareOf: measureShares(pages, 'notes'),
    weighBreak: weighBreaks(pages, shareOf),
    weighQuotation: weighQuotations(pages, shareOf),
  };
}
