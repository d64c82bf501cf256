import type { ReadingRecord } from '../../model/provenance.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { offsetOf, parseLocus, type Witness, type WitnessLine } from '../../model/witness.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { divideTokens } from '../rulings/divide-tokens.ts';
import { gapAfter, gapBefore } from '../rulings/ruled-gaps.ts';
import { divideToken, tokenizeLines } from '../witness/tokenize.ts';
import { isCutByMark } from '../words/line-end-mark.ts';

/** A record with the places its parts stand at. */
interface Placed {
  readonly record: ReadingRecord;
  readonly spans: readonly Span[];
}

/**
 * Gives the text of a passage or note from the witness, its extent and its records alone: the proof that the
 * provenance tells everything. What records do not tell (spaces, quotes, dashes, plain line ends) is done again
 * by the same fixed rules; no lexicon, no count, no list of rulings is asked: what an editor ruled is in the records.
 *
 * @param paragraphs stretches of the witness, see `extentsOf`
 * @param records records of the chapter, by the offset of their locus
 */
export function replayText(
  witness: Witness,
  paragraphs: readonly (readonly Span[])[],
  records: ReadonlyMap<number, ReadingRecord>,
  lineEnds: 'marked' | 'unmarked',
): string {
  return paragraphs
    .map((spans) => replayParagraph(witness, spans, records, lineEnds))
    .join('\n')
    .normalize('NFC');
}

/** The records of a chapter by the offset at which they begin. Throws where a locus is not in the witness. */
export function recordsByOffset(
  records: readonly ReadingRecord[],
  witness: Witness,
): Map<number, ReadingRecord> {
  return new Map(
    records.map((record) => {
      const locus = parseLocus(record.at);
      const offset = locus && offsetOf(witness, locus);
      if (offset === undefined) throw new Error(`provenance ${record.at}: no such place in the witness`);
      return [offset, record];
    }),
  );
}

function replayParagraph(
  witness: Witness,
  spans: readonly Span[],
  records: ReadonlyMap<number, ReadingRecord>,
  lineEnds: 'marked' | 'unmarked',
): string {
  const received = tokenizeLines(spans.flatMap((span) => linesOf(witness, span)));
  const placed = placeRecords(received, records);
  const marked = divideAtRecords(received, placed);
  const set = divideTokens(restoreCharacters(marked), edgesOf(placed.filter(isRuled)));
  let text = '';
  let before: Token | undefined;
  let ruled: { form: string; gap: '' | ' ' } | undefined;
  let index = 0;
  while (index < set.length) {
    const token = set[index] as Token;
    index++;
    if (token.role === 'note-mark') continue;
    const here = placed.find(({ spans: [first] }) => first?.start === token.spans[0].start);
    const isCut = before && !ruled && !(here && isRuled(here)) && isJoined(before, token, placed, lineEnds);
    let gap = isCut ? '' : ruled ? gapAfter(ruled.form, ruled.gap, token.gap, token.form) : token.gap;
    if (here && isRuled(here)) gap = gapBefore(here.record.to, gap, here.record.from);
    ruled = here && isRuled(here) ? { form: here.record.to, gap } : undefined;
    const form = here ? here.record.to : token.form;
    if (form !== '') text += (text === '' ? '' : gap) + form;
    if (!here) {
      before = token;
      continue;
    }
    const end = here.spans.at(-1)?.end ?? 0;
    before = token;
    // A record may cover several tokens; marks between the halves of a word stay what they are.
    while (index < set.length && (set[index]?.spans[0].start ?? end) < end) {
      const covered = set[index] as Token;
      if (covered.role === 'word') before = covered;
      index++;
    }
  }
  return text;
}

/** The record tells of an editor's ruling. */
function isRuled({ record }: Placed): boolean {
  return record.cause.split(' ').includes('ruling');
}

/** Offsets at which records begin and end. */
function edgesOf(placed: readonly Placed[]): Set<number> {
  return new Set(placed.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])));
}

/** Two tokens with a plain line end between them that the witness marks as a lost hyphen. */
function isJoined(
  left: Token,
  right: Token,
  placed: readonly Placed[],
  lineEnds: 'marked' | 'unmarked',
): boolean {
  const kept = placed.some(
    ({ record, spans }) =>
      spans.at(-1)?.end === left.spans.at(-1)?.end && record.cause.includes('space-at-line-end'),
  );
  return !kept && isCutByMark(left, right, lineEnds);
}

/** The lines of the witness within a stretch, cut to it; a line's own end is kept where the stretch reaches it. */
function linesOf(witness: Witness, span: Span): WitnessLine[] {
  return witness.lines.flatMap((line) => {
    const start = Math.max(span.start, line.span.start);
    const wordsEnd = line.span.start + line.text.trimEnd().length;
    const end = span.end >= wordsEnd ? line.span.end : span.end;
    if (start >= Math.min(span.end, wordsEnd) || end <= line.span.start) return [];
    return [{ ...line, span: { start, end }, text: witness.text.slice(start, end) }];
  });
}

/** Gives each record the spans of its parts: the first at its locus, each further one at the next token. */
function placeRecords(tokens: readonly Token[], records: ReadonlyMap<number, ReadingRecord>): Placed[] {
  const placed: Placed[] = [];
  tokens.forEach((token, index) => {
    const [{ start, end }] = token.spans;
    for (let at = start; at < end; at++) {
      const record = records.get(at);
      if (!record) continue;
      let next = index + 1;
      let passed = at + (record.from.split('|')[0] ?? '').length;
      const spans = record.from.split('|').map((part, k) => {
        if (k === 0) return { start: at, end: at + part.length };
        while (
          tokens[next] &&
          ((tokens[next]?.spans[0].start ?? 0) < passed ||
            !tokens[next]?.received.startsWith(part.split(' ')[0] ?? part))
        )
          next++;
        const from = tokens[next]?.spans[0].start ?? at;
        next++;
        passed = from + part.length;
        return { start: from, end: from + part.length };
      });
      placed.push({ record, spans });
    }
  });
  return placed;
}

/** Divides tokens where a cut note mark begins or ends inside them, and turns it into a mark again. */
function divideAtRecords(tokens: readonly Token[], placed: readonly Placed[]): Token[] {
  const cut = placed.filter(({ record }) => record.cause === 'note-mark');
  const edges = edgesOf(cut);
  const marks = new Set(cut.map(({ spans }) => spans[0]?.start));
  return tokens.flatMap((token) => {
    const pieces: Token[] = [];
    let rest = token;
    for (let at = token.spans[0].start + 1; at < token.spans[0].end; at++) {
      if (!edges.has(at)) continue;
      const [left, right] = divideToken(rest, at - rest.spans[0].start);
      pieces.push(left);
      rest = right;
    }
    return [...pieces, rest].map(
      (piece): Token =>
        marks.has(piece.spans[0].start)
          ? { ...piece, form: '', gap: '', role: 'note-mark', mark: '' }
          : piece,
    );
  });
}
