import type { Token } from '../../model/token.ts';
import type { OutlineChapter } from '../../model/work.ts';
import { cutAtSplits, firstOffset, NO_STRUCTURE, type RuledStructure } from '../rulings/ruled-structure.ts';
import type { Block, Draft, Gap } from './block.ts';

/** A last line this much narrower than the measure is not full: the paragraph ends there. */
const SHORT_BY = 7;
/** A chapter's first block of so few lines stands beside the drop cap; the blank line after it is false. */
const DROP_CAP_LINES = 5;
/** So many characters may a full line be narrower than the measure where a raised sign ends it. */
const RAISED_PLAY = 3;
/** Block quotations are set about two characters narrower than the text. */
const NARROWER = 1;

/** What opens an item: "(1)", "2.", "(a)"; a 1 is read as I or l. */
const LABEL = /^\(?(\d{1,2}|[a-h]|[Il])[.)]$|^\((\d{1,2}|[a-h]|[Il])\)/;

/**
 * The author's brackets in a block quotation name its speaker: "[wrote Stalin in October 1920]", "[he said]". All
 * seventeen blocks of Carr that have them near their beginning are quotations.
 */
const NAMES_SPEAKER =
  /\[[^\]]*\b(said|wrote|writes|remarked|concluded|declared|added|continued|replied|explained|ran|says|observed)\b[^\]]*\]/;
/** So many characters at its beginning tell who speaks in a block. */
const OPENING_WORDS = 160;

/**
 * Builds the passages of a chapter from its blocks: joins paragraphs over page ends and false blank lines,
 * tells quotations and items from paragraphs.
 *
 * The editors' rulings beat every rule: where one divides or joins, and of which kind a passage is. The rules, in
 * order:
 * 1. a heading is a passage of its own; 2. nothing is joined over a missing page; 3. what follows a colon at a
 * blank line or page end is a quotation, and so is a block that names its speaker in brackets; 4. text that does
 * not end a sentence goes on in the next block; 5. over a page end a full last line goes on even after a full stop (a paragraph rarely ends with one);
 * 6. a block after a quotation that begins with a small letter continues the paragraph before the quotation.
 *
 * @param blocks blocks and gaps of the chapter in order
 * @param measure usual width of a body line of the chapter
 * @param ruled what rulings say of the passages
 */
export function buildPassages(
  blocks: readonly (Block | Gap)[],
  measure: number,
  chapter: OutlineChapter,
  ruled: RuledStructure = NO_STRUCTURE,
): (Draft | Gap)[] {
  const built: (Draft | Gap)[] = supplyHeadings(chapter, blocks);
  let previous: { block: Block; draft: Draft } | undefined;
  let isFirst = true;
  for (const block of partBlocks(blocks, ruled)) {
    if (!('tokens' in block)) {
      if (previous && !endsSentence(previous.draft.tokens))
        replaceLast(built, { ...previous.draft, brokenOff: true });
      built.push(block);
      previous = undefined;
      continue;
    }
    if (block.heading) {
      const { text, level } = block.heading;
      built.push({ kind: 'heading', tokens: block.tokens, text, level });
      previous = undefined;
      continue;
    }
    if (block.tokens.length === 0) continue;
    const opening = firstOffset(block.tokens) ?? -1;
    const isRuled = ruled.splits.has(opening) || ruled.joins.has(opening);
    const joins = isRuled
      ? ruled.joins.has(opening)
      : previous && goesOn(previous.block, previous.draft, block, measure);
    if (previous && joins) {
      const draft: Draft = { ...previous.draft, tokens: joined(previous.draft.tokens, block.tokens) };
      replaceLast(built, draft);
      previous = { block, draft };
      continue;
    }
    const kind = ruled.kinds.get(opening) ?? kindOf(previous, block, measure);
    const afterQuotation =
      previous !== undefined && previous.draft.kind !== 'paragraph' && kind === 'paragraph';
    const draft: Draft = {
      kind,
      tokens: block.tokens,
      ...(afterQuotation && /^\p{Ll}/u.test(textStart(block.tokens)) && { continues: true as const }),
      ...(isFirst && { opensChapter: true as const }),
    };
    isFirst = false;
    built.push(draft);
    previous = { block, draft };
  }
  return built;
}

/** The headings that the outline knows and the witness lost, at the head of the chapter and marked as supplied. */
function supplyHeadings(chapter: OutlineChapter, blocks: readonly (Block | Gap)[]): Draft[] {
  const present = new Set(
    blocks.flatMap((block) => ('tokens' in block && block.heading ? [block.heading.text] : [])),
  );
  return chapter.headings
    .filter((heading) => !heading.inWitness && !present.has(heading.text))
    .map(({ text }) => ({ kind: 'heading', tokens: [], text, level: 1, isSupplied: true }));
}

function replaceLast(built: (Draft | Gap)[], draft: Draft): void {
  built[built.length - 1] = draft;
}

function joined(before: readonly Token[], after: readonly Token[]): Token[] {
  return [...before, ...after.map((token, index): Token => (index === 0 ? { ...token, gap: ' ' } : token))];
}

function goesOn(above: Block, draft: Draft, below: Block, measure: number): boolean {
  if (LABEL.test(firstWord(below.tokens)) && draft.kind !== 'paragraph') return false;
  const last = lastWord(draft.tokens);
  if (/:["”’]?$/.test(last) && (above.widths.at(-1) ?? 0) < measure + 4) {
    // A colon at the end of a full line may stand inside a sentence that goes on overleaf.
    return (
      below.opensPage &&
      (above.widths.at(-1) ?? 0) >= measure - 2 &&
      /^["“]?\p{Ll}/u.test(textStart(below.tokens))
    );
  }
  const isFirstBlock = draft.opensChapter === true && draft.tokens.length === above.tokens.length;
  if (isFirstBlock && above.widths.length <= DROP_CAP_LINES && !below.opensPage) return true;
  if (!endsSentence(draft.tokens)) return true;
  if (!below.opensPage && isRaisedSign(above, draft, below, measure)) return true;
  if (below.opensPage) {
    // A quotation that ends a sentence at the page's foot goes on overleaf only in lines as narrow as its own.
    if (draft.kind !== 'paragraph')
      return draft.tokens.at(-1)?.role !== 'note-mark' && isNarrow(below, measure);
    return (above.widths.at(-1) ?? 0) >= measure - SHORT_BY;
  }
  return draft.kind === 'paragraph' && /^\p{Ll}{2}/u.test(textStart(below.tokens));
}

/**
 * A blank line after a full line that ends with a note's sign is mostly made by the raised sign, not by a
 * paragraph: in Carr 56 % of such lines have one below them, and 15 % of those that end without a sign. An
 * indented first line is rarely longer than the measure (12 %), so only a longer one is taken to go on.
 */
function isRaisedSign(above: Block, draft: Draft, below: Block, measure: number): boolean {
  if (draft.kind !== 'paragraph' || draft.tokens.at(-1)?.role !== 'note-mark') return false;
  return (above.widths.at(-1) ?? 0) >= measure - RAISED_PLAY && (below.widths[0] ?? 0) > measure;
}

function kindOf(
  previous: { block: Block; draft: Draft } | undefined,
  block: Block,
  measure: number,
): Draft['kind'] {
  if (LABEL.test(firstWord(block.tokens))) return 'item';
  if (NAMES_SPEAKER.test(textOf(block.tokens).slice(0, OPENING_WORDS))) return 'quotation';
  if (!previous) return 'paragraph';
  if (/:["”’]?$/.test(lastWord(previous.draft.tokens))) return 'quotation';
  const unmarked = previous.draft.kind === 'quotation' && previous.draft.tokens.at(-1)?.role !== 'note-mark';
  // A quotation of several paragraphs has its sign at the very end; a paragraph has signs inside (p. 29 of Carr).
  const sign = block.tokens.findIndex((token) => token.role === 'note-mark');
  const mayBeQuoted = sign === block.tokens.length - 1 || (sign < 0 && !endsSentence(block.tokens));
  return unmarked && mayBeQuoted && isNarrow(block, measure) && /^["“]?\p{Lu}/u.test(textStart(block.tokens))
    ? 'quotation'
    : 'paragraph';
}

/** Whether the lines of a block are narrower than the text's, as those of block quotations are. */
function isNarrow(block: Block, measure: number): boolean {
  const inner = block.widths.slice(0, -1);
  const mean = inner.reduce((sum, width) => sum + width, 0) / Math.max(1, inner.length);
  return inner.length >= 3 && mean < measure - NARROWER;
}

/** The blocks with their items apart; the item before a block tells which number would come next. */
function partBlocks(blocks: readonly (Block | Gap)[], ruled: RuledStructure): (Block | Gap)[] {
  let expected: number | undefined;
  return blocks.flatMap((block): (Block | Gap)[] => {
    if (!('tokens' in block)) return [block];
    const parts = partBlock(block, ruled, expected);
    const last = labelValue(firstWord(parts.at(-1)?.tokens ?? []));
    expected = last === undefined ? undefined : last + 1;
    return parts;
  });
}

/** Parts a block into its items, and where a passage begins by a ruling. */
function partBlock(block: Block, ruled: RuledStructure, expected: number | undefined): Block[] {
  if (block.heading) return [block];
  return partItems(block, expected).flatMap((part) => {
    let line = 0;
    return cutAtSplits(part.tokens, ruled).map((tokens, k): Block => {
      const lines = tokens.filter((token) => token.lineEnd !== undefined).length;
      const widths =
        k === 0 && tokens.length === part.tokens.length
          ? part.widths
          : part.widths.slice(line, line + Math.max(1, lines));
      line += lines;
      return { ...part, tokens, widths, opensPage: part.opensPage && k === 0 };
    });
  });
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
      tokens: tokens.map((token, i) => (i === 0 ? { ...token, gap: '' as const } : token)),
      opensPage: block.opensPage && k === 0,
    };
  });
}

function words(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.role === 'word');
}

function textOf(tokens: readonly Token[]): string {
  return words(tokens)
    .map((token) => token.received)
    .join(' ');
}

function firstWord(tokens: readonly Token[]): string {
  return words(tokens)[0]?.received ?? '';
}

/** The first letters of a text, without the quotation mark before them. */
function textStart(tokens: readonly Token[]): string {
  return words(tokens)
    .slice(0, 2)
    .map((token) => token.received)
    .join(' ')
    .replace(/^["“‘'«.\s]+/, '');
}

/** The last word with the stops that stand apart from it (' " .'). */
function lastWord(tokens: readonly Token[]): string {
  return words(tokens)
    .slice(-4)
    .map((token) => token.received)
    .join(' ')
    .replace(/\s+(?=[."'”’:;,!?)]+(\s|$))/g, '')
    .replace(/\s+(?=["'”’])/g, '');
}

/** Whether a text ends with a stop that can end a paragraph. */
function endsSentence(tokens: readonly Token[]): boolean {
  // A sign that no note claimed stands behind the stop ('anarchism " . 5', carr-1950:1670).
  const last = lastWord(tokens)
    .replace(/[·•]$/, '')
    .replace(/(?<=[.?!]["'”’)\]]*\s?)[1-9IzZ!*†]$/, '');
  return /[.?!:]["'”’)\]]*\s?$/.test(last);
}
