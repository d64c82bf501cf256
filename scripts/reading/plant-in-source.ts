/** A copy of a work with errors planted in it that the stages do not see. */
import type { Token } from '../../src/model/token.ts';
import { locusOf } from '../../src/model/witness.ts';
import { type RestoredWork, restoreWork } from '../../src/pipeline/restore-work.ts';
import type { Lexicon } from '../../src/pipeline/words/lexicon.ts';
import { learnMisreadings } from '../../src/readings/learn-misreadings.ts';
import {
  applyPlants,
  type PlantedError,
  type PlantKind,
  plantErrors,
  type SoundWord,
} from '../../src/readings/plant-errors.ts';
import type { Source } from '../edition/read-sources.ts';

/** A work as its readers get it, and the key to what was planted. */
export interface PlantedWork {
  readonly restored: RestoredWork;
  readonly plants: readonly ShownPlant[];
}

/** A plant as its readers see it. */
export interface ShownPlant extends PlantedError {
  /** The planted form as the stages left it. */
  readonly form: string;
  /** Line of the witness, 1-based. */
  readonly line: number;
}

/** A word or number that shows no trace of damage. */
const WORD = /^\p{L}\p{Ll}+(?:-\p{L}\p{Ll}+)*[.,;:]?$/u;
const FIGURES = /^\d{1,3}(?:,\d{3})*[.,;]?$|^1[89]\d\d[.,;]?$|^\d{2,4}-\d{2,4}[.,;]?$/;

/** The stages undo most errors of the kinds they know: so many more are tried than are wanted. */
const TRIES_FOR_ONE = 12;

/**
 * Plants errors in a copy of the witness and restores it. Only errors that are still in the restored text count:
 * those that a reader has to find.
 */
export function plantInSource(
  source: Source,
  clean: RestoredWork,
  lexicon: Lexicon,
  wanted: Readonly<Record<PlantKind, number>>,
  seed: number,
): PlantedWork {
  const words = soundWords(clean);
  const many = Object.fromEntries(
    Object.entries(wanted).map(([kind, count]) => [kind, count * TRIES_FOR_ONE]),
  ) as Record<PlantKind, number>;
  const pairs = clean.drafts.flatMap((draft) =>
    [
      ...draft.passages.flatMap((one) => (one.kind === 'lacuna' ? [] : one.tokens)),
      ...draft.notes.flatMap(({ paragraphs }) => paragraphs.flat()),
    ]
      .filter(({ role, changes }) => role === 'word' && changes.length > 0)
      .map(({ received, form }) => ({ from: received, to: form })),
  );
  const tried = plantErrors(words, learnMisreadings(pairs), many, seed);
  const seen = survivors(source, lexicon, tried).left;
  const chosen = (Object.keys(wanted) as PlantKind[])
    .flatMap((kind) =>
      spread(
        seen.filter((one) => one.kind === kind),
        wanted[kind],
      ),
    )
    .sort((a, b) => a.start - b.start);
  const { restored, left } = survivors(source, lexicon, chosen);
  return { restored, plants: left };
}

/** So many of a list, evenly spread over it. */
function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, k) => list[Math.floor((k * list.length) / count)] as T);
}

function survivors(source: Source, lexicon: Lexicon, plants: readonly PlantedError[]) {
  const { text, starts } = applyPlants(source.received, plants);
  const restored = restoreWork(source.work, text, lexicon, [], []);
  const forms = new Map<number, Token>();
  for (const row of rowsOf(restored))
    for (const token of row.tokens) for (const { start } of token.spans) forms.set(start, token);
  const left = plants.flatMap((plant, index): ShownPlant[] => {
    const start = starts[index] ?? -1;
    const token = forms.get(start);
    // Lost to a note mark, a heading or a join: its place can no longer be told apart.
    if (token?.received !== plant.planted || plain(token.form) === plain(plant.received)) return [];
    const { start: at, received, planted, kind } = plant;
    const { line } = locusOf(restored.witness, start);
    return [{ start: at, received, planted, kind, form: token.form, line }];
  });
  return { restored, left };
}

function plain(form: string): string {
  return form.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
}

function rowsOf({ drafts }: RestoredWork): { tokens: readonly Token[]; kind: 'body' | 'notes' }[] {
  return drafts.flatMap(({ passages, notes }) => [
    ...passages.flatMap((one) =>
      one.kind === 'lacuna' || one.kind === 'heading' ? [] : [{ tokens: one.tokens, kind: 'body' as const }],
    ),
    ...notes.flatMap(({ paragraphs }) =>
      paragraphs.map((tokens) => ({ tokens: tokens.slice(1), kind: 'notes' as const })),
    ),
  ]);
}

/** Words that stand in the edition as they were received, away from the ends of lines. */
function soundWords(work: RestoredWork): SoundWord[] {
  const { witness } = work;
  return rowsOf(work)
    .flatMap(({ tokens, kind }) =>
      tokens.flatMap((token, index): SoundWord[] => {
        const [{ start, end }] = token.spans;
        const line = witness.lines[locusOf(witness, start).line - 1];
        const isInside =
          line && start > line.span.start && end < line.span.start + line.text.trimEnd().length;
        const isSound =
          token.role === 'word' && token.spans.length === 1 && token.received === token.form && !token.doubt;
        const besideMark = [tokens[index - 1], tokens[index + 1]].some((one) => one?.role === 'note-mark');
        const isFigure = FIGURES.test(token.form);
        if (!isInside || !isSound || besideMark || !(isFigure || WORD.test(token.form))) return [];
        return [{ start, text: token.received, kind: isFigure ? 'figures' : kind }];
      }),
    )
    .sort((a, b) => a.start - b.start);
}
