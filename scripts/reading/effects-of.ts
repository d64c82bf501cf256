/** What a finding does to the words at which it was found. */
import type { Token } from '../../src/model/token.ts';
import { formatLocus, locusOf, type Witness } from '../../src/model/witness.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import type { SheetFinding } from '../../src/readings/parse-findings.ts';
import { receivedOf } from '../rule/find-reading-places.ts';
import { changedWords } from './changed-words.ts';
import type { WordMatch } from './find-words.ts';
import type { LaidText } from './lay-texts.ts';
import { foldSigns, setSigns } from './set-signs.ts';

/** What a placed finding has of the finding as it was reported. */
export function saidOf({ folio, line, kind, certainty, why, now }: SheetFinding) {
  return { folio, line, kind, certainty, why, now };
}

/** The changes of a finding, each with the fewest whole words: two readers who mean the same say the same. */
export function effectsOf(
  finding: SheetFinding,
  { laid, from, to }: WordMatch,
  witness: Witness,
): PlacedFinding[] {
  const first = laid.starts.findLastIndex((start) => start <= from);
  const last = laid.starts.findLastIndex((start) => start < to);
  const start = laid.starts[first] ?? 0;
  const end = (laid.starts[last] ?? 0) + (laid.words[last]?.form.length ?? 0);
  const [before, after] = [laid.text.slice(start, from), laid.text.slice(to, end)];
  const make = (one: number, other: number, printed: string): PlacedFinding => {
    const tokens = laid.words.slice(one, other + 1);
    const start = tokens[0]?.spans[0].start ?? 0;
    const end = Math.max(...tokens.flatMap(({ spans }) => spans.map((span) => span.end)));
    const present = laid.text.slice(
      laid.starts[one],
      (laid.starts[other] ?? 0) + (laid.words[other]?.form.length ?? 0),
    );
    // What is settled gives up no sign: one that touches the last word is settled with it.
    const sign = finding.kind === 'reading' ? signBehind(laid, tokens.at(-1), end) : undefined;
    return {
      ...saidOf(finding),
      now: present,
      effect: effectOf(
        finding.kind,
        printed,
        present,
        tokens.some(({ doubt }) => doubt !== undefined),
      ),
      start,
      end: sign ? sign.spans[0].end : end,
      at: formatLocus(locusOf(witness, start)),
      reading: receivedOf(sign ? [...tokens, sign] : tokens, witness).text,
      printed: sign ? `${printed}[^${sign.mark}]` : printed,
      id: laid.row.id,
    };
  };
  if (finding.kind === 'reading' || finding.kind === 'note-ref') {
    const printed = setSigns(`${before}${finding.printed}${after}`.trim(), laid.text.slice(start, end));
    return changedWords(laid, first, last, printed).map(([one, other, words]) => make(one, other, words));
  }
  const label = laid.row.id.startsWith('n') ? laid.words[first]?.form : undefined;
  if (finding.kind === 'split' && label !== undefined && LABEL.test(label)) {
    const printed = /\d/.test(label) ? label : label === 'z' ? '2' : '1';
    return [{ ...make(first, first, printed), kind: 'note-label', effect: `note-label ${printed}` }];
  }
  // What is said of a passage is said of its beginning, specks before its first word included.
  const isOfPassage = ['speaker', 'quotation', 'paragraph', 'item', 'join'].includes(finding.kind);
  return [make(isOfPassage && first <= MOST_SPECKS ? 0 : first, last, finding.printed)];
}

/** No paragraph of a note begins with a bare figure: it is the label of the next note. */
const LABEL = /^[1-9zIl]$/;

/** So many tokens before the first word of a passage may be specks. */
const MOST_SPECKS = 2;

/** The sign of a note that stands in the witness close behind a word, or in it. */
function signBehind({ row }: LaidText, word: Token | undefined, end: number): Token | undefined {
  const next = row.tokens[row.tokens.indexOf(word as Token) + 1];
  return next?.role === 'note-mark' && next.note !== undefined && next.spans[0].start <= end
    ? next
    : undefined;
}

/** A word that is right as it stands needs a ruling only where a stage doubts it. */
function effectOf(kind: string, printed: string, present: string, isDoubtful: boolean): string {
  if (kind === 'reading' && foldSigns(printed) === foldSigns(present) && !isDoubtful) return 'confirmed';
  return `${kind} ${foldSigns(printed)}`;
}
