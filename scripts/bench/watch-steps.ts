/** Restores works without rulings and keeps what each step leaves. */
import type { ChapterDraft } from '../../src/pipeline/passages/draft-chapters.ts';
import { type RestoredWork, restoreWork } from '../../src/pipeline/restore-work.ts';
import type { Lexicon } from '../../src/pipeline/words/lexicon.ts';
import type { Source } from '../edition/read-sources.ts';

/** The texts of a work as one step leaves them. */
export interface Snapshot {
  readonly step: string;
  readonly drafts: readonly ChapterDraft[];
}

/** A work restored by the stages alone. */
export interface WatchedWork {
  readonly restored: RestoredWork;
  /** In the order of the steps; the last one is the text of the edition without rulings. */
  readonly snapshots: readonly Snapshot[];
}

/** Restores one work with ids afresh and no ruling. */
export function watchSteps({ work, received }: Source, lexicon: Lexicon): WatchedWork {
  const snapshots: Snapshot[] = [];
  const restored = restoreWork(work, received, lexicon, [], [], undefined, (step, drafts) => {
    snapshots.push({ step, drafts });
  });
  // What is done after the last step that is shown has a row of its own.
  if (snapshots.at(-1)?.drafts !== restored.drafts)
    snapshots.push({ step: 'after these', drafts: restored.drafts });
  return { restored, snapshots };
}
