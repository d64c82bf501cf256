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
  const within = <One extends Stretch>(of: (part: SelectedPart) => readonly One[]) =>
    parts.flatMap((part) =>
      of(part)
        .filter((one) => overlap(one, part))
        .map((one) => ({ ...one, part })),
    );
  const doubts = within((part) => part.doubts);
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
      ...within(({ remarked }) => remarked).map(({ part, start, end, note }) => {
        const words = `“${part.text.slice(start, end)}”`;
        return note === '' ? `${words} stands so in our source.` : `Of ${words} the editors say: ${note}`;
      }),
      ...brokenOff(parts),
      ...gaps.map(({ text }) => text.replace(/^⟨|⟩$/g, '')),
      ...(isParted
        ? ['The selection parts a quotation from its marks: some of these words are quoted in the book.']
        : []),
    ],
    doubts: doubts.length,
    hasItalics: within(({ italics }) => italics).length > 0,
  };
}

/** The first selected words go on from a page that is missing, or the last ones break off before one. */
function brokenOff(parts: Selected): string[] {
  const [opening, closing] = [parts[0], parts.at(-1)];
  const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
  const before = opening && !hasWord(opening.text.slice(0, opening.start)) ? opening.gapBefore : undefined;
  const behind = closing && !hasWord(closing.text.slice(closing.end)) ? closing.gapBehind : undefined;
  return [
    ...(before === undefined ? [] : [`Before these words the text is broken. ${before}`]),
    ...(behind === undefined ? [] : [`Behind these words the text breaks off. ${behind}`]),
  ];
}

/** Supplied words in their brackets, with what says how many. */
function asNamed(words: string): string {
  return /^⟨.*⟩$/.test(words) ? words : `⟨${words}⟩`;
}
