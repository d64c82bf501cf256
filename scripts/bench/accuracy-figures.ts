/** The figures of accuracy as they are committed and compared. */
import { ERROR_KINDS, type ErrorKind } from '../../src/score/error-kinds.ts';
import { damageRate, wordErrorRate } from '../../src/score/word-figures.ts';
import type { RuleCounts } from './count-rules.ts';
import type { ChangedWord } from './find-changed-words.ts';
import type { DuplicateFigures } from './measure-duplicates.ts';
import type { GroundTruthFigures, Part, PartFigures } from './measure-ground-truth.ts';
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

/** Everything that is compared with what was accepted. */
export interface AccuracyFigures {
  readonly groundTruth: {
    readonly pages: number;
    readonly words: number;
    readonly steps: readonly {
      readonly step: string;
      readonly parts: Readonly<Record<Part | 'all', RatesOfPart>>;
    }[];
    /** Wrong places left, by kind. */
    readonly errors: Readonly<Record<Part, Readonly<Record<ErrorKind, number>>>>;
  };
  /** Pages that were scanned twice, one reading against the other; what is learnt, is learnt from other pages. */
  readonly duplicates: readonly {
    readonly work: string;
    readonly pages: number;
    /** Words of the first reading, after the last step. */
    readonly words: number;
    /** Words in which the readings differ, after each step. */
    readonly steps: readonly { readonly step: string; readonly differing: number }[];
    /** Places at which they differ after the last step, by kind. */
    readonly kinds: Readonly<Record<ErrorKind, number>>;
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
  const without = withoutUsedOnce.steps.at(-1)?.parts.all;
  return {
    groundTruth: {
      pages,
      words: truth.steps[0]?.parts.all.words.words ?? 0,
      steps: truth.steps.map(({ step, parts }) => ({
        step,
        parts: { body: ratesOf(parts.body), notes: ratesOf(parts.notes), all: ratesOf(parts.all) },
      })),
      errors: {
        body: countKinds(truth.errors.filter(({ part }) => part === 'body')),
        notes: countKinds(truth.errors.filter(({ part }) => part === 'notes')),
      },
    },
    duplicates: duplicates.map(({ work, pages: twice, steps }) => ({
      work,
      pages: twice,
      words: steps.at(-1)?.words ?? 0,
      steps: steps.map(({ step, differing }) => ({ step, differing })),
      kinds: countKinds(steps.at(-1)?.places ?? []),
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

function countKinds(errors: readonly { readonly kind: ErrorKind }[]): Record<ErrorKind, number> {
  const counts = Object.fromEntries(ERROR_KINDS.map((kind) => [kind, 0])) as Record<ErrorKind, number>;
  for (const { kind } of errors) counts[kind]++;
  return counts;
}

/** A share as per cent with three places, so that the committed file is the same on every machine. */
export function perCent(share: number): number {
  return Number((100 * share).toFixed(3));
}
