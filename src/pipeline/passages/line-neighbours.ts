import type { ZonedPage } from '../zones/zone.ts';
import { firstWordShare, type ShareOf } from './measure-shares.ts';

/** A body line with the one above it on the same page. Shares are widths as shares of a full line. */
export interface Neighbours {
  /** Their texts. */
  readonly above: string;
  readonly line: string;
  readonly aboveShare: number;
  /** Width of the line above with the first word of this one. */
  readonly aboveWithNext: number;
  readonly share: number;
  /** A blank line stands between the two. */
  readonly afterBlank: boolean;
  /** The next line follows without a blank. */
  readonly runsOn: boolean;
}

/** The body lines of a page that have another above them; no heading stands between. */
export function neighboursOf(page: ZonedPage, shareOf: ShareOf): Neighbours[] {
  const found: Neighbours[] = [];
  const share = (text: string) => shareOf(text, page.chapter.slug);
  const lines = page.lines.filter(({ kind }) => kind === 'body' || kind === 'blank' || kind === 'heading');
  lines.forEach(({ kind, line }, index) => {
    if (kind !== 'body') return;
    const before = lines.slice(0, index).findLast((zoned) => zoned.kind !== 'blank');
    if (before?.kind !== 'body') return;
    const aboveShare = share(before.line.text);
    found.push({
      above: before.line.text,
      line: line.text,
      aboveShare,
      aboveWithNext: aboveShare + firstWordShare(line.text, share),
      share: share(line.text),
      afterBlank: lines[index - 1]?.kind === 'blank',
      runsOn: lines[index + 1]?.kind === 'body',
    });
  });
  return found;
}
