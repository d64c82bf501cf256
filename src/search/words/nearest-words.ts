/** For a word that stands nowhere: the words of the books that it is nearly, found through the engine's index alone. */
import type { Engine } from './engine.ts';

/** Fewest letters of a word for which others are guessed: shorter ones are nearly many words. */
const SHORTEST = 4;
/** Letters at the beginning that are not replaced and before which none is put: they choose the file of the index. */
const KEPT = 2;
const MOST = 3;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Words of the books that differ from a folded word by a letter too many, too few, wrong or changed with its neighbour,
 * those in most records first. At most three.
 */
export async function nearestWords(engine: Engine, word: string): Promise<string[]> {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return [];
  const counted = await Promise.all(
    misspellings(word).map(async (form) => ({
      form,
      records: (await engine.search(`"${form}"`)).results.length,
    })),
  );
  return counted
    .filter(({ records }) => records > 0)
    .sort((a, b) => b.records - a.records)
    .slice(0, MOST)
    .map(({ form }) => form);
}

/** What a word may have been before one slip of the hand. */
function misspellings(word: string): string[] {
  const letters = [...word];
  const forms = letters.flatMap((letter, at) => {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    const slips = [before + after];
    if (at + 1 < word.length) slips.push(before + word[at + 1] + letter + word.slice(at + 2));
    if (at < KEPT) return [...slips, before + letter + letter + after];
    return [...slips, ...LETTERS.flatMap((one) => [before + one + after, before + one + letter + after])];
  });
  forms.push(...LETTERS.map((one) => word + one));
  return [...new Set(forms)].filter((form) => form !== word && form.length >= SHORTEST);
}
