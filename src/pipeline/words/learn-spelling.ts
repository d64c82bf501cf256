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
  const rows = [...words].map((word) => EDGE + EDGE + word + EDGE);
  // A million letters are counted: each has a number, and a row of letters is a place in an array.
  const numbers = new Map<string, number>();
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      const letter = row.charAt(at);
      if (!numbers.has(letter)) numbers.set(letter, numbers.size);
    }
  }
  // A letter that no word has is the last number, and counts nothing.
  const size = numbers.size + 1;
  const numberOf = (letter: string) => numbers.get(letter) ?? size - 1;
  let sum = 0;
  const singles = new Uint32Array(size);
  // How often a letter, or two, stand before any; and before each.
  const before = new Uint32Array(size);
  const pairs = new Uint32Array(size * size);
  const beforeTwo = new Uint32Array(size * size);
  const triples = new Uint32Array(size * size * size);
  const add = (counts: Uint32Array, place: number) => {
    counts[place] = of(counts, place) + 1;
  };
  const of = (counts: Uint32Array, place: number) => counts[place] as number;
  for (const row of rows) {
    let first = numberOf(EDGE);
    let second = first;
    for (let at = 2; at < row.length; at++) {
      const letter = numberOf(row.charAt(at));
      add(beforeTwo, first * size + second);
      add(triples, (first * size + second) * size + letter);
      add(before, second);
      add(pairs, second * size + letter);
      add(singles, letter);
      sum++;
      first = second;
      second = letter;
    }
  }
  const rate = (first: number, second: number, letter: number): number => {
    const single = (of(singles, letter) + 1) / (sum + ALPHABET);
    const pair = (of(pairs, second * size + letter) + BACK_OFF * single) / (of(before, second) + BACK_OFF);
    const triple = of(triples, (first * size + second) * size + letter);
    return (triple + BACK_OFF * pair) / (of(beforeTwo, first * size + second) + BACK_OFF);
  };
  const memory = new Map<string, number>();
  return {
    costOf: (bare) => {
      const known = memory.get(bare);
      if (known !== undefined) return known;
      const row = EDGE + EDGE + bare + EDGE;
      let cost = 0;
      for (let at = 2; at < row.length; at++)
        cost -= Math.log(
          rate(numberOf(row.charAt(at - 2)), numberOf(row.charAt(at - 1)), numberOf(row.charAt(at))),
        );
      memory.set(bare, cost);
      return cost;
    },
  };
}

/** Letters and signs that may stand in a word at all. */
const ALPHABET = 32;
