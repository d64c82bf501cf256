import type {
  DoubtRuling,
  EditorNoteRuling,
  EmphasisRuling,
  LanguageRuling,
  Ruling,
  SuppliedWords,
} from '../../model/ruling.ts';
import type { FormRange, Token } from '../../model/token.ts';
import type { PlacedRuling } from './placed-ruling.ts';
import { endOf, startOf } from './placed-ruling.ts';
import { gapAfter } from './ruled-gaps.ts';

/**
 * Marks what rulings say of the words of one restored text: emphasis, language, doubt, editors' notes; and puts in the words they
 * supply. The words themselves stay as the stages restored them.
 */
export function ruleRanges(tokens: readonly Token[], rulings: readonly PlacedRuling[]): Token[] {
  const upright = rulings.reduce(
    (text, placed) => (placed.ruling.kind === 'emphasis' ? withoutInferred(text, placed) : text),
    tokens,
  );
  const marked = upright.map((token) => {
    const ranges = rulings.flatMap((ruling) => rangeIn(token, ruling) ?? []);
    return ranges.length > 0 ? { ...token, ranges: [...(token.ranges ?? []), ...ranges] } : token;
  });
  // From the last to the first, so that no words move a place that is still to be filled.
  return rulings
    .toSorted((a, b) => endOf(b) - endOf(a))
    .reduce(
      (text, placed) => (placed.ruling.kind === 'supplied' ? supply(text, placed, placed.ruling) : text),
      marked,
    );
}

function isRange(ruling: Ruling): ruling is EmphasisRuling | LanguageRuling | DoubtRuling | EditorNoteRuling {
  const { kind } = ruling;
  return kind === 'emphasis' || kind === 'language' || kind === 'doubt' || kind === 'editor-note';
}

function rangeIn(token: Token, placed: PlacedRuling): FormRange | undefined {
  const { ruling, index } = placed;
  if (!isRange(ruling) || (ruling.kind === 'emphasis' && ruling.as === 'roman')) return undefined;
  if (!touches(token, placed) || token.role === 'note-mark' || token.form === '') return undefined;
  const start = formOffset(token, startOf(placed), 'start');
  const end = formOffset(token, endOf(placed), 'end');
  if (start >= end) return undefined;
  const base = { group: `ruling ${index}`, start, end };
  if (ruling.kind === 'language') return { ...base, kind: 'language', lang: ruling.lang };
  if (ruling.kind === 'doubt') return { ...base, kind: 'doubt', alternatives: ruling.alternatives };
  if (ruling.kind === 'editor-note') return { ...base, kind: 'editor-note', text: ruling.text };
  return { ...base, kind: 'emphasis' };
}

/** The words of a ruling on italics without those that stages infer; what follows them is a range of its own. */
function withoutInferred(tokens: readonly Token[], placed: PlacedRuling): Token[] {
  const parted = new Set<string>();
  return tokens.map((token) => {
    if (!token.ranges) return token;
    const isRuled = touches(token, placed) && token.role !== 'note-mark';
    const start = isRuled ? formOffset(token, startOf(placed), 'start') : 0;
    const end = isRuled ? formOffset(token, endOf(placed), 'end') : 0;
    const ranges = token.ranges.flatMap((range): FormRange[] => {
      if (range.kind !== 'emphasis' || !range.inferred) return [range];
      const later = parted.has(range.group) ? `${range.group} after ruling ${placed.index}` : range.group;
      if (range.start >= end || range.end <= start) return [{ ...range, group: later }];
      parted.add(range.group);
      return [
        { ...range, end: start },
        { ...range, group: `${range.group} after ruling ${placed.index}`, start: end },
        // A stop alone is no title.
      ].filter((piece) => /[\p{L}\p{N}]/u.test(token.form.slice(piece.start, piece.end)));
    });
    const { ranges: _before, ...rest } = token;
    return ranges.length > 0 ? { ...rest, ranges } : rest;
  });
}

/** Part of the token stands in the reading. */
function touches(token: Token, { spans }: PlacedRuling): boolean {
  return token.spans.some((own) => spans.some(({ start, end }) => own.start < end && start < own.end));
}

/** Adds supplied words behind the last letter of their reading, before the sign of a note that is cut out there. */
function supply(tokens: readonly Token[], placed: PlacedRuling, { printed, why }: SuppliedWords): Token[] {
  const end = endOf(placed);
  const isWord = (one: Token) => one.role !== 'note-mark';
  const within = tokens.findLastIndex((one) => isWord(one) && touches(one, placed));
  // A reading that is but the sign of a note: the word before the sign.
  const at = within >= 0 ? within : tokens.findLastIndex((one) => isWord(one) && one.spans[0].start < end);
  const token = tokens[at];
  if (!token) throw new Error(`${placed.place}: a reading that no token holds (our bug)`);
  const offset = formOffset(token, end, 'end');
  const rest = token.form.slice(offset);
  // Letters within a word and stops stand close to what is before them.
  const space = offset === 0 || /^[\p{L}\d]/u.test(rest) || /^[.,;:?!)\]”’]/.test(printed) ? '' : ' ';
  const words = space + printed;
  const moved = (place: number) => (place > offset ? place + words.length : place);
  const own: FormRange = {
    group: `ruling ${placed.index}`,
    kind: 'supplied',
    start: offset + space.length,
    end: offset + words.length,
  };
  const form = token.form.slice(0, offset) + words + rest;
  const filled: Token = {
    ...token,
    form,
    changes: [...token.changes, { cause: 'ruling', evidence: why }],
    ...(token.split !== undefined && { split: moved(token.split) }),
    ...(token.references && {
      references: token.references.map((one) => ({ ...one, offset: moved(one.offset) })),
    }),
    ranges: [
      ...(token.ranges ?? []).map((range) => ({
        ...range,
        start: range.start >= offset ? range.start + words.length : range.start,
        end: moved(range.end),
      })),
      own,
    ],
  };
  const next = tokens.findIndex((later, index) => index > at && later.role !== 'note-mark');
  return tokens.map((one, index): Token => {
    if (index === at) return filled;
    return index === next ? { ...one, gap: gapAfter(form, token.gap, one.gap, one.form) } : one;
  });
}

/**
 * Where a witness offset falls in the form of a token: exact where the letters after or before it are those
 * received, else at the edge of the token, so that a mark covers rather more than less.
 */
function formOffset(token: Token, offset: number, edge: 'start' | 'end'): number {
  let before = 0;
  let isInside = false;
  for (const { start, end } of token.spans) {
    if (offset >= end) before += end - start;
    else if (offset > start) {
      before += offset - start;
      isInside = true;
    }
    if (offset <= end) break;
  }
  const { form, received } = token;
  if (!isInside && before >= received.length) return form.length;
  if (before === 0) return 0;
  if (form.length === received.length) return before;
  const tail = alike(received.slice(before));
  if (alike(form).endsWith(tail)) return form.length - tail.length;
  const head = alike(received.slice(0, before));
  if (alike(form).startsWith(head)) return head.length;
  return edge === 'start' ? 0 : form.length;
}

/** A form with straight marks, one for one. */
function alike(form: string): string {
  return form
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[–—]/g, '-');
}
