/** Words and phrases of the edition, as readers ask for them. */
import { foldedWords } from '../../../src/search/tokens.ts';
import { BruteForce, type HeldText } from './held-text.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A phrase, or a single word. */
export interface Phrase {
  /** As the book has it, without quotation marks, which would end what is asked between such marks. */
  readonly words: string;
  /** How often it stands in each passage that has it, by `carr-1950/p61-1`. */
  readonly held: ReadonlyMap<string, number>;
}

/** So many phrases of `fewest` to `most` words, each length as often as the others, none across a passage's end. */
export function makePhrases(
  text: HeldText,
  { count, fewest, most }: { readonly count: number; readonly fewest: number; readonly most: number },
  random: SeededRandom,
): Phrase[] {
  const bruteForce = new BruteForce(text);
  const phrases: Phrase[] = [];
  while (phrases.length < count) {
    const length = fewest + (phrases.length % (most - fewest + 1));
    const start = random.below(text.words.length - length);
    const [first, last] = [text.words[start], text.words[start + length - 1]];
    if (!first || !last || first.passage !== last.passage) continue;
    const passage = text.passages[first.passage];
    const words = (passage?.text.slice(first.start, last.end) ?? '').replace(/[“”„"«»‘‚]|(?<!\p{L})’/gu, '');
    const held = new Map<string, number>();
    for (const at of bruteForce.starts(foldedWords(words), false)) {
      const place = bruteForce.place(at);
      const id = `${place.work}/${place.passage}`;
      held.set(id, (held.get(id) ?? 0) + 1);
    }
    phrases.push({ words: words.replace(/\s+/g, ' '), held });
  }
  return phrases;
}
