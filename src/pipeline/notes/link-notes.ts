import type { Finding } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { divideTokens } from '../rulings/divide-tokens.ts';
import {
  type PlacedRuling,
  settledSpans,
  startOf,
  type WordRuling,
  wordRulings,
} from '../rulings/placed-ruling.ts';
import { divideToken } from '../witness/tokenize.ts';
import { withForm } from '../words/change-token.ts';
import { cutOrphanSigns } from './cut-orphan-signs.ts';
import { findReferences, hidesLetter, type ReferencePlace } from './find-references.ts';
import type { MarkSystem } from './mark-forms.ts';
import type { ReadNote } from './read-notes.ts';

/**
 * Id of a note: its printed number on the page where it begins, or its position where the sign is no number.
 */
export function noteId(note: Pick<ReadNote, 'folio' | 'mark' | 'rank'>): string {
  const isNumber = /^\d+$/.test(note.mark);
  return `n${note.folio}-${isNumber ? note.mark : note.rank + 1}`;
}

/**
 * Cuts the references of a page's notes out of its text: every sign found becomes a note-mark token without
 * letters that names its note. This comes before any word is touched, so that "evil.!" is no matter of spelling.
 * What a ruling refers to is not searched, and no sign is cut out of words that a ruling settles.
 *
 * @param tokens text of the page in order of the print
 * @param placed rulings of the work; those of other pages do not matter
 */
export function linkNotes(
  folio: Folio,
  tokens: readonly Token[],
  notes: readonly ReadNote[],
  system: MarkSystem,
  place: (token: Token | undefined) => string,
  placed: readonly PlacedRuling[] = [],
): { tokens: Token[]; findings: Finding[] } {
  const own = rulingsOf(tokens, placed);
  const cut = cutRuledSigns(tokens, own);
  const places = findFreePlaces(cut, notes, system, own);
  const byToken = new Map<number, { place: ReferencePlace; note: ReadNote }[]>();
  const findings: Finding[] = [];
  notes.forEach((note, index) => {
    const found = places[index];
    if (found === 'ruled') return;
    if (found) byToken.set(found.token, [...(byToken.get(found.token) ?? []), { place: found, note }]);
    else
      findings.push({
        severity: 'warning',
        rule: 'orphan-note',
        place: place(tokens[0]),
        found: `note ${note.mark} of p. ${folio} without a reference in the text`,
        expected: `its sign between those of the notes before and after it`,
        hint: `a ruling:  - { kind: note-reference, at: "line:column", reading: "word", printed: "word[^${note.mark}]", certainty: certain, readers: [editor], why: "…" }`,
      });
  });
  const linked = cut.flatMap((token, index) => {
    const here = byToken.get(index);
    return here ? cutMarks(token, here) : [token];
  });
  const rest = cutOrphanSigns(
    folio,
    linked,
    notes.map((note) => note.mark),
    place,
  );
  return { tokens: rest.tokens, findings: [...findings, ...rest.findings] };
}

function cutMarks(token: Token, here: readonly { place: ReferencePlace; note: ReadNote }[]): Token[] {
  const [first] = here;
  if (!first) return [token];
  const asMark = (sign: Token): Token => ({
    ...sign,
    form: '',
    gap: '',
    role: 'note-mark',
    mark: first.note.mark,
    note: noteId(first.note),
  });
  const { at, length } = first.place;
  const [word, sign] = at === 0 ? [undefined, token] : divideToken(token, at);
  const [mark, rest] = length < sign.form.length ? divideToken(sign, length) : [sign, undefined];
  const change = { cause: 'letter-read-with-sign', evidence: 'a note without another place for its sign' };
  const whole =
    word && hidesLetter(token.received, first.place) ? withForm(word, `${word.form}t`, change) : word;
  return [...(whole ? [whole] : []), asMark(mark), ...(rest ? [rest] : [])];
}

/** The rulings over words that begin on a page. */
function rulingsOf(tokens: readonly Token[], placed: readonly PlacedRuling[]): WordRuling[] {
  const first = tokens[0]?.spans[0].start ?? 0;
  const last = tokens.at(-1)?.spans[0].end ?? 0;
  return wordRulings(placed.filter((one) => startOf(one) >= first && startOf(one) < last));
}

/** Cuts out the signs whose place rulings tell. */
function cutRuledSigns(tokens: readonly Token[], rulings: readonly WordRuling[]): Token[] {
  const signs = new Map(rulings.flatMap((one) => (one.sign ? [[one.sign.start, one] as const] : [])));
  const edges = new Set([...signs.values()].flatMap(({ sign }) => (sign ? [sign.start, sign.end] : [])));
  return divideTokens(tokens, edges).map((token): Token => {
    const ruling = signs.get(token.spans[0].start);
    const reference = ruling?.references?.[0];
    if (!ruling || !reference) return token;
    const { mark, note } = reference;
    const changes = [{ cause: 'ruling', evidence: ruling.ruling.why }];
    return { ...token, form: '', gap: '', role: 'note-mark', mark, note, changes };
  });
}

/**
 * The places of the notes to which no ruling refers. Between the signs that rulings tell, the others rise: those
 * of the notes before stand before, those of the notes after behind.
 */
function findFreePlaces(
  tokens: readonly Token[],
  notes: readonly ReadNote[],
  system: MarkSystem,
  rulings: readonly WordRuling[],
): (ReferencePlace | 'ruled' | undefined)[] {
  if (rulings.length === 0)
    return findReferences(
      tokens,
      notes.map((note) => note.mark),
      system,
    );
  const pieces = searchedPieces(tokens, rulings.flatMap(settledSpans));
  const ruled = new Map(
    rulings.flatMap((one) => (one.references ?? []).map(({ note }) => [note, startOf(one)] as const)),
  );
  const places: (ReferencePlace | 'ruled' | undefined)[] = [];
  let group: ReadNote[] = [];
  let from = 0;
  const close = (to: number) => {
    const view = pieces.map(({ piece, isSearched }): Token => {
      const { start } = piece.spans[0];
      return isSearched && start >= from && start < to ? piece : { ...piece, role: 'ruled' };
    });
    const marks = group.map((note) => note.mark);
    for (const found of findReferences(view, marks, system))
      places.push(found && placeInWhole(found, pieces));
    group = [];
  };
  for (const note of notes) {
    const place = ruled.get(noteId(note));
    if (place === undefined) {
      group.push(note);
      continue;
    }
    close(place);
    places.push('ruled');
    from = place;
  }
  close(Number.POSITIVE_INFINITY);
  return places;
}

/** A token, or the part of one that an edge of ruled words leaves. */
interface Piece {
  readonly piece: Token;
  /** Index of its token. */
  readonly origin: number;
  /** Offset in its token's received form. */
  readonly shift: number;
  readonly isSearched: boolean;
}

/**
 * The tokens of a page with the words that rulings settle set aside. Of a word that is ruled in part only what
 * stands behind the ruling can be a sign, and not if it is letters: those are the rest of the word.
 */
function searchedPieces(tokens: readonly Token[], settled: readonly Span[]): Piece[] {
  const edges = new Set(settled.flatMap(({ start, end }) => [start, end]));
  return tokens.flatMap((token, origin) =>
    divideTokens([token], edges).map((piece, k, all): Piece => {
      const { start } = piece.spans[0];
      const isSettled = settled.some((span) => start >= span.start && start < span.end);
      const isRest = all.length > 1 && (k < all.length - 1 || /^\p{L}/u.test(piece.received));
      return { piece, origin, shift: start - token.spans[0].start, isSearched: !isSettled && !isRest };
    }),
  );
}

/** A place found in a piece as a place in its token. */
function placeInWhole(found: ReferencePlace, pieces: readonly Piece[]): ReferencePlace | undefined {
  const piece = pieces[found.token];
  return piece && { ...found, token: piece.origin, at: found.at + piece.shift };
}
