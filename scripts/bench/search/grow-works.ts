/** Works made of the sentences of ours, their words shuffled: more text with the same vocabulary. */
import type { EditionData } from '../../../src/schemas/edition-data.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** The works, and behind them as many synthetic ones as make the text so many times as long. */
export function growWorks(works: readonly EditionData[], growth: number, seed: number): EditionData[] {
  const random = seededRandom(seed);
  const grown = [...works];
  for (let copy = 1; copy < growth; copy++) {
    for (const { work, passages, ...rest } of works) {
      const id = `${work.id}-${copy}`;
      grown.push({
        ...rest,
        work: { ...work, id },
        // Offsets into a text that is shuffled point anywhere; they stay inside it, for its length is the same.
        passages: passages.map((passage) => ({
          ...passage,
          url: passage.url.replace(work.id, id),
          text: shuffleSentences(passage.text, random),
        })),
      });
    }
  }
  return grown;
}

/** The words of each sentence in another order; what stands between them stays where it is. */
export function shuffleSentences(text: string, random: SeededRandom): string {
  return text.replace(/[^.!?]+/g, (sentence) => {
    const words = sentence.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
    for (let at = words.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      const [one, two] = [words[at] ?? '', words[other] ?? ''];
      words[at] = two;
      words[other] = one;
    }
    let next = 0;
    return sentence.replace(/[\p{L}\p{M}\p{N}’'-]+/gu, () => words[next++] ?? '');
  });
}
