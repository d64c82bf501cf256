import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { WitnessLine } from '../../model/witness.ts';
import { noteId } from '../notes/link-notes.ts';
import type { MarkSystem } from '../notes/mark-forms.ts';
import type { PageNotes, ReadNote } from '../notes/read-notes.ts';
import type { Block } from '../passages/block.ts';
import { divideTokens } from '../rulings/divide-tokens.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import type { ZonedPage } from '../zones/zone.ts';
import { LABEL, MARKER, REST, SIGN } from './typed-form.ts';

/** Reads blocks and notes off a typed page, as it says itself: nothing in it is weighed. */
export function readAddedPage(
  page: ZonedPage,
  system: MarkSystem,
): { blocks: readonly Block[]; notes: PageNotes } {
  const linesOf = (...kinds: readonly string[]) =>
    page.lines.filter(({ kind }) => kinds.includes(kind)).map(({ line }) => line);
  const blocks = linesOf('body', 'heading').map((line, index): Block => {
    const marker = MARKER.exec(line.text)?.[0] ?? '';
    const tokens = cutSigns(tokenizeLines([cutLine(line, marker.length)]), page, system);
    const kind = marker === '> ' ? 'quotation' : marker === '- ' ? 'item' : 'paragraph';
    const given = { tokens, lines: [], opensPage: index === 0, typedAs: kind } as const;
    if (marker !== '## ') return given;
    const text = tokens.flatMap(({ form }) => (form === '' ? [] : [form])).join(' ');
    return { ...given, heading: { text, level: 2 } };
  });
  return { blocks, notes: readNotes(linesOf('notes'), page, system) };
}

/** The signs that tell what a line of a typed page is and that are not printed, where they stand. */
export function markupOf({ isAdded, lines }: ZonedPage): Span[] {
  if (!isAdded) return [];
  return lines.flatMap(({ line, kind }) => {
    const label = kind === 'notes' ? LABEL.exec(line.text) : null;
    const sign =
      label?.[1] === REST ? label[0] : label || kind === 'notes' ? '' : MARKER.exec(line.text)?.[0];
    const { start } = line.span;
    return sign ? [{ start, end: start + sign.trimEnd().length }] : [];
  });
}

function cutLine(line: WitnessLine, from: number): WitnessLine {
  return { ...line, text: line.text.slice(from), span: { ...line.span, start: line.span.start + from } };
}

/** Turns every `[^2]` into the sign of its note. */
function cutSigns(tokens: readonly Token[], { folio }: ZonedPage, { marks }: MarkSystem): Token[] {
  const signs = new Map(
    tokens.flatMap(({ received, spans: [{ start }] }) =>
      [...received.matchAll(SIGN)].map(
        ({ 0: sign, 1: mark = '', index }) =>
          [start + index, { end: start + index + sign.length, mark }] as const,
      ),
    ),
  );
  const edges = new Set([...signs].flatMap(([start, { end }]) => [start, end]));
  return divideTokens(tokens, edges).map((token): Token => {
    const mark = signs.get(token.spans[0].start)?.mark;
    if (mark === undefined) return token;
    const note = noteId({ folio, mark, rank: marks.indexOf(mark) });
    return { ...token, form: '', gap: '', role: 'note-mark', mark, note };
  });
}

function readNotes(lines: readonly WitnessLine[], { folio }: ZonedPage, { marks }: MarkSystem): PageNotes {
  const runOver: Token[][] = [];
  const notes: ReadNote[] = [];
  for (const line of lines) {
    const label = LABEL.exec(line.text);
    const tokens = tokenizeLines([cutLine(line, label?.[0].length ?? 0)]);
    const mark = label?.[1];
    const last = notes.at(-1);
    if (mark !== undefined && mark !== REST) {
      const { start } = line.span;
      const sign = { start, end: start + (label?.[0].trimEnd().length ?? 0) };
      notes.push({ mark, rank: marks.indexOf(mark), folio, label: sign, paragraphs: [tokens] });
    } else if (last) notes[notes.length - 1] = { ...last, paragraphs: [...last.paragraphs, tokens] };
    else runOver.push(tokens);
  }
  return { runOver, notes };
}
