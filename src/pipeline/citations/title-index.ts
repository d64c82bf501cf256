import type { CitedWork } from '../../model/cited-work.ts';
import { strokeKey } from './stroke-key.ts';
import { coreOf } from './title-words.ts';
import { isWithin } from './word-cost.ts';

/** A title in one of its forms, and the works that have it: many authors have a "Sochineniya". */
export interface Title {
  readonly words: readonly string[];
  readonly works: readonly CitedWork[];
  /** Letters and digits of all words. */
  readonly letters: number;
}

/** A word in a title: where the title is looked for when the word is met. */
export interface TitlePlace {
  readonly title: Title;
  /** Which of its words, 0-based. */
  readonly word: number;
}

/** The titles of an authority list, found by their words. */
export interface TitleIndex {
  readonly titles: readonly Title[];
  /** Titles with a word that has the strokes of the form. */
  alike(core: string): readonly TitlePlace[];
  /** Titles with a word that the form may be a bad reading of. */
  near(core: string): readonly TitlePlace[];
  titlesOf(work: CitedWork): readonly Title[];
}

/** Shorter words stand in too many titles. */
const SHORTEST = 4;
/** A bad reading of so many letters is worth looking at. */
const SHORTEST_NEAR = 6;
/** Highest cost of a bad reading for each letter of the word. */
const NEAR = 0.3;

const indices = new WeakMap<readonly CitedWork[], TitleIndex>();

/** The index of a list of works, made once for each list. */
export function titleIndex(works: readonly CitedWork[]): TitleIndex {
  const known = indices.get(works);
  if (known) return known;
  const made = makeIndex(works);
  indices.set(works, made);
  return made;
}

function makeIndex(works: readonly CitedWork[]): TitleIndex {
  const byText = new Map<string, CitedWork[]>();
  for (const work of works) {
    for (const text of work.titles) byText.set(text, [...(byText.get(text) ?? []), work]);
  }
  const titles = [...byText].map(([text, of]): Title => {
    const words = text.split(' ');
    return { words, works: of, letters: words.reduce((sum, word) => sum + coreOf(word).length, 0) };
  });
  const places = new Map<string, TitlePlace[]>();
  for (const title of titles) {
    title.words.forEach((written, word) => {
      const core = coreOf(written);
      if (core.length < SHORTEST && title.words.length > 1) return;
      places.set(core, [...(places.get(core) ?? []), { title, word }]);
    });
  }
  const byStrokes = new Map<string, TitlePlace[]>();
  for (const [core, found] of places) {
    const key = strokeKey(core);
    byStrokes.set(key, [...(byStrokes.get(key) ?? []), ...found]);
  }
  const strokes = new Map([...places.keys()].map((word) => [word, strokeKey(word).length]));
  const nearest = new Map<string, readonly TitlePlace[]>();
  return {
    titles,
    alike: (core) => byStrokes.get(strokeKey(core)) ?? [],
    near: (core) => {
      const seen = nearest.get(core);
      if (seen) return seen;
      const found: TitlePlace[] = [];
      const own = strokeKey(core).length;
      for (const [word, at] of places) {
        if (word.length < SHORTEST_NEAR || Math.abs(word.length - core.length) > 4) continue;
        // Each stroke too many or too few costs half a point: most words are out without being compared.
        if (Math.abs((strokes.get(word) ?? 0) - own) > 2 * NEAR * word.length) continue;
        if (isWithin(NEAR * word.length, core, word)) found.push(...at);
      }
      nearest.set(core, found);
      return found;
    },
    titlesOf: (work) => titles.filter((title) => title.works.includes(work)),
  };
}
