import type { Finding } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import type { Token } from '../../model/token.ts';
import { divideToken } from '../witness/tokenize.ts';
import { findReferences, type ReferencePlace } from './find-references.ts';
import type { MarkSystem } from './mark-forms.ts';
import type { ReadNote } from './read-notes.ts';

/**
 * Id of a note: its printed number on the page where it begins, or its position where the sign is no number. A
 * text in the notes that no label opens, such as the rest of a note begun on a missing page, is `n363-0`.
 */
export function noteId(note: Pick<ReadNote, 'folio' | 'mark' | 'rank'>): string {
  const isNumber = note.mark !== undefined && /^\d+$/.test(note.mark);
  return `n${note.folio}-${isNumber ? note.mark : note.rank + 1}`;
}

/**
 * Cuts the references of a page's notes out of its text: every sign found becomes a note-mark token without
 * letters that names its note. This comes before any word is touched, so that "evil.!" is no matter of spelling.
 *
 * @param tokens text of the page in order of the print
 */
export function linkNotes(
  folio: Folio,
  tokens: readonly Token[],
  notes: readonly ReadNote[],
  system: MarkSystem,
  place: (token: Token | undefined) => string,
): { tokens: Token[]; findings: Finding[] } {
  const labelled = notes.filter((note) => note.mark !== undefined);
  const marks = labelled.map((note) => note.mark ?? '');
  const places = findReferences(tokens, marks, system);
  const byToken = new Map<number, { place: ReferencePlace; note: ReadNote }[]>();
  const findings: Finding[] = [];
  labelled.forEach((note, index) => {
    const found = places[index];
    if (found) byToken.set(found.token, [...(byToken.get(found.token) ?? []), { place: found, note }]);
    else
      findings.push({
        severity: 'warning',
        rule: 'orphan-note',
        place: place(tokens[0]),
        found: `note ${note.mark} of p. ${folio} without a reference in the text`,
        expected: `its sign between those of the notes before and after it`,
        hint: `rulings.yaml:  - { kind: note-reference, at: "line:column", reading: "the word it follows", printed: "${note.mark}", why: "…" }`,
      });
  });
  const linked = tokens.flatMap((token, index) => {
    const here = byToken.get(index);
    return here ? cutMarks(token, here) : [token];
  });
  return { tokens: linked, findings };
}

function cutMarks(token: Token, here: readonly { place: ReferencePlace; note: ReadNote }[]): Token[] {
  const [first] = here;
  if (!first) return [token];
  const asMark = (sign: Token): Token => ({
    ...sign,
    form: '',
    gap: '',
    role: 'note-mark',
    mark: first.note.mark ?? '',
    note: noteId(first.note),
  });
  if (first.place.at === 0) return [asMark(token)];
  const [word, sign] = divideToken(token, first.place.at);
  return [word, asMark(sign)];
}
