import type { Finding } from '../../model/finding.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { Token } from '../../model/token.ts';
import type { Variant } from '../../model/variant.ts';
import type { Witness } from '../../model/witness.ts';
import type { Work } from '../../model/work.ts';
import { mapTexts, type TextPlace, textsOf } from '../map-texts.ts';
import { type ChapterDraft, draftChapters } from '../passages/draft-chapters.ts';
import type { Setting } from '../passages/learn-setting.ts';
import type { Evidence } from '../words/evidence.ts';
import { collateText } from './collate-text.ts';
import { layScansSideBySide } from './compare-readings.ts';
import { findLostSigns } from './find-lost-signs.ts';
import type { OtherScans } from './read-other-scans.ts';

/** The collation of a work: a stage over its texts. */
export interface WorkCollation {
  readonly collate: (tokens: readonly Token[]) => readonly Token[];
  /** Every place of the texts at which another scan has another reading. */
  readonly variantsIn: (drafts: readonly ChapterDraft[]) => Variant[];
  /** The signs of notes that only another scan has: a ruling may put them into the text. */
  readonly lostSignsIn: (drafts: readonly ChapterDraft[]) => Finding[];
}

/** A work with what its further scans hold. */
export interface RepeatedPages {
  readonly work: Work;
  readonly witness: Witness;
  readonly map: PageMap;
  readonly others?: readonly OtherScans[];
  /** How the book is set, as its text teaches: every scan of a page shows the same print. */
  readonly setting: Setting;
}

/**
 * Prepares the collation of a work: its further scans are read and restored by the stages that restored the text,
 * so that two readings are compared of which each is as good as the rules can make it.
 *
 * @param restore all stages of characters and words
 */
export function collateTexts(
  { work, witness, map, others = [], setting }: RepeatedPages,
  restore: (tokens: readonly Token[], place: TextPlace) => readonly Token[],
  evidence: Evidence,
): WorkCollation {
  const isRepeated = findFurtherScans(witness, map);
  const rows = others.flatMap((scans) => {
    const drafts = draftChapters(scans.work, witness, scans.map, scans.pages, [], setting).chapters;
    return textsOf(
      mapTexts(drafts, (tokens, place) => (tokens.some(isRepeated) ? restore(tokens, place) : [])),
    );
  });
  const ground = { collation: layScansSideBySide(witness, map, rows), evidence, witness };
  return {
    collate: (tokens) => collateText(tokens, ground).tokens,
    variantsIn: (drafts) => textsOf(drafts).flatMap((tokens) => collateText(tokens, ground).variants),
    lostSignsIn: (drafts) =>
      findLostSigns(textsOf(drafts), ground, `content/sources/${work.id}/${work.witness.file}`),
  };
}

/** Tells whether a token stands in the further scan of a page. */
function findFurtherScans(witness: Witness, map: PageMap): (token: Token) => boolean {
  const extents = map.pages.flatMap(({ duplicates = [] }) =>
    duplicates.map(({ lines: [first, last] }) => ({
      start: witness.lines[first - 1]?.span.start ?? 0,
      end: witness.lines[last - 1]?.span.end ?? 0,
    })),
  );
  return ({ spans: [{ start }] }) => extents.some((extent) => start >= extent.start && start < extent.end);
}
