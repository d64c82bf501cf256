import type { Token } from '../../model/token.ts';
import { cutAtSplits, type RuledStructure } from '../rulings/ruled-structure.ts';
import type { Block, Gap } from './block.ts';
import { firstWord } from './block-words.ts';

/** What opens an item: "(1)", "2.", "(a)"; a 1 is read as I or l. */
const LABEL = /^\(?(\d{1,2}|[a-h]|[Il])[.)]$|^\((\d{1,2}|[a-h]|[Il])\)/;

/** Whether a word opens an item. */
export function isLabel(word: string): boolean {
  return LABEL.test(word);
}

/**
 * The blocks with their items apart, and parted where a passage begins by a ruling; the item before a block tells
 * which number would come next.
 */
export function partBlocks(blocks: readonly (Block | Gap)[], ruled: RuledStructure): (Block | Gap)[] {
  let expected: number | undefined;
  return blocks.flatMap((block): (Block | Gap)[] => {
    if (!('tokens' in block)) return [block];
    // Of items a typed page tells itself, and those of the scans are counted as if it were not there.
    if (block.typedAs) return partAtRulings(block, ruled);
    const parts = partBlock(block, ruled, expected);
    const last = labelValue(firstWord(parts.at(-1)?.tokens ?? []));
    expected = last === undefined ? undefined : last + 1;
    return parts;
  });
}

/** Parts a block into its items, and where a passage begins by a ruling. */
function partBlock(block: Block, ruled: RuledStructure, expected: number | undefined): Block[] {
  if (block.heading) return [block];
  return partItems(block, expected).flatMap((part) => partAtRulings(part, ruled));
}

function partAtRulings(block: Block, ruled: RuledStructure): Block[] {
  if (block.heading) return [block];
  let before = 0;
  return cutAtSplits(block.tokens, ruled).map((tokens, k): Block => {
    const lines = linesOf(block, before, tokens);
    before += endsOf(tokens);
    return { ...block, tokens, lines, opensPage: block.opensPage && k === 0 };
  });
}

/** The lines of a block on which some of its tokens stand, from the one that so many line ends precede. */
function linesOf(block: Block, before: number, tokens: readonly Token[]): Block['lines'] {
  const goesOnMidLine = tokens.at(-1)?.lineEnd === undefined;
  return block.lines.slice(before, before + Math.max(1, endsOf(tokens) + (goesOnMidLine ? 1 : 0)));
}

/** How many line ends stand among the tokens. */
export function endsOf(tokens: readonly Token[]): number {
  return tokens.filter((token) => token.lineEnd !== undefined).length;
}

/** The number that the label of an item counts ("2." and "(b)" are 2), or `undefined` for a word that is none. */
function labelValue(word: string): number | undefined {
  const match = LABEL.exec(word);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return undefined;
  if (/\d/.test(label)) return Number(label);
  return /[Il]/.test(label) ? 1 : label.charCodeAt(0) - 96;
}

/**
 * Parts a block where its lines begin with rising labels ("1." "2." "3.") into items.
 *
 * @param expected number of the item that would come next, if an item stands just before the block: a false blank
 *   line may lie inside it (p. 274 of Carr)
 */
function partItems(block: Block, expected: number | undefined): Block[] {
  const heads: number[] = [];
  const first = labelValue(firstWord(block.tokens));
  let next = first === undefined ? expected : first + 1;
  block.tokens.forEach((token, index) => {
    const opensLine = index > 0 && block.tokens[index - 1]?.lineEnd !== undefined;
    if (opensLine && next !== undefined && labelValue(token.received) === next) {
      heads.push(index);
      next++;
    }
  });
  if (heads.length === 0) return [block];
  const cuts = [0, ...heads, block.tokens.length];
  return cuts.slice(0, -1).map((from, k) => {
    const tokens = block.tokens.slice(from, cuts[k + 1]);
    return {
      ...block,
      lines: linesOf(block, endsOf(block.tokens.slice(0, from)), tokens),
      tokens: tokens.map((token, i) => (i === 0 ? { ...token, gap: '' as const } : token)),
      opensPage: block.opensPage && k === 0,
    };
  });
}
