/** How usual the letters of a form are for a word, by the words of a list. */
export interface Spelling {
  /**
   * Natural logarithm, negative: how surprising the letters are one after another, each after the two before it. A
   * word like others costs about two and a half a letter, "blmd" seven.
   */
  costOf(bare: string): number;
}

/** What stands before the first letter of a word and after its last. */
const EDGE = ' ';
/** How much of a letter's rate is left to what stands one letter before, and to letters as such. */
const BACK_OFF = 1;

/**
 * Learns how words are spelt from a list of them, each counted once: a word that no list has is still spelt as words
 * are, and a misread one often is not ("paymg").
 *
 * @param words in small letters without accents
 */
export function learnSpelling(words: Iterable<string>): Spelling {
  const counts = new Map<string, number>();
  const add = (row: string) => counts.set(row, (counts.get(row) ?? 0) + 1);
  for (const word of words) {
    const row = EDGE + EDGE + word + EDGE;
    for (let at = 2; at < row.length; at++) {
      const letter = row.charAt(at);
      // A row and what may follow it are counted apart: `ab>` is the row before any letter.
      add(`${row.slice(at - 2, at)}>`);
      add(row.slice(at - 2, at) + letter);
      add(`${row.charAt(at - 1)}>`);
      add(row.charAt(at - 1) + letter);
      add('>');
      add(letter);
    }
  }
  const of = (row: string) => counts.get(row) ?? 0;
  const rate = (first: string, second: string, letter: string): number => {
    const single = (of(letter) + 1) / (of('>') + ALPHABET);
    const pair = (of(second + letter) + BACK_OFF * single) / (of(`${second}>`) + BACK_OFF);
    return (of(first + second + letter) + BACK_OFF * pair) / (of(`${first}${second}>`) + BACK_OFF);
  };
  const memory = new Map<string, number>();
  return {
    costOf: (bare) => {
      const known = memory.get(bare);
      if (known !== undefined) return known;
      const row = EDGE + EDGE + bare + EDGE;
      let cost = 0;
      for (let at = 2; at < row.length; at++)
        cost -= Math.log(rate(row.charAt(at - 2), row.charAt(at - 1), row.charAt(at)));
      memory.set(bare, cost);
      return cost;
    },
  };
}

/** Letters and signs that may stand in a word at all. */
const ALPHABET = 32;
