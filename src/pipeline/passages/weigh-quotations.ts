import type { ZonedPage } from '../zones/zone.ts';
import type { ShareOf } from './measure-shares.ts';
import { LEAST_CASES, type Spread, spreadOf, weighNarrower } from './normal-spread.ts';

/** What tells a block quotation that nothing announces from a paragraph. Widths are shares of a full line. */
export interface QuotedLook {
  /** Widths of its lines in order. */
  readonly shares: readonly number[];
  readonly text: string;
  /** The sign of a note ends it, or stands inside it. */
  readonly signAtEnd: boolean;
  readonly signInside: boolean;
  /** The passage above is a quotation that no sign ends, so that it may go on. */
  readonly afterQuotation: boolean;
}

/** How much more likely a quotation is than a paragraph: natural logarithm of the odds. */
export type WeighQuotation = (look: QuotedLook) => number;

/** A quotation that no sign ends is followed by another in 18 of 51 cases in Carr. */
const AFTER_QUOTATION = Math.log(18 / 33);
/** Of the paragraphs of Carr that no colon announces, one in fifty is a quotation. */
const UNANNOUNCED = Math.log(12 / 600);
/** Signs at the end of quotations and paragraphs of Carr: 136 of 189, 135 of 644; inside them: 7 and 351. */
const SIGN_AT_END = Math.log(136 / 189 / (135 / 644));
const NO_SIGN_AT_END = Math.log(53 / 189 / (509 / 644));
const SIGN_INSIDE = Math.log(7 / 189 / (351 / 644));
const NO_SIGN_INSIDE = Math.log(182 / 189 / (293 / 644));

/** Who is quoted speaks of himself and to others; the author of a history does not. */
const PERSON = /\b(we|us|our|my|me|you|your)\b/i;
const ANNOUNCES = /:\s*["”]?\s*[.·]?\s*$/;

/** A run of body lines that no blank line parts. */
interface Run {
  readonly shares: readonly number[];
  readonly text: string;
  readonly isAnnounced: boolean;
}

/**
 * Learns from the quotations of a book that a colon announces how its quotations look, to find those that nothing
 * announces (carr-1950:5998) and the further paragraphs of long ones (carr-1950:17592-17602): they are set narrower
 * by about two characters, which shows only on average, and speak in the first person. A book that announces
 * fewer than thirty tells nothing.
 */
export function weighQuotations(pages: readonly ZonedPage[], shareOf: ShareOf): WeighQuotation {
  const runs = pages.flatMap((page) => runsOf(page, shareOf));
  const quoted = runs.filter(({ isAnnounced }) => isAnnounced);
  const others = runs.filter(({ isAnnounced }) => !isAnnounced);
  if (quoted.length < LEAST_CASES || others.length < LEAST_CASES) return () => Number.NEGATIVE_INFINITY;
  const weighFirst = weighLines(quoted, others, ({ shares }) =>
    shares.length > 1 ? shares.slice(0, 1) : [],
  );
  const weighInner = weighLines(quoted, others, ({ shares }) => shares.slice(1, -1));
  const person = [quoted, others].map(
    (found) => (found.filter(({ text }) => PERSON.test(text)).length + 1) / (found.length + 2),
  ) as [number, number];
  const speaks = Math.log(person[0] / person[1]);
  const isSilent = Math.log((1 - person[0]) / (1 - person[1]));
  return ({ shares, text, signAtEnd, signInside, afterQuotation }) =>
    weighFirst(shares) +
    weighInner(shares) +
    (PERSON.test(text) ? speaks : isSilent) +
    (signInside ? SIGN_INSIDE : NO_SIGN_INSIDE) +
    (signAtEnd ? SIGN_AT_END : afterQuotation ? 0 : NO_SIGN_AT_END) +
    (afterQuotation ? AFTER_QUOTATION : UNANNOUNCED);
}

/** Weighs the lines of one place in a run: the odds of each, multiplied. */
function weighLines(
  quoted: readonly Run[],
  others: readonly Run[],
  place: (run: Pick<Run, 'shares'>) => readonly number[],
): (shares: readonly number[]) => number {
  const [narrower, wider] = [quoted, others].map((runs) =>
    spreadOf(runs.flatMap(place).filter((share) => share > MISREAD_BELOW)),
  ) as [Spread, Spread];
  return (shares) =>
    place({ shares })
      .filter((share) => share > MISREAD_BELOW)
      .reduce((sum, share) => sum + weighNarrower(share, narrower, wider), 0);
}

/** Lines narrower than this have lost words or were never full: their width tells nothing. */
const MISREAD_BELOW = 0.8;

function runsOf(page: ZonedPage, shareOf: ShareOf): Run[] {
  const runs: Run[] = [];
  let texts: string[] = [];
  let above = '';
  const close = () => {
    if (texts.length > 0)
      runs.push({
        shares: texts.map((text) => shareOf(text, page.chapter.slug)),
        text: texts.join(' '),
        isAnnounced: ANNOUNCES.test(above),
      });
    above = texts.at(-1) ?? above;
    texts = [];
  };
  for (const { kind, line } of page.lines) {
    if (kind === 'body') texts.push(line.text);
    else if (kind !== 'garbage') close();
  }
  close();
  return runs;
}
