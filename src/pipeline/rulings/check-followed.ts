import type { Finding } from '../../model/finding.ts';
import type { Token } from '../../model/token.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import { endOf, type PlacedRuling, startOf } from './placed-ruling.ts';
import { indexText } from './text-index.ts';

/** What begins at a place: a passage with its kind, or a paragraph of a note. */
export interface Beginning {
  readonly kind: string;
}

/** The passage or paragraph whose first word begins at a witness offset. */
export function beginsAt(drafts: readonly ChapterDraft[], offset: number): Beginning | undefined {
  const opens = (tokens: readonly Token[]) =>
    tokens.find((token) => token.role !== 'note-mark')?.spans[0].start === offset;
  for (const { passages, notes } of drafts) {
    const passage = passages.find((one) => one.kind !== 'lacuna' && opens(one.tokens));
    if (passage) return { kind: passage.kind };
    if (notes.some(({ paragraphs }) => paragraphs.some(opens))) return { kind: 'paragraph of a note' };
  }
  return undefined;
}

/**
 * The rulings that the drafts made with them do not follow: a kind where no passage begins, a speaker where no block
 * quotation does, a paragraph joined where nothing stands before it, a reading that runs from one passage into the next.
 */
export function checkFollowed(placed: readonly PlacedRuling[], drafts: readonly ChapterDraft[]): Finding[] {
  const text = indexText(drafts);
  return placed.flatMap((ruling) => {
    const finding = (found: string, expected: string, hint: string): Finding[] => [
      { severity: 'error', rule: 'ruling-not-followed', place: ruling.place, found, expected, hint },
    ];
    const { kind, at, reading, why } = ruling.ruling;
    const isOneText = text.at(startOf(ruling))?.row === text.at(endOf(ruling) - 1)?.row;
    if (!isOneText) {
      return finding(
        `"${reading}" at ${at} runs from one passage into the next`,
        'words of one passage, or of one paragraph of a note',
        'end the reading with the passage, or join the two: - { kind: paragraph, do: join, … }',
      );
    }
    const begins = beginsAt(drafts, startOf(ruling));
    if (kind === 'kind' && !begins) {
      const split = { kind: 'paragraph', do: 'split', at, reading, why };
      return finding(
        `no passage begins at ${at}`,
        `"${reading}" as the head of a passage`,
        `- ${JSON.stringify(split)}`,
      );
    }
    if (kind === 'speaker' && begins?.kind !== 'quotation') {
      const asQuotation = { kind: 'kind', as: 'quotation', at, reading, why };
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
