import { overlap, type Selected, type SelectedPart, type Stretch } from './selected-part.ts';

/** What a reader should know of selected words before they are quoted. */
export interface Cautions {
  /** What is to be said before anything is copied, in sentences. */
  readonly first: readonly string[];
  /** Doubtful readings among the words: they can be marked in what is copied. */
  readonly doubts: number;
  /** Some words are in italics. */
  readonly hasItalics: boolean;
}

/** Finds doubts, editors' changes and gaps among the selected words. */
export function cautionsOf(parts: Selected, isParted: boolean): Cautions {
  const within = (of: (part: SelectedPart) => readonly Stretch[]) =>
    parts.flatMap((part) =>
      of(part)
        .filter((one) => overlap(one, part))
        .map((one) => ({ ...one, part })),
    );
  const doubts = parts.flatMap((part) =>
    part.doubts.filter((doubt) => overlap(doubt, part)).map((doubt) => ({ ...doubt, part })),
  );
  const gaps = parts.filter(({ kind }) => kind === 'gap');
  return {
    first: [
      ...doubts.map(({ part, start, end, alternatives }) => {
        const others = alternatives.replace(/^⟨|⟩$/g, '').replace(/^doubtful reading: /, '');
        return `The reading “${part.text.slice(start, end)}” is uncertain${others === '' ? '' : `: ${others}`}.`;
      }),
      ...within(({ supplied }) => supplied).map(
        ({ part, start, end }) =>
          `${asNamed(part.text.slice(start, end))} was supplied by the editors; the source lacks it.`,
      ),
      ...within(({ unsure }) => unsure).map(
        ({ part, start, end }) =>
          `“${part.text.slice(start, end)}” was restored by the editors, and not for certain.`,
      ),
      ...within(({ remarked }) => remarked).map(
        ({ part, start, end }) =>
          `“${part.text.slice(start, end)}” stands as printed; the editors have a note on it.`,
      ),
      ...gaps.map(({ text }) => text.replace(/^⟨|⟩$/g, '')),
      ...(isParted
        ? ['The selection parts a quotation from its marks: some of these words are quoted in the book.']
        : []),
    ],
    doubts: doubts.length,
    hasItalics: within(({ italics }) => italics).length > 0,
  };
}

/** Supplied words in their brackets, with what says how many. */
function asNamed(words: string): string {
  return /^⟨.*⟩$/.test(words) ? words : `⟨${words}⟩`;
}
