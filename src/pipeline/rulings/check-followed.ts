import type { Finding } from '../../model/finding.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import { indexBeginnings } from './index-beginnings.ts';
import { endOf, type PlacedRuling, startOf } from './placed-ruling.ts';
import { indexText } from './text-index.ts';

/**
 * The rulings that the drafts made with them do not follow: a kind where no passage begins, a speaker where no block
 * quotation does, a paragraph joined where nothing stands before it, a reading that runs from one passage into the next.
 */
export function checkFollowed(placed: readonly PlacedRuling[], drafts: readonly ChapterDraft[]): Finding[] {
  const text = indexText(drafts);
  const beginnings = indexBeginnings(drafts);
  return placed.flatMap((ruling) => {
    const finding = (found: string, expected: string, hint: string): Finding[] => [
      { severity: 'error', rule: 'ruling-not-followed', place: ruling.place, found, expected, hint },
    ];
    const { kind, at, reading, certainty, readers, why } = ruling.ruling;
    const isOneText = text.at(startOf(ruling))?.row === text.at(endOf(ruling) - 1)?.row;
    if (!isOneText) {
      return finding(
        `"${reading}" at ${at} runs from one passage into the next`,
        'words of one passage, or of one paragraph of a note',
        'end the reading with the passage, or join the two: - { kind: paragraph, do: join, … }',
      );
    }
    const begins = beginnings.get(startOf(ruling));
    if (kind === 'kind' && !begins) {
      const split = { kind: 'paragraph', do: 'split', at, reading, certainty, readers, why };
      return finding(
        `no passage begins at ${at}`,
        `"${reading}" as the head of a passage`,
        `- ${JSON.stringify(split)}`,
      );
    }
    if (kind === 'speaker' && begins?.kind !== 'quotation') {
      const asQuotation = { kind: 'kind', as: 'quotation', at, reading, certainty, readers, why };
      return finding(
        begins ? `a passage of kind ${begins.kind} begins at ${at}` : `no passage begins at ${at}`,
        `"${reading}" as the head of a block quotation`,
        `where it is one: - ${JSON.stringify(asQuotation)}`,
      );
    }
    if (kind === 'paragraph' && ruling.ruling.do === 'split' && !begins) {
      return finding(
        `no passage begins at ${at}`,
        `"${reading}" as the head of a passage`,
        'let the reading begin with a word',
      );
    }
    if (kind === 'paragraph' && ruling.ruling.do === 'join' && begins) {
      return finding(
        `nothing stands before "${reading}" at ${at} that it could go on from`,
        'a passage before it, without a heading or a missing page between them',
        'remove the ruling',
      );
    }
    return [];
  });
}
