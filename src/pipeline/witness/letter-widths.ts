/** Width of a text in the type of its work, as a share of a full line. */
export type TextWidth = (text: string) => number;

/** Characters that are no letter, figure or common stop are rare: all are taken to be as wide as this one. */
const RARE = 'n';
/** The average width stands in for so many sightings of each character: rare ones stay near it. */
const PRIOR_SIGHTINGS = 5;
/** Lines further from full than this are misread, cut short or set narrower, and teach nothing. */
const OUTLYING = 0.1;
/** The widths settle after two rounds; a third changes the fourth decimal. */
const ROUNDS = 3;

/**
 * Learns how wide the characters of a work are from its own full lines: the compositor made them all equally
 * wide, so that each is an equation whose unknowns are the widths of its characters. Solved by least squares.
 * What remains is the play of the spaces: in Carr the widths of full lines stray by 4.4 % about their mean, against
 * 5.7 % where every character counts the same.
 *
 * @param fullLines texts of lines that begin and end at the edges of the text
 */
export function learnLetterWidths(fullLines: readonly string[]): TextWidth {
  const rows = fullLines.map(countCharacters);
  const characters = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const places = new Map(characters.map((character, place) => [character, place]));
  const average = rows.length / Math.max(1, sum(rows.flatMap((row) => [...row.values()])));
  let widths = characters.map(() => average);
  const widthIn = (row: ReadonlyMap<string, number>) =>
    sum([...row].map(([character, count]) => count * (widths[places.get(character) ?? -1] ?? average)));
  for (let round = 0; round < ROUNDS; round++) {
    const full = rows.filter((row) => Math.abs(widthIn(row) - 1) < OUTLYING);
    widths = solveWidths(full, places, average);
  }
  return (text) => widthIn(countCharacters(text));
}

/**
 * How often each character stands in a line as it was printed: white space counts once, and not at all inside
 * numbers and beside stops and quotation marks, where some pages have it and others do not.
 */
function countCharacters(text: string): Map<string, number> {
  const printed = text
    .trim()
    .replace(/(?<=\d)\s+(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[;:,.?!)])/g, '')
    .replace(/(?<=["“‘(]) | (?=["”’])/g, '')
    .replace(/[^\x20-\x7e—“”‘’]/g, RARE);
  const counts = new Map<string, number>();
  for (const character of printed) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The widths that come nearest to making every line 1, by the normal equations. */
function solveWidths(
  rows: readonly ReadonlyMap<string, number>[],
  places: ReadonlyMap<string, number>,
  average: number,
): number[] {
  const size = places.size;
  // Each equation is a row of coefficients with what they come to behind them.
  const equations = Array.from({ length: size }, (_, place) => {
    const equation = new Float64Array(size + 1);
    equation[place] = PRIOR_SIGHTINGS;
    equation[size] = PRIOR_SIGHTINGS * average;
    return equation;
  });
  for (const row of rows) {
    const own = Uint16Array.from(row.keys(), (character) => places.get(character) ?? 0);
    const counts = Uint16Array.from(row.values());
    for (let term = 0; term < own.length; term++) {
      const equation = equations[own[term] as number];
      const count = counts[term] as number;
      if (!equation) continue;
      for (let other = 0; other < own.length; other++) {
        const place = own[other] as number;
        equation[place] = (equation[place] as number) + count * (counts[other] as number);
      }
      equation[size] = (equation[size] as number) + count;
    }
  }
  return eliminate(equations);
}

/** Solves linear equations by elimination; theirs is positive definite, so that no pivot is zero. */
function eliminate(equations: readonly Float64Array[]): number[] {
  const size = equations.length;
  equations.forEach((pivot, at) => {
    equations.forEach((equation, other) => {
      if (other === at) return;
      const factor = (equation[at] ?? 0) / (pivot[at] ?? 1);
      if (factor === 0) return;
      for (let column = at; column <= size; column++)
        equation[column] = (equation[column] ?? 0) - factor * (pivot[column] ?? 0);
    });
  });
  return equations.map((equation, at) => (equation[size] ?? 0) / (equation[at] ?? 1));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
