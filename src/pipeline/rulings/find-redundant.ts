import type { Finding } from '../../model/finding.ts';
import { lastAtOrBefore } from '../../model/last-at-or-before.ts';
import type { Token } from '../../model/token.ts';
import { textsOf } from '../map-texts.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import type { FreeWork } from './follow-rulings.ts';
import { type Beginning, indexBeginnings } from './index-beginnings.ts';
import { endOf, type PlacedRuling, startOf } from './placed-ruling.ts';

/** Rulings that put words or signs into the text. */
const WORDS = new Set(['reading', 'keep', 'note-reference', 'supplied']);

/**
 * A warning for each ruling that says what the stages say without it; of emphasis, language, doubt and notes of the
 * editors only one that takes italics away says nothing where none are.
 */
export function findRedundant(
  placed: readonly PlacedRuling[],
  free: FreeWork,
  restored: readonly ChapterDraft[],
): Finding[] {
  const [freeRows, ruledRows] = [rowsByOffset(free.restored), rowsByOffset(restored)];
  const beginnings = indexBeginnings(free.drafts);
  // A passage that another ruling cuts or names may no longer begin, end or look as the stages alone have it.
  const structural = placed.filter(({ ruling }) => ruling.kind === 'paragraph' || ruling.kind === 'kind');
  const others = new Map<readonly Token[], number>();
  for (const one of structural) {
    const row = freeRows(startOf(one));
    others.set(row, (others.get(row) ?? 0) + 1);
  }
  const isOneOfSome = (one: PlacedRuling) => (others.get(freeRows(startOf(one))) ?? 0) > 1;
  return placed.flatMap((ruling): Finding[] => {
    if (structural.includes(ruling) && isOneOfSome(ruling)) return [];
    // That a printed copy was seen is said by nothing else.
    if (ruling.ruling.copy !== undefined) return [];
    const said = WORDS.has(ruling.ruling.kind)
      ? saidInWords(ruling, freeRows, ruledRows)
      : (saidOfItalics(ruling, freeRows) ?? saidOfPassage(ruling, beginnings.get(startOf(ruling))));
    if (said === undefined) return [];
    return [
      {
        severity: 'warning',
        rule: 'redundant-ruling',
        place: ruling.place,
        found: `${said} at ${ruling.ruling.at} without the ruling`,
        expected: 'a ruling that says what the stages do not say',
        hint: 'remove it',
      },
    ];
  });
}

type Rows = (offset: number) => readonly Token[];

function rowsByOffset(drafts: readonly ChapterDraft[]): Rows {
  const rows = new Map<number, readonly Token[]>();
  for (const row of textsOf(drafts))
    for (const token of row) for (const { start } of token.spans) rows.set(start, row);
  const starts = [...rows.keys()].sort((a, b) => a - b);
  return (offset) => rows.get(starts[lastAtOrBefore(starts, offset, (start) => start)] ?? -1) ?? [];
}

/** What is read without the ruling, if it is what is read with it. */
function saidInWords(ruling: PlacedRuling, freeRows: Rows, ruledRows: Rows): string | undefined {
  let stretch = { start: startOf(ruling), end: endOf(ruling) };
  const [freeRow, ruledRow] = [freeRows(stretch.start), ruledRows(stretch.start)];
  let without: Token[] = [];
  let within: Token[] = [];
  for (let length = -1; length !== stretch.end - stretch.start; ) {
    length = stretch.end - stretch.start;
    without = tokensIn(freeRow, stretch);
    within = tokensIn(ruledRow, stretch);
    stretch = hullOf([...without, ...within], stretch);
  }
  // What a stage doubts is settled by a ruling that says the same.
  if (without.some(({ doubt }) => doubt !== undefined)) return undefined;
  const said = readingOf(without);
  return said === readingOf(within) ? `the stages read "${said}"` : undefined;
}

function tokensIn(row: readonly Token[], { start, end }: { start: number; end: number }): Token[] {
  return row.filter(({ spans }) => spans.some((span) => span.start < end && start < span.end));
}

function hullOf(tokens: readonly Token[], stretch: { start: number; end: number }) {
  const spans = tokens.flatMap((token) => token.spans);
  return {
    start: Math.min(stretch.start, ...spans.map(({ start }) => start)),
    end: Math.max(stretch.end, ...spans.map(({ end }) => end)),
  };
}

/** The words of a stretch with the signs of notes in brackets. */
function readingOf(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.role === 'note-mark') {
      text += `[^${token.note ?? token.mark}]`;
      continue;
    }
    let form = token.form;
    for (const { offset, note } of token.references?.toReversed() ?? []) {
      form = `${form.slice(0, offset)}[^${note}]${form.slice(offset)}`;
    }
    text += (text === '' ? '' : token.gap) + form;
  }
  return text;
}

/** That no words are in italics which a ruling sets in roman. */
function saidOfItalics(placed: PlacedRuling, freeRows: Rows): string | undefined {
  const { ruling } = placed;
  if (ruling.kind !== 'emphasis' || ruling.as !== 'roman') return undefined;
  const within = tokensIn(freeRows(startOf(placed)), { start: startOf(placed), end: endOf(placed) });
  const hasItalics = within.some(({ ranges }) => ranges?.some(({ kind }) => kind === 'emphasis'));
  return hasItalics ? undefined : 'no italics';
}

/** What holds without the ruling of the passage that begins at its reading, or of its not beginning there. */
function saidOfPassage({ ruling }: PlacedRuling, begins: Beginning | undefined): string | undefined {
  if (ruling.kind === 'kind')
    return begins?.kind === ruling.as ? `the passage is of kind ${ruling.as}` : undefined;
  if (ruling.kind !== 'paragraph') return undefined;
  if (ruling.do === 'split') return begins ? 'a passage begins' : undefined;
  return begins ? undefined : 'no passage begins';
}
