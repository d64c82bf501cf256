import type { Token } from '../../model/token.ts';
import type { OutlineChapter } from '../../model/work.ts';
import { firstOffset, NO_STRUCTURE, type RuledStructure } from '../rulings/ruled-structure.ts';
import type { Block, Draft, Gap } from './block.ts';
import { endsSentence, firstWord, lastWord, textOf, textStart, words } from './block-words.ts';
import type { BodyType } from './body-type.ts';
import { SURELY_SHORT } from './measure-shares.ts';
import { endsOf, isLabel, partBlocks } from './part-items.ts';
import type { Juncture, WeighBreak } from './weigh-breaks.ts';

/** A chapter's first block of so few lines stands beside the drop cap; the blank line after it is false. */
const DROP_CAP_LINES = 5;
/** Odds of less than three to one, as a natural logarithm, decide nothing for certain. */
const EVEN = Math.log(3);
/** Lines narrower on average than this are a quotation's: those of Carr have a mean of 0.97. */
const NARROWER = 0.985;

/**
 * The author's brackets in a block quotation name its speaker: "[wrote Stalin in October 1920]", "[he said]". All
 * seventeen blocks of Carr that have them near their beginning are quotations.
 */
const NAMES_SPEAKER =
  /\[[^\]]*\b(said|wrote|writes|remarked|concluded|declared|added|continued|replied|explained|ran|says|observed)\b[^\]]*\]/;
/** A colon with what may stand behind it, a speck included (carr-1950:10131). */
const ANNOUNCES = /:["”’]?( ?[.·])?$/;
/** A line at most so many characters narrower than the measure may be full, and its colon inside a sentence. */
const FULL_WITHIN = 2;
/** A line wider than the measure by so many characters is full for certain. */
const FULL_BEYOND = 4;
/** So many characters at its beginning tell who speaks in a block. */
const OPENING_WORDS = 160;

/**
 * Builds the passages of a chapter from its blocks: joins paragraphs over page ends and false blank lines,
 * tells quotations and items from paragraphs.
 *
 * The editors' rulings beat every rule: where one divides or joins, and of which kind a passage is. The rules, in
 * order:
 * 1. a heading is a passage of its own; 2. nothing is joined over a missing page; 3. what follows a colon at a
 * blank line or page end is a quotation, and so is a block that names its speaker in brackets, or looks like one
 * (see `weighQuotations`); 4. text that does not end a sentence goes on in the next block; 5. over a page end, and
 * over a blank line that a raised sign may have made, what is likelier by all that bears on it (see `weighBreaks`);
 * 6. a block after a quotation that begins with a small letter continues the paragraph before the quotation.
 *
 * @param blocks blocks and gaps of the chapter in order
 * @param type how the chapter's text is set
 * @param ruled what rulings say of the passages
 * @param doubt told the block that opens a page and the odds of a new paragraph there, where they are about even
 */
export function buildPassages(
  blocks: readonly (Block | Gap)[],
  type: BodyType,
  chapter: OutlineChapter,
  ruled: RuledStructure = NO_STRUCTURE,
  doubt: (below: Block, odds: number) => void = () => undefined,
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
    const isBehindAdded = previous?.block.typedAs !== undefined && block.typedAs === undefined;
    const unfinished = isBehindAdded && previous && !endsSentence(previous.draft.tokens);
    // What follows an added page had its address before: it stays a passage by itself, unless a ruling joins it.
    if (isBehindAdded && !ruled.joins.has(opening)) previous = undefined;
    const isRuled = ruled.splits.has(opening) || ruled.joins.has(opening);
    const joins = isRuled
      ? ruled.joins.has(opening)
      : previous && goesOn(previous.block, previous.draft, block, type, doubt);
    if (previous && joins) {
      const draft: Draft = { ...previous.draft, tokens: joined(previous.draft.tokens, block.tokens) };
      replaceLast(built, draft);
      previous = { block, draft };
      continue;
    }
    const kind = ruled.kinds.get(opening) ?? block.typedAs ?? kindOf(previous, block, type);
    const speaker = kind === 'quotation' ? ruled.speakers.get(opening) : undefined;
    const afterQuotation =
      previous !== undefined && previous.draft.kind !== 'paragraph' && kind === 'paragraph';
    const goesOnSmall = afterQuotation && /^\p{Ll}/u.test(textStart(block.tokens));
    const draft: Draft = {
      kind,
      tokens: block.tokens,
      ...((goesOnSmall || (unfinished && kind === 'paragraph')) && { continues: true as const }),
      ...(isFirst && { opensChapter: true as const }),
      ...(speaker !== undefined && { speaker }),
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

function goesOn(
  above: Block,
  draft: Draft,
  below: Block,
  { measure, weighBreak }: BodyType,
  doubt: (below: Block, odds: number) => void,
): boolean {
  if (isLabel(firstWord(below.tokens)) && draft.kind !== 'paragraph') return false;
  // A typed page tells its passages by blank lines; only the sentence that a page end cuts goes on in it.
  if (below.typedAs) return below.opensPage && !endsSentence(draft.tokens);
  const last = lastWord(draft.tokens);
  const width = above.lines.at(-1)?.width ?? 0;
  if (/:["”’]?$/.test(last) && width < measure + FULL_BEYOND) {
    // A colon at the end of a full line may stand inside a sentence that goes on overleaf.
    return below.opensPage && width >= measure - FULL_WITHIN && /^["“]?\p{Ll}/u.test(textStart(below.tokens));
  }
  const isFirstBlock = draft.opensChapter === true && draft.tokens.length === above.tokens.length;
  if (isFirstBlock && above.lines.length <= DROP_CAP_LINES && !below.opensPage) return true;
  if (isCutShort(above, draft, below)) return false;
  if (!endsSentence(draft.tokens)) return true;
  if (below.opensPage) {
    // A quotation that ends a sentence at the page's foot goes on overleaf only in lines as narrow as its own.
    if (draft.kind !== 'paragraph') return draft.tokens.at(-1)?.role !== 'note-mark' && isNarrow(below);
    const odds = weighBreak(junctureOf(above, draft, below));
    if (Math.abs(odds) < EVEN) doubt(below, odds);
    return odds <= 0;
  }
  if (draft.kind !== 'paragraph') return false;
  return /^\p{Ll}{2}/u.test(textStart(below.tokens)) || isRaisedSign(above, draft, below, weighBreak);
}

/**
 * A short line above a blank one ends its paragraph though its stop is lost ("Lenin's leadership 3",
 * carr-1950:8296), if its word is whole and a capital follows: so do all twenty of Carr.
 */
function isCutShort(above: Block, draft: Draft, below: Block): boolean {
  return (
    !below.opensPage &&
    (above.lines.at(-1)?.share ?? 1) < SURELY_SHORT &&
    draft.tokens.at(-1)?.lineEnd === 'spaced' &&
    /^\p{Lu}/u.test(textStart(below.tokens))
  );
}

/**
 * A blank line below a full line that ends with a note's sign may be made by the raised sign alone: in Carr one such
 * line in three of those inside a paragraph has one below it, and one in eighty of those without a sign. It is taken
 * for nothing where the next line is so long that an indent is half as likely as none, and all together speaks for
 * one paragraph.
 */
function isRaisedSign(above: Block, draft: Draft, below: Block, weighBreak: WeighBreak): boolean {
  if (!isSign(draft.tokens.at(-1))) return false;
  const { first, ...others } = junctureOf(above, draft, below);
  const odds = weighBreak({ ...others, first: first ?? below.lines[0]?.share ?? 0 });
  return odds <= 0 && weighBreak(others) - odds >= Math.LN2;
}

/** What bears on whether a paragraph ends between two blocks. */
function junctureOf(above: Block, draft: Draft, below: Block): Juncture {
  const [first] = below.lines;
  return {
    last: above.lines.at(-1)?.share ?? 1,
    nextWord: first?.firstWord ?? 0,
    ...(first && below.lines.length > 1 && { first: first.share }),
    opening: words(below.tokens)
      .slice(0, 2)
      .map((token) => token.received)
      .join(' '),
    isSigned: draft.tokens.at(-1)?.role === 'note-mark',
    gap: below.opensPage ? 'page end' : 'blank line',
    above: endsOf(draft.tokens),
    below: below.lines.length,
  };
}

function kindOf(
  previous: { block: Block; draft: Draft } | undefined,
  block: Block,
  { weighQuotation }: BodyType,
): Draft['kind'] {
  if (isLabel(firstWord(block.tokens))) return 'item';
  const text = textOf(block.tokens);
  if (NAMES_SPEAKER.test(text.slice(0, OPENING_WORDS))) return 'quotation';
  if (!previous) return 'paragraph';
  if (ANNOUNCES.test(lastWord(previous.draft.tokens))) return 'quotation';
  if (/^\p{Ll}/u.test(textStart(block.tokens))) return 'paragraph';
  const odds = weighQuotation({
    shares: block.lines.map(({ share }) => share),
    text,
    signAtEnd: isSign(block.tokens.at(-1)),
    signInside: block.tokens.slice(0, -1).some(isSign),
    afterQuotation: previous.draft.kind === 'quotation' && !isSign(previous.draft.tokens.at(-1)),
  });
  return odds > 0 ? 'quotation' : 'paragraph';
}

function isSign(token: Token | undefined): boolean {
  return token?.role === 'note-mark';
}

/** Whether the lines of a block are narrower than the text's, as those of block quotations are. */
function isNarrow(block: Block): boolean {
  const inner = block.lines.slice(0, -1);
  const mean = inner.reduce((sum, { share }) => sum + share, 0) / Math.max(1, inner.length);
  return inner.length >= 3 && mean < NARROWER;
}
