import type { Token } from '../../model/token.ts';

/** One text in two states: its characters restored, its words too. */
export interface RestoredText {
  readonly set: readonly Token[];
  readonly restored: readonly Token[];
}

/**
 * The words of a text with rulings as they are read without: every word that no ruling concerns and that has the
 * same place and characters keeps the reading it has in the text without rulings, whatever stands beside it now.
 *
 * @param ruled the text with its rulings
 * @param free finds the texts without rulings by the witness offset at which a token begins
 */
export function keepOtherWords(
  ruled: RestoredText,
  free: (offset: number) => RestoredText | undefined,
): Token[] {
  const sources = new Set<RestoredText>();
  for (const token of ruled.set) {
    const text = free(token.spans[0].start);
    if (text) sources.add(text);
  }
  const before = new Map(
    [...sources].flatMap(({ restored }) => restored.map((token) => [keyOf(token), token])),
  );
  const freeForms = formsByStart([...sources].flatMap(({ set }) => set));
  const ruledForms = formsByStart(ruled.set);
  return ruled.restored.map((token) => {
    if (token.role === 'ruled') return inItalicsAsBefore(token, beneath(token, sources));
    const other = before.get(keyOf(token));
    if (token.role !== 'word' || other?.role !== 'word') return token;
    if (formsUnder(token, ruledForms) !== formsUnder(token, freeForms)) return token;
    const { split: _split, doubt: _doubt, ranges: _ranges, ...rest } = token;
    return {
      ...rest,
      form: other.form,
      changes: other.changes,
      ...(other.split !== undefined && { split: other.split }),
      ...(other.doubt && { doubt: other.doubt }),
      ...(other.ranges && { ranges: other.ranges }),
    };
  });
}

/** Stops and closing marks at the end of a word. */
const STOPS = /[.,;:!?)\]”’]+$/u;

/** The words without rulings that a ruled token takes the place of. */
function beneath(ruled: Token, sources: ReadonlySet<RestoredText>): Token[] {
  const isUnder = ({ role, spans }: Token) =>
    role === 'word' &&
    spans.some((own) => ruled.spans.some((span) => own.start < span.end && span.start < own.end));
  return [...sources].flatMap(({ restored }) => restored.filter(isUnder));
}

/**
 * A ruled word in the middle or at the end of a title is one of its words: where all that it replaces is in inferred
 * italics, it is too, in the same range; without the stop at its end, unless the italics had it.
 */
function inItalicsAsBefore(ruled: Token, replaced: readonly Token[]): Token {
  const italicsOf = ({ ranges }: Token) =>
    ranges?.find(({ kind, inferred }) => kind === 'emphasis' && inferred);
  const last = replaced.at(-1);
  const italics = last && italicsOf(last);
  const isTitle = italics && replaced.every((token) => italicsOf(token)?.group === italics.group);
  if (!isTitle || ruled.ranges || ruled.form === '') return ruled;
  const hadStop = italics.end === last.form.length && STOPS.test(last.form);
  const end = hadStop ? ruled.form.length : ruled.form.replace(STOPS, '').length;
  return end > 0 ? { ...ruled, ranges: [{ ...italics, start: 0, end }] } : ruled;
}

function keyOf({ spans }: Token): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function formsByStart(tokens: readonly Token[]): Map<number, Token> {
  return new Map(tokens.map((token) => [token.spans[0].start, token]));
}

/** The forms of the tokens from which a token was made. */
function formsUnder({ spans }: Token, forms: ReadonlyMap<number, Token>): string {
  let found = '';
  for (const { start, end } of spans) {
    for (let at = start; at < end; ) {
      const piece = forms.get(at);
      if (piece) found += ` ${piece.form}`;
      at = piece ? Math.max(at + 1, piece.spans[0].end) : at + 1;
    }
  }
  return found;
}
