/** The figures of accuracy as they are committed and compared. */
import { ZONES, type Zone } from '../../src/model/accuracy.ts';
import { ERROR_KINDS, type ErrorKind } from '../../src/score/error-kinds.ts';
import { damageRate, wordErrorRate } from '../../src/score/word-figures.ts';
import type { RuleCounts } from './count-rules.ts';
import type { ChangedWord } from './find-changed-words.ts';
import type { DuplicateFigures, PartDifference } from './measure-duplicates.ts';
import type { GroundTruthFigures, PartFigures, StepFigures } from './measure-ground-truth.ts';
import type { LexiconUse } from './measure-lexica.ts';

/** Figures of one part of the pages. Rates in per cent, rounded to three places. */
export interface RatesOfPart {
  /** Wrong, lost and added characters by characters of the ground truth. */
  readonly cer: number;
  /** Words lost, added or changed by words of the ground truth. */
  readonly wer: number;
  readonly blocks: number;
  readonly exactBlocks: number;
  /** Right words that the step made wrong, and their share of the words right before it. */
  readonly harmed: number;
  readonly damage: number;
  /** Words right as received that are wrong after the step, and their share of all that were right. */
  readonly harmedSinceReceived: number;
  readonly damageSinceReceived: number;
  readonly referencesMissed: number;
  readonly referencesInvented: number;
  /** Paragraph breaks lost or invented. */
  readonly breaksWrong: number;
}

/** What one kind of error costs in one part; rates in per cent of all words and characters of the part. */
export interface RatesOfKind {
  readonly places: number;
  readonly cer: number;
  readonly wer: number;
  /** Right words made wrong: by the step, or since received where the last step is told of. */
  readonly harmed: number;
}

/** Kinds that are met, the others left out. */
export type RatesOfKinds = Readonly<Partial<Record<ErrorKind, RatesOfKind>>>;

/** Wrong words by kind, `[wrong, harmed by the step]`; kinds that are not met are left out. */
export type WordsOfKinds = Readonly<Partial<Record<ErrorKind, readonly [wrong: number, harmed: number]>>>;

/** Everything that is compared with what was accepted. */
export interface AccuracyFigures {
  readonly groundTruth: {
    readonly pages: number;
    readonly words: number;
    readonly steps: readonly {
      readonly step: string;
      readonly parts: Readonly<Record<Zone | 'all', RatesOfPart>>;
      /** Absent where they are those of the step before and no word was harmed. */
      readonly kinds?: Readonly<Record<Zone, WordsOfKinds>>;
    }[];
    /** After the last step. */
    readonly kinds: Readonly<Record<Zone, RatesOfKinds>>;
    /** Wrong places left, by kind. */
    readonly errors: Readonly<Record<Zone, Readonly<Record<ErrorKind, number>>>>;
  };
  /** Pages that were scanned twice, one reading against the other; what is learnt, is learnt from other pages. */
  readonly duplicates: readonly {
    readonly work: string;
    readonly pages: number;
    /** Words of the first reading, after the last step. */
    readonly words: number;
    /** Words in which the readings differ, after each step. */
    readonly steps: readonly {
      readonly step: string;
      readonly differing: number;
      readonly body: DifferenceRates;
      readonly notes: DifferenceRates;
    }[];
    /** Places at which they differ after the last step, by kind. */
    readonly kinds: Readonly<Record<Zone, Readonly<Record<ErrorKind, number>>>>;
  }[];
  readonly lexica: {
    /** Own words that the general list lacks. */
    readonly entries: number;
    /** Own words on which a change rests, and those on which one change alone does. */
    readonly used: number;
    readonly usedOnce: number;
    readonly usedOncePerCent: number;
    readonly changes: number;
    readonly onOwnWords: number;
    /** Changes that rest on words used once, by all changes. */
    readonly onWordsUsedOncePerCent: number;
    /** The last step once more, with the words used once left out. */
    readonly withoutUsedOnce: { readonly cer: number; readonly wer: number };
  };
  /** Words of the lexicon that were taken for misreadings of others. */
  readonly changedWords: number;
  readonly rules: RuleCounts;
}

/** How far two readings are apart, by characters and by words of the first, in per cent. */
export interface DifferenceRates {
  readonly characters: number;
  readonly words: number;
}

/** What was measured, unrounded. */
export interface Measurements {
  readonly pages: number;
  readonly truth: GroundTruthFigures;
  readonly duplicates: readonly DuplicateFigures[];
  readonly lexica: LexiconUse;
  /** Ground truth with the words used once left out. */
  readonly withoutUsedOnce: GroundTruthFigures;
  readonly changedWords: readonly ChangedWord[];
  readonly rules: RuleCounts;
}

/** Rounds what was measured to the form that is committed. */
export function accuracyFigures({
  pages,
  truth,
  duplicates,
  lexica,
  withoutUsedOnce,
  changedWords,
  rules,
}: Measurements): AccuracyFigures {
  const { entries, used, changes, onOwnWords } = lexica;
  const last = truth.steps.at(-1)?.parts;
  const without = withoutUsedOnce.steps.at(-1)?.parts.all;
  return {
    groundTruth: {
      pages,
      words: truth.steps[0]?.parts.all.words.words ?? 0,
      steps: truth.steps.map(({ step, parts }, index) => ({
        step,
        parts: { body: ratesOf(parts.body), notes: ratesOf(parts.notes), all: ratesOf(parts.all) },
        ...kindsOfStep(parts, truth.steps[index - 1]?.parts),
      })),
      kinds: { body: ratesOfKinds(last?.body), notes: ratesOfKinds(last?.notes) },
      errors: {
        body: countKinds(truth.errors.filter(({ part }) => part === 'body')),
        notes: countKinds(truth.errors.filter(({ part }) => part === 'notes')),
      },
    },
    duplicates: duplicates.map(({ work, pages: twice, steps }) => ({
      work,
      pages: twice,
      words: steps.at(-1)?.words ?? 0,
      steps: steps.map(({ step, differing, parts }) => ({
        step,
        differing,
        body: differenceRates(parts.body),
        notes: differenceRates(parts.notes),
      })),
      kinds: {
        body: countKinds(steps.at(-1)?.places.filter(({ part }) => part === 'body') ?? []),
        notes: countKinds(steps.at(-1)?.places.filter(({ part }) => part === 'notes') ?? []),
      },
    })),
    lexica: {
      entries,
      used,
      usedOnce: lexica.usedOnce.length,
      usedOncePerCent: perCent(entries === 0 ? 0 : lexica.usedOnce.length / entries),
      changes,
      onOwnWords,
      onWordsUsedOncePerCent: perCent(changes === 0 ? 0 : lexica.usedOnce.length / changes),
      withoutUsedOnce: without ? pick(ratesOf(without)) : { cer: 0, wer: 0 },
    },
    changedWords: changedWords.reduce((sum, { count }) => sum + count, 0),
    rules,
  };
}

function pick({ cer, wer }: RatesOfPart): { cer: number; wer: number } {
  return { cer, wer };
}

function ratesOf({ characters, words, damage, sinceReceived }: PartFigures): RatesOfPart {
  const { edits, references, breaks, blocks, exactBlocks } = characters;
  return {
    cer: perCent(characters.characters === 0 ? 0 : edits / characters.characters),
    wer: perCent(wordErrorRate(words)),
    blocks,
    exactBlocks,
    harmed: damage.harmed,
    damage: perCent(damageRate(damage)),
    harmedSinceReceived: sinceReceived.harmed,
    damageSinceReceived: perCent(damageRate(sinceReceived)),
    referencesMissed: references.gold - references.found,
    referencesInvented: references.invented,
    breaksWrong: breaks.gold - breaks.found + breaks.invented,
  };
}

/** The kinds of a step, where it moved or harmed any. */
function kindsOfStep(
  parts: StepFigures['parts'],
  before: StepFigures['parts'] | undefined,
): { kinds?: Readonly<Record<Zone, WordsOfKinds>> } {
  const hasMoved = ZONES.some((part) =>
    ERROR_KINDS.some((kind) => {
      const { words, harmed } = parts[part].kinds[kind];
      return harmed > 0 || words !== before?.[part].kinds[kind].words;
    }),
  );
  return hasMoved ? { kinds: { body: wordsOfKinds(parts.body), notes: wordsOfKinds(parts.notes) } } : {};
}

function wordsOfKinds({ kinds }: PartFigures): WordsOfKinds {
  const met = ERROR_KINDS.filter((kind) => kinds[kind].words > 0);
  return Object.fromEntries(met.map((kind) => [kind, [kinds[kind].words, kinds[kind].harmed]]));
}

function ratesOfKinds(figures: PartFigures | undefined): RatesOfKinds {
  if (figures === undefined) return {};
  const { kindsSinceReceived: kinds, characters, words } = figures;
  const met = ERROR_KINDS.filter((kind) => kinds[kind].places > 0);
  return Object.fromEntries(
    met.map((kind): [ErrorKind, RatesOfKind] => {
      const { places, harmed, ...edits } = kinds[kind];
      const cer = perCent(share(edits.characters, characters.characters));
      return [kind, { places, cer, wer: perCent(share(edits.words, words.words)), harmed }];
    }),
  );
}

function differenceRates(part: PartDifference): DifferenceRates {
  return {
    characters: perCent(share(part.differingCharacters, part.characters)),
    words: perCent(share(part.differing, part.words)),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function countKinds(errors: readonly { readonly kind: ErrorKind }[]): Record<ErrorKind, number> {
  const counts = Object.fromEntries(ERROR_KINDS.map((kind) => [kind, 0])) as Record<ErrorKind, number>;
  for (const { kind } of errors) counts[kind]++;
  return counts;
}

/** A share as per cent with three places, so that the committed file is the same on every machine. */
export function perCent(share: number): number {
  return Number((100 * share).toFixed(3));
}
