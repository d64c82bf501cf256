import type { Folio } from '../../model/folio.ts';
import type {
  Doubt,
  EditorNote,
  Emphasis,
  Foreign,
  NoteRef,
  PageBreak,
  TextRange,
} from '../../model/passage.ts';
import type { FormRange, Token } from '../../model/token.ts';
import { partCrossingRanges } from './part-crossing-ranges.ts';

/** A restored text with what stands in it. */
export interface Composed {
  readonly text: string;
  readonly noteRefs: readonly NoteRef[];
  readonly pageBreaks: readonly PageBreak[];
  readonly doubts: readonly Doubt[];
  readonly emphasis: readonly Emphasis[];
  readonly foreign: readonly Foreign[];
  readonly supplied: readonly TextRange[];
  readonly editorNotes: readonly EditorNote[];
}

/**
 * Reads a text off its tokens: the forms with the gaps before them, page breaks where the page of a token is
 * another than that of the token before, note references where a mark was cut out or a ruling puts one, and what
 * stages and rulings mark in the words: stretches of one group make one range, the gaps between its words included.
 *
 * @param paragraphs token rows; more than one only in notes, where `\n` parts them
 * @param pageOf folio of the page that holds a witness offset
 * @param opensPage the first token is the first of its page
 */
export function composeText(
  paragraphs: readonly (readonly Token[])[],
  pageOf: (offset: number) => Folio,
  opensPage: boolean,
): Composed {
  let text = '';
  const noteRefs: NoteRef[] = [];
  const pageBreaks: PageBreak[] = [];
  const doubts: Doubt[] = [];
  const ranges: FormRange[] = [];
  let page: Folio | undefined;
  for (const tokens of paragraphs) {
    if (text !== '') text += '\n';
    for (const decomposed of tokens) {
      const token = composeLetters(decomposed);
      if (token.role === 'note-mark') {
        noteRefs.push({
          offset: text.length,
          mark: token.mark ?? '',
          ...(token.note && { note: token.note }),
        });
        continue;
      }
      if (token.form === '') continue;
      const first = pageOf(token.spans[0].start);
      const last = pageOf(token.spans.at(-1)?.start ?? token.spans[0].start);
      const isHead = text === '' || text.endsWith('\n');
      if (!isHead) text += token.gap;
      const start = text.length;
      if (page === undefined ? opensPage : first !== page) pageBreaks.push({ offset: start, folio: first });
      text += token.form;
      if (last !== first) pageBreaks.push(breakIn(token, start, last));
      for (const { offset, ...reference } of token.references ?? [])
        noteRefs.push({ ...reference, offset: start + offset });
      for (const range of token.ranges ?? [])
        addRange(ranges, { ...range, start: start + range.start, end: start + range.end });
      if (token.doubt) doubts.push(doubtIn(token.form, token.doubt.alternatives, start));
      page = last;
    }
  }
  return {
    text: text.normalize('NFC'),
    noteRefs,
    pageBreaks,
    ...sortRanges(partCrossingRanges(ranges, doubts, text), doubts),
  };
}

/** The token with composed letters, as its text will have them, so that places in its form count in what is shown. */
function composeLetters(token: Token): Token {
  const form = token.form.normalize('NFC');
  if (form.length === token.form.length) return token;
  const moved = (offset: number) => token.form.slice(0, offset).normalize('NFC').length;
  return {
    ...token,
    form,
    ...(token.split !== undefined && { split: moved(token.split) }),
    ...(token.references && {
      references: token.references.map((one) => ({ ...one, offset: moved(one.offset) })),
    }),
    ...(token.ranges && {
      ranges: token.ranges.map((range) => ({ ...range, start: moved(range.start), end: moved(range.end) })),
    }),
  };
}

/** A doubt over a word, without the punctuation at its edges in which all its readings agree. */
function doubtIn(form: string, alternatives: readonly string[], start: number): Doubt {
  const readings = [form, ...alternatives];
  const shortest = Math.min(...readings.map((reading) => reading.length));
  const isShared = (signOf: (reading: string) => string | undefined) =>
    /^[^\p{L}\p{M}\p{N}]$/u.test(signOf(form) ?? '') &&
    readings.every((reading) => signOf(reading) === signOf(form));
  let head = 0;
  let tail = 0;
  if (alternatives.length > 0) {
    // One sign of each is left, so that no reading is nothing.
    while (head < shortest - 1 && isShared((reading) => reading[head])) head++;
    while (head + tail < shortest - 1 && isShared((reading) => reading.at(-1 - tail))) tail++;
  }
  const cut = (reading: string) => reading.slice(head, reading.length - tail);
  return { start: start + head, end: start + form.length - tail, alternatives: alternatives.map(cut) };
}

function addRange(ranges: FormRange[], range: FormRange): void {
  const same = ranges.findIndex((earlier) => earlier.group === range.group && earlier.kind === range.kind);
  const earlier = ranges[same];
  if (earlier) ranges[same] = { ...earlier, end: range.end };
  else ranges.push(range);
}

/** Ranges by kind, in the order of the text. */
function sortRanges(
  ranges: readonly FormRange[],
  doubts: readonly Doubt[],
): Pick<Composed, 'doubts' | 'emphasis' | 'foreign' | 'supplied' | 'editorNotes'> {
  const of = (kind: FormRange['kind']) => ranges.filter((range) => range.kind === kind);
  const inOrder = <T extends TextRange>(list: readonly T[]) =>
    list.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    doubts: inOrder([
      ...doubts,
      ...of('doubt').map(({ start, end, alternatives }) => ({
        start,
        end,
        alternatives: alternatives ?? [],
      })),
    ]),
    emphasis: inOrder(
      of('emphasis').map(
        ({ start, end, inferred }): Emphasis => (inferred ? { start, end } : { start, end, ruled: true }),
      ),
    ),
    foreign: inOrder(of('language').map(({ start, end, lang }) => ({ start, end, lang: lang ?? '' }))),
    supplied: inOrder(of('supplied').map(({ start, end }) => ({ start, end }))),
    editorNotes: inOrder(of('editor-note').map(({ start, end, text }) => ({ start, end, text: text ?? '' }))),
  };
}

/** The page end inside a token: behind the word it cuts, or between two words of a ruled reading. */
function breakIn(token: Token, start: number, folio: Folio): PageBreak {
  const { form } = token;
  const whole = breakBetweenWords(token);
  if (whole !== undefined) return { offset: start + whole, folio };
  const cut = cutOf(token);
  const spaces = [...form.matchAll(/ /g)].map(({ index }) => index + 1);
  const near = spaces.find((place) => Math.abs(place - cut) <= 1);
  if (near !== undefined) return { offset: start + near, folio };
  const wordEnd = form.indexOf(' ', cut);
  return { offset: start + (wordEnd < 0 ? form.length : wordEnd), folio, split: start + cut };
}

/**
 * Where the page end falls in ruled words that are as many as the received ones: before the same word as there
 * ("not | work," as "never work," carr-1950:5479). `undefined` where the page end may cut a word.
 */
function breakBetweenWords({ form, received, spans }: Token): number | undefined {
  if (spans.length !== 2) return undefined;
  const length = spans[0].end - spans[0].start;
  const wordsIn = (text: string) => text.trim().split(/\s+/).length;
  const above = wordsIn(received.slice(0, length));
  const starts = [0, ...[...form.matchAll(/ /g)].map(({ index }) => index + 1)];
  return starts.length === above + wordsIn(received.slice(length)) ? starts[above] : undefined;
}

/** Where a page end cuts a word: told by the stage that joined it, else in proportion to its received halves. */
function cutOf(token: Token): number {
  const [first] = token.spans;
  const length = first.end - first.start;
  const whole = token.spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const cut =
    token.split ?? (token.form.length >= whole ? length : Math.round((token.form.length * length) / whole));
  return Math.max(1, Math.min(cut, token.form.length - 1));
}
