import type { Chapter } from '../model/chapter.ts';
import type { Citation } from '../model/citation.ts';
import type { CrossReference } from '../model/cross-reference.ts';
import { type Finding, UnusableInput } from '../model/finding.ts';
import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Variant } from '../model/variant.ts';
import type { Witness } from '../model/witness.ts';
import type { Work } from '../model/work.ts';
import { insertAddedPages } from './added/insert-added-pages.ts';
import { resolveCitations } from './citations/resolve-citations.ts';
import { readOtherScans } from './collate/read-other-scans.ts';
import { MARK_SYSTEMS } from './notes/mark-forms.ts';
import { divideScans } from './pages/divide-scans.ts';
import { mapPages } from './pages/map-pages.ts';
import { recognizeDuplicates } from './pages/recognize-duplicates.ts';
import { composeChapters } from './passages/compose-chapters.ts';
import type { ChapterDraft } from './passages/draft-chapters.ts';
import type { LedgerEntry } from './passages/ledger.ts';
import { pageTexts } from './readings/page-texts.ts';
import { resolveCrossReferences } from './references/resolve-cross-references.ts';
import { restoreTexts, type TextStageName } from './restore-texts.ts';
import { readWitness } from './witness/read-witness.ts';
import type { Lexicon } from './words/lexicon.ts';
import { segmentZones } from './zones/segment-zones.ts';
import type { ZonedPage } from './zones/zone.ts';

/** All that is made of one work: what is emitted, and what the build reports and checks. */
export interface RestoredWork {
  readonly work: Work;
  readonly witness: Witness;
  readonly map: PageMap;
  readonly pages: readonly ZonedPage[];
  /** Passages and notes as restored token rows: the readings with their places and causes. */
  readonly drafts: readonly ChapterDraft[];
  readonly chapters: readonly Chapter[];
  /** The chapters as they would be without rulings, with ids of their own: only to be measured. */
  readonly unruledChapters: readonly Chapter[];
  /** What each printed page would read without rulings (`pageTexts`). */
  readonly unruledPages: ReadonlyMap<Folio, string>;
  readonly references: readonly CrossReference[];
  /** What the notes cite. */
  readonly citations: readonly Citation[];
  readonly ledger: readonly LedgerEntry[];
  /** Where another scan of a page has another reading. */
  readonly variants: readonly Variant[];
  readonly findings: readonly Finding[];
}

/** Name of a stage, in the order in which they run; `report` is called before each. */
export type Stage = 'witness' | 'page map' | 'zones' | TextStageName | 'rulings' | 'ids' | 'cross-references';

/**
 * The whole way of one work from its witness to its chapters. This is the only place that knows the order of the
 * stages; each is pure, so that the same input gives the same bytes.
 *
 * Zones come before line ends, because a word cut at the foot of a page goes on behind the notes; notes before
 * words, because a mark is no letter; passages before words, because a cut word is one word.
 *
 * @param received the text of the witness, and behind it that of the added pages (`joinWitness`)
 * @param ledger the addresses that earlier editions promised
 * @param rulings the editors' rulings on this work; none to see what the stages alone can do
 * @param report told the stage that begins
 * @param observe shown the texts without rulings as each step of the stages leaves them
 * @throws UnusableInput when the witness, the map or the outline do not fit, or the ledger's promises would break,
 * or a ruling cannot be followed
 */
export function restoreWork(
  work: Work,
  received: string,
  lexicon: Lexicon,
  ledger: readonly LedgerEntry[],
  rulings: readonly Ruling[],
  report?: (stage: Stage) => void,
  observe?: (step: string, drafts: readonly ChapterDraft[]) => void,
): RestoredWork {
  return prepareWork(work, received, lexicon, report, observe)(ledger, rulings);
}

/**
 * All of `restoreWork` that no ruling bears on, done once.
 *
 * @returns the rest of it: the work as it is with some rulings; may be asked again with others
 * @throws UnusableInput when the witness, the map or the outline do not fit
 */
export function prepareWork(
  work: Work,
  received: string,
  lexicon: Lexicon,
  report: (stage: Stage) => void = () => undefined,
  observe?: (step: string, drafts: readonly ChapterDraft[]) => void,
): (ledger: readonly LedgerEntry[], rulings: readonly Ruling[]) => RestoredWork {
  report('witness');
  const addedFrom = work.addedPages?.[0]?.lines[0];
  const witness = readWitness(received, `content/sources/${work.id}/${work.witness.file}`, addedFrom);
  report('page map');
  const scanned = divideScans(witness, work.runningHeads);
  const { map: counted, pages: mapped } = mapPages(
    work,
    scanned,
    recognizeDuplicates(scanned),
    witness.scans,
  );
  report('zones');
  const zoned = segmentZones(work, mapped, MARK_SYSTEMS[work.notes.marks]);
  const others = readOtherScans(work, counted, mapped, scanned);
  // Last, so that nothing of what the scans teach or are read as depends on a page that was added.
  const { map, pages } = insertAddedPages(work, witness, counted, zoned);
  const follow = restoreTexts({ work, witness, map, pages, others }, lexicon, report, observe);
  return (ledger, rulings) => {
    report('rulings');
    const texts = follow(rulings);
    report('ids');
    const composed = composeChapters(work, witness, map, texts.drafts, ledger);
    const unruled = composeChapters(work, witness, map, texts.unruled, []);
    report('cross-references');
    const resolved = resolveCrossReferences(composed.chapters, map, work);
    const all = [...texts.findings, ...composed.findings, ...resolved.findings];
    const errors = all.filter((finding) => finding.severity === 'error');
    if (errors.length > 0) throw new UnusableInput(errors);
    return {
      work,
      witness,
      map,
      pages,
      drafts: texts.drafts,
      chapters: resolved.chapters,
      unruledChapters: unruled.chapters,
      unruledPages: pageTexts({ chapters: unruled.chapters, map }),
      references: resolved.references,
      citations: resolveCitations(resolved.chapters, lexicon.citedWorks),
      ledger: composed.ledger,
      variants: texts.variants,
      findings: all,
    };
  };
}
