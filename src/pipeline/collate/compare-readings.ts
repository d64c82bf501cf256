import type { PageMap } from '../../model/page-map.ts';
import type { Token } from '../../model/token.ts';
import type { Witness } from '../../model/witness.ts';
import { alignLines } from './align-lines.ts';
import { type AlignedStretch, alignWords } from './align-words.ts';

/** Words of the text beside the words that another scan of their page has at the same place. */
export interface Comparison {
  /** Index of the first token of the text, and of the one behind the last; marks of notes among them. */
  readonly from: number;
  readonly to: number;
  /** The same words as the other scan has them, restored like the text; at least one. */
  readonly other: readonly Token[];
}

/** The scans of repeated pages laid side by side. */
export interface Collation {
  /** What a text has beside it in the other scans; stretches in which both have the same words included. */
  compare(tokens: readonly Token[]): Comparison[];
}

/**
 * Lays the further scans of repeated pages beside the text.
 *
 * @param map the page map, with the duplicates that it keeps
 * @param others texts read off the further scans, restored by the same stages
 */
export function layScansSideBySide(
  witness: Witness,
  map: PageMap,
  others: readonly (readonly Token[])[],
): Collation {
  const stretches = map.pages
    .flatMap(({ lines, duplicates = [] }) =>
      lines
        ? duplicates.flatMap((duplicate) =>
            alignLines(linesOf(witness, lines), linesOf(witness, duplicate.lines)).flatMap(([base, other]) =>
              alignWords(base, other),
            ),
          )
        : [],
    )
    .filter(({ base, other }) => base.end > base.start && other.end > other.start);
  const byBase = indexBy(stretches, ({ base }) => base);
  const byOther = indexBy(stretches, ({ other }) => other);
  const standing = new Map<AlignedStretch, Token[]>();
  for (const token of others.flat()) {
    for (const stretch of under(token, byOther))
      standing.set(stretch, [...(standing.get(stretch) ?? []), token]);
  }
  return { compare: (tokens) => compareTokens(tokens, { byBase, byOther, standing }) };
}

interface Ground {
  /** Stretches by every offset that they cover, in the scan of the text and in the other. */
  readonly byBase: ReadonlyMap<number, AlignedStretch>;
  readonly byOther: ReadonlyMap<number, AlignedStretch>;
  /** The tokens of the other scan in each stretch. */
  readonly standing: ReadonlyMap<AlignedStretch, readonly Token[]>;
}

function linesOf(witness: Witness, [first, last]: readonly [number, number]) {
  return witness.lines.slice(first - 1, last);
}

function indexBy(
  stretches: readonly AlignedStretch[],
  side: (stretch: AlignedStretch) => { readonly start: number; readonly end: number },
): Map<number, AlignedStretch> {
  const index = new Map<number, AlignedStretch>();
  for (const stretch of stretches) {
    const { start, end } = side(stretch);
    for (let offset = start; offset < end; offset++) index.set(offset, stretch);
  }
  return index;
}

function under({ spans }: Token, index: ReadonlyMap<number, AlignedStretch>): Set<AlignedStretch> {
  const found = new Set<AlignedStretch>();
  for (const { start, end } of spans) {
    for (let offset = start; offset < end; offset++) {
      const stretch = index.get(offset);
      if (stretch) found.add(stretch);
    }
  }
  return found;
}

/** Runs of tokens that share no stretch with what stands beside them in either scan. */
function compareTokens(tokens: readonly Token[], ground: Ground): Comparison[] {
  const comparisons: Comparison[] = [];
  const holders = new Map<AlignedStretch, number[]>();
  const stretchesOf = tokens.map((token) => under(token, ground.byBase));
  stretchesOf.forEach((own, index) => {
    for (const stretch of own) holders.set(stretch, [...(holders.get(stretch) ?? []), index]);
  });
  let from = 0;
  while (from < tokens.length) {
    // Most words stand on pages that were scanned once.
    if (stretchesOf[from]?.size === 0) {
      from++;
      continue;
    }
    const indices = new Set([from]);
    const others = new Set<Token>();
    const stretches = new Set(stretchesOf[from]);
    // A set grows while it is walked: what a stretch brings in is looked at in its turn.
    for (const stretch of stretches) {
      for (const index of holders.get(stretch) ?? []) {
        indices.add(index);
        for (const more of stretchesOf[index] ?? []) stretches.add(more);
      }
      for (const other of ground.standing.get(stretch) ?? []) {
        others.add(other);
        for (const more of under(other, ground.byOther)) stretches.add(more);
      }
    }
    const to = Math.max(...indices) + 1;
    const isWhole = [...stretches].every((stretch) => holders.has(stretch));
    const other = [...others].toSorted((a, b) => a.spans[0].start - b.spans[0].start);
    if (isWhole && other.length > 0) comparisons.push({ from, to, other });
    from = to;
  }
  return comparisons;
}
