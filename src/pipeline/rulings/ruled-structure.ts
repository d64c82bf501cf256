import type { Token } from '../../model/token.ts';
import { divideTokens } from './divide-tokens.ts';
import { type PlacedRuling, startOf } from './placed-ruling.ts';

/** What rulings say of the passages, by the witness offset at which the reading begins. */
export interface RuledStructure {
  readonly splits: ReadonlySet<number>;
  readonly joins: ReadonlySet<number>;
  readonly kinds: ReadonlyMap<number, 'paragraph' | 'quotation' | 'item'>;
  /** Who spoke or wrote the quotation that begins there. */
  readonly speakers: ReadonlyMap<number, string>;
}

/** No ruling on any passage. */
export const NO_STRUCTURE: RuledStructure = {
  splits: new Set(),
  joins: new Set(),
  kinds: new Map(),
  speakers: new Map(),
};

/** Gathers what rulings say of where passages begin and of which kind they are. */
export function gatherStructure(placed: readonly PlacedRuling[]): RuledStructure {
  const splits = new Set<number>();
  const joins = new Set<number>();
  const kinds = new Map<number, 'paragraph' | 'quotation' | 'item'>();
  const speakers = new Map<number, string>();
  for (const one of placed) {
    const { ruling } = one;
    if (ruling.kind === 'paragraph') (ruling.do === 'split' ? splits : joins).add(startOf(one));
    if (ruling.kind === 'kind') kinds.set(startOf(one), ruling.as);
    if (ruling.kind === 'speaker') speakers.set(startOf(one), ruling.name);
  }
  return { splits, joins, kinds, speakers };
}

/** Witness offset of the first word of a row; `undefined` for a row without words. */
export function firstOffset(tokens: readonly Token[]): number | undefined {
  return tokens.find((token) => token.role !== 'note-mark')?.spans[0].start;
}

/** A row cut before every token at which a passage begins by a ruling; signs of notes stay with what is before them. */
export function cutAtSplits(tokens: readonly Token[], { splits }: RuledStructure): Token[][] {
  const rows: Token[][] = [[]];
  for (const token of divideTokens(tokens, splits)) {
    const isHead = token.role !== 'note-mark' && splits.has(token.spans[0].start);
    const last = rows.at(-1);
    if (isHead && last && last.length > 0) rows.push([{ ...token, gap: '' }]);
    else last?.push(token);
  }
  return rows;
}

/** The paragraphs of a note as rulings divide and join them. */
export function ruleParagraphs(
  paragraphs: readonly (readonly Token[])[],
  structure: RuledStructure,
): (readonly Token[])[] {
  const ruled: (readonly Token[])[] = [];
  for (const paragraph of paragraphs.flatMap((tokens) => cutAtSplits(tokens, structure))) {
    const before = ruled.at(-1);
    if (before && structure.joins.has(firstOffset(paragraph) ?? -1)) {
      ruled[ruled.length - 1] = [
        ...before,
        ...paragraph.map((token, index): Token => (index === 0 ? { ...token, gap: ' ' } : token)),
      ];
    } else ruled.push(paragraph);
  }
  return ruled;
}
