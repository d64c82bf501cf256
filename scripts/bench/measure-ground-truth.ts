/** Measures every step of the stages on the ground-truth pages. */
import { ZONES, type Zone } from '../../src/model/accuracy.ts';
import { type UnusableInput, unusable } from '../../src/model/finding.ts';
import { composeChapters } from '../../src/pipeline/passages/compose-chapters.ts';
import type { ChapterDraft } from '../../src/pipeline/passages/draft-chapters.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { ZonedLine } from '../../src/pipeline/zones/zone.ts';
import { alignTexts, type Step } from '../../src/score/align-texts.ts';
import { alignWords, type Place } from '../../src/score/align-words.ts';
import { type FoldedTexts, foldTexts } from '../../src/score/edition-streams.ts';
import { type ErrorKind, errorKind } from '../../src/score/error-kinds.ts';
import { type KindTallies, sumKindTallies, tallyKinds } from '../../src/score/kind-figures.ts';
import type { GoldPage } from '../../src/score/read-gold-page.ts';
import { scoredChapters } from '../../src/score/scored-chapters.ts';
import type { ScoredPassage } from '../../src/score/scored-work.ts';
import { emptyTally, sumTallies, type Tally, tallySteps } from '../../src/score/tally.ts';
import {
  countDamage,
  type Damage,
  sumWordTallies,
  tallyWords,
  type WordTally,
} from '../../src/score/word-figures.ts';
import type { WatchedWork } from './watch-steps.ts';

/** What was counted in one part of the pages, or in both, after one step. */
export interface PartFigures {
  readonly characters: Tally;
  readonly words: WordTally;
  /** Right words that this step made wrong. */
  readonly damage: Damage;
  /** Words right as received that are wrong now. */
  readonly sinceReceived: Damage;
  /** All of it by the kind of error; harmed is by this step. */
  readonly kinds: KindTallies;
  /** The same places; harmed is since received. */
  readonly kindsSinceReceived: KindTallies;
}

/** The pages after one step. */
export interface StepFigures {
  readonly step: string;
  readonly parts: Readonly<Record<Zone | 'all', PartFigures>>;
}

/** A place that the last step leaves wrong. */
export interface ErrorLeft {
  readonly page: string;
  readonly part: Zone;
  readonly kind: ErrorKind;
  /** The words of the ground truth before the place. */
  readonly before: string;
  readonly gold: string;
  readonly text: string;
  /** A word of the place was right as received. */
  readonly isDamage: boolean;
}

/** Everything that the ground truth tells. */
export interface GroundTruthFigures {
  /** `received` first: the lines of the page as the witness has them, signs of notes among the letters. */
  readonly steps: readonly StepFigures[];
  readonly errors: readonly ErrorLeft[];
}

/** Name of the row before all steps. */
export const RECEIVED = 'received';

/** One part of one page after one step. */
interface Judged {
  readonly page: string;
  readonly part: Zone;
  readonly tally: Tally;
  readonly places: readonly Place[];
  readonly words: WordTally;
}

/**
 * Compares each page with the passages and notes that hold a line of its scan; words before and after the page
 * cost nothing. `npm run score` looks for the page in the whole edition and finds it in the same place.
 *
 * @throws UnusableInput when a page belongs to no work or no scan
 */
export function measureGroundTruth(
  works: readonly WatchedWork[],
  gold: readonly GoldPage[],
): GroundTruthFigures {
  const names = [RECEIVED, ...new Set(works.flatMap(({ snapshots }) => snapshots.map(({ step }) => step)))];
  const rows = gold.map((page) => judgePage(page, works));
  const byStep = names.map((step, index) => ({
    step,
    // A work without this step stays as the step before it left it.
    judged: rows.flatMap((row) => row.get(step) ?? lastBefore(row, names.slice(0, index))),
  }));
  const received = byStep[0]?.judged ?? [];
  const steps = byStep.map(({ step, judged }, index) => {
    const before = byStep[Math.max(0, index - 1)]?.judged ?? [];
    const figures = (part?: Zone) => partFigures(judged, before, received, part);
    return { step, parts: { body: figures('body'), notes: figures('notes'), all: figures() } };
  });
  return { steps, errors: errorsLeft(byStep.at(-1)?.judged ?? [], received) };
}

function lastBefore(row: ReadonlyMap<string, readonly Judged[]>, names: readonly string[]) {
  return names.map((name) => row.get(name)).findLast((judged) => judged !== undefined) ?? [];
}

/** Both parts of a page, by step. */
function judgePage(page: GoldPage, works: readonly WatchedWork[]): Map<string, readonly Judged[]> {
  const watched = works.find(({ restored }) => restored.work.groundTruth === page.work);
  const lines = watched ? linesOf(page, watched.restored) : [];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!watched || !first || !last) throw notInEdition(page);
  const extent = { start: first.line.span.start, end: last.line.span.end };
  const known = new Map<string, Judged>();
  const judge = (texts: FoldedTexts): readonly Judged[] =>
    ZONES.map((part) => {
      // Most steps leave most notes alone.
      const key = `${part} ${texts[part]}`;
      const judged = known.get(key) ?? judgePart(page, part, texts[part]);
      known.set(key, judged);
      return judged;
    });
  const judged = new Map([[RECEIVED, judge(receivedTexts(lines))]]);
  for (const { step, drafts } of watched.snapshots)
    judged.set(step, judge(composedTexts(watched.restored, drafts, extent)));
  return judged;
}

function judgePart(page: GoldPage, part: Zone, text: string): Judged {
  const gold = page[part];
  if (gold.length < 2)
    return { page: page.name, part, tally: emptyTally(), places: [], words: tallyWords([]) };
  const steps: readonly Step[] = alignTexts(gold, text);
  const places = alignWords(steps);
  return {
    page: page.name,
    part,
    tally: tallySteps(steps, part === 'body'),
    places,
    words: tallyWords(places),
  };
}

/**
 * The lines of the printed pages that a scan holds. The text may follow another scan of the same page: the ground
 * truth says what is printed, whichever scan it was keyed from.
 */
function linesOf(page: GoldPage, { map, pages }: RestoredWork): ZonedLine[] {
  const scan = Number(/\d+$/.exec(page.name)?.[0]);
  const folios = new Set(
    map.pages
      .filter(
        (record) => record.scan === scan || record.duplicates?.some((duplicate) => duplicate.scan === scan),
      )
      .map(({ folio }) => folio),
  );
  return pages.filter(({ folio }) => folios.has(folio)).flatMap(({ lines }) => lines);
}

/** The lines as received, each with a space after it. */
function receivedTexts(lines: readonly ZonedLine[]): FoldedTexts {
  const joined = (isOfPart: (kind: string) => boolean) =>
    lines
      .filter(({ kind }) => isOfPart(kind))
      .map(({ kind, line }) => (kind === 'heading' ? line.text.toLowerCase() : line.text).trim())
      .join(' ');
  const asPassage = (kind: string, text: string): ScoredPassage => ({ id: kind, kind, text });
  return foldTexts([
    asPassage(
      'paragraph',
      joined((kind) => kind === 'body' || kind === 'heading'),
    ),
    asPassage(
      'note',
      joined((kind) => kind === 'notes'),
    ),
  ]);
}

/** The passages and notes that hold a word of the extent. */
function composedTexts(
  { work, witness, map }: RestoredWork,
  drafts: readonly ChapterDraft[],
  extent: { readonly start: number; readonly end: number },
): FoldedTexts {
  const isThere = (tokens: ChapterDraft['notes'][number]['paragraphs'][number]) =>
    tokens.some(({ spans }) => spans.some(({ start }) => start >= extent.start && start < extent.end));
  const own = drafts.map((draft) => ({
    ...draft,
    passages: draft.passages.filter((passage) => passage.kind !== 'lacuna' && isThere(passage.tokens)),
    notes: draft.notes.filter(({ paragraphs }) => paragraphs.some(isThere)),
  }));
  const { chapters } = composeChapters(work, witness, map, own, []);
  return foldTexts(scoredChapters('', chapters).passages);
}

function partFigures(
  judged: readonly Judged[],
  before: readonly Judged[],
  received: readonly Judged[],
  part: Zone | undefined,
): PartFigures {
  const own = (all: readonly Judged[]) => all.filter((one) => part === undefined || one.part === part);
  const words = (all: readonly Judged[]) => sumWordTallies(own(all).map((one) => one.words));
  return {
    characters: sumTallies(own(judged).map(({ tally }) => tally)),
    words: words(judged),
    damage: countDamage(words(before), words(judged)),
    sinceReceived: countDamage(words(received), words(judged)),
    kinds: kindsOf(own(judged), own(before)),
    kindsSinceReceived: kindsOf(own(judged), own(received)),
  };
}

/** The same parts of the same pages, now and before. */
function kindsOf(judged: readonly Judged[], before: readonly Judged[]): KindTallies {
  return sumKindTallies(
    judged.map(({ places }, index) => tallyKinds(places, before[index]?.words.isRight ?? [])),
  );
}

const CONTEXT_WORDS = 5;

function errorsLeft(judged: readonly Judged[], received: readonly Judged[]): ErrorLeft[] {
  return judged.flatMap(({ page, part, places }, index) => {
    const wasRight = received[index]?.words.isRight ?? [];
    const read: string[] = [];
    return places.flatMap((place): ErrorLeft[] => {
      const from = read.length;
      read.push(...place.gold.map(({ word }) => word));
      const kind = errorKind(place);
      if (kind === undefined) return [];
      return [
        {
          page,
          part,
          kind,
          before: read.slice(Math.max(0, from - CONTEXT_WORDS), from).join(' '),
          gold: place.gold.map(({ word }) => word).join(' '),
          text: place.text.join(' '),
          isDamage: place.gold.some(({ isRight }, k) => !isRight && wasRight[from + k] === true),
        },
      ];
    });
  });
}

function notInEdition(page: GoldPage): UnusableInput {
  return unusable({
    place: `${page.name}.gold`,
    rule: 'page-without-scan',
    found: 'no line of this scan in the text of a work',
    expected: 'a page whose name ends in the number of a scan that the text follows',
    hint: 'work-149.gold',
  });
}
