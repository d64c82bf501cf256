/** The figures of accuracy as they are committed and compared. */
import { ERROR_KINDS, type ErrorKind } from '../../src/score/error-kinds.ts';
import { damageRate, wordErrorRate } from '../../src/score/word-figures.ts';
import type { RuleCounts } from './count-rules.ts';
import type { ErrorLeft, GroundTruthFigures, Part, PartFigures } from './measure-ground-truth.ts';

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
  readonly rules: RuleCounts;
}

/** Rounds what was measured to the form that is committed. */
export function accuracyFigures(
  truth: GroundTruthFigures,
  pages: number,
  rules: RuleCounts,
): AccuracyFigures {
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
    rules,
  };
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

function countKinds(errors: readonly ErrorLeft[]): Record<ErrorKind, number> {
  const counts = Object.fromEntries(ERROR_KINDS.map((kind) => [kind, 0])) as Record<ErrorKind, number>;
  for (const { kind } of errors) counts[kind]++;
  return counts;
}

/** A share as per cent with three places, so that the committed file is the same on every machine. */
export function perCent(share: number): number {
  return Number((100 * share).toFixed(3));
}
