/** From what a reader reported of a sheet to places in the witness. */
import type { Token } from '../../src/model/token.ts';
import { formatLocus, locusOf, type Witness } from '../../src/model/witness.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import type { SheetFinding } from '../../src/readings/parse-findings.ts';
import { type Row, receivedOf, rowsOf } from '../rule/find-reading-places.ts';
import type { ShownPlant } from './plant-in-source.ts';

/** What became of the findings of a report. */
export interface Placed {
  readonly findings: readonly PlacedFinding[];
  /** Numbers of the plants that the reader corrected or marked. */
  readonly found: ReadonlySet<number>;
  /** Findings whose words do not stand on their line, or stand there twice. */
  readonly lost: readonly { readonly finding: SheetFinding; readonly reason: string }[];
}

/** A text with its words behind one another. */
interface Laid {
  readonly row: Row;
  readonly words: readonly Token[];
  readonly text: string;
  /** Where each word begins in `text`. */
  readonly starts: readonly number[];
  /** Line of the witness on which each word begins. */
  readonly lines: readonly number[];
}

/**
 * Places findings in the work that the sheets were made of, without the plants.
 *
 * @param plants what was planted in the sheets, in any order
 */
export function placeFindings(
  work: RestoredWork,
  findings: readonly SheetFinding[],
  plants: readonly ShownPlant[],
): Placed {
  // The words of headings come from the outline.
  const laid = rowsOf(work)
    .filter(({ id }) => !id.startsWith('h'))
    .map((row) => layOut(row, work.witness));
  const byLine = new Map<number, Laid[]>();
  for (const one of laid)
    for (const line of new Set(one.lines)) byLine.set(line, [...(byLine.get(line) ?? []), one]);
  const placed: PlacedFinding[] = [];
  const lost: { finding: SheetFinding; reason: string }[] = [];
  const found = new Set<number>();
  for (const finding of findings) {
    if (finding.kind === 'accept') {
      placed.push({
        ...common(finding),
        effect: `accept ${finding.printed} ${fold(finding.now)}`,
        start: -1,
        end: -1,
        at: '',
        reading: finding.now,
        printed: finding.printed,
      });
      continue;
    }
    let { now, printed } = finding;
    let isPlant = false;
    for (const [number, plant] of plants.entries()) {
      if (Math.abs(plant.line - finding.line) > 1) continue;
      const [form, received] = withoutCommonStop(plant);
      if (!hasWord(now, form)) continue;
      isPlant = true;
      const isMended = fold(printed).includes(fold(received)) || finding.kind === 'doubt';
      if (isMended) found.add(number);
      now = putWord(now, form, received);
      printed = putWord(printed, form, received);
    }
    if (isPlant && (fold(now) === fold(printed) || finding.kind === 'doubt')) continue;
    const result = placeOne({ ...finding, now, printed }, byLine, work.witness);
    if (typeof result === 'string') {
      if (!isPlant) lost.push({ finding, reason: result });
    } else placed.push(...result);
  }
  return { findings: placed, found, lost };
}

function common({ folio, line, kind, certainty, why, now }: SheetFinding) {
  return { folio, line, kind, certainty, why, now };
}

function layOut(row: Row, witness: Witness): Laid {
  const words = row.tokens.filter(({ role }) => role !== 'note-mark');
  let text = '';
  const starts = words.map(({ gap, form }, index) => {
    if (index > 0) text += gap;
    text += form;
    return text.length - form.length;
  });
  return { row, words, text, starts, lines: words.map(({ spans }) => locusOf(witness, spans[0].start).line) };
}

function placeOne(
  finding: SheetFinding,
  byLine: ReadonlyMap<number, readonly Laid[]>,
  witness: Witness,
): PlacedFinding[] | string {
  const tries = [0, -1, 1].flatMap((step) => {
    const line = finding.line + step;
    return (byLine.get(line) ?? [])
      .flatMap((laid) => matchesOn(laid, finding.now, line))
      .map((match) => ({ ...match, step }));
  });
  const near = tries.filter(({ step }) => step === (tries[0]?.step ?? 0));
  const whole = near.filter(({ isWhole }) => isWhole);
  const [match, second] = whole.length > 0 ? whole : near;
  if (!match) return 'no such words on the line';
  if (second) return 'several places on the line';
  return effectsOf(finding, match.laid, match.from, match.to, witness);
}

interface Match {
  readonly laid: Laid;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

function matchesOn(laid: Laid, now: string, line: number): Match[] {
  if (now === '') return [];
  const source = now
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[-–—]/g, '[-–—]')
    .replace(/\s+/g, ' ?');
  return [...laid.text.matchAll(new RegExp(source, 'gu'))].flatMap(({ index, 0: text }) => {
    const first = laid.starts.findLastIndex((start) => start <= index);
    if (laid.lines[first] !== line) return [];
    const isSign = (at: number) => /[\p{L}\d]/u.test(laid.text.charAt(at));
    const [from, to] = [index, index + text.length];
    const isWhole = !(isSign(from - 1) && isSign(from)) && !(isSign(to) && isSign(to - 1));
    return [{ laid, from, to, isWhole }];
  });
}

/** The changes of a finding, each with the fewest whole words: two readers who mean the same say the same. */
function effectsOf(
  finding: SheetFinding,
  laid: Laid,
  from: number,
  to: number,
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
      ...common(finding),
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
    const printed = house(`${before}${finding.printed}${after}`.trim(), laid.text.slice(start, end));
    return changesIn(laid, first, last, printed)
      .map((change) => withoutSigns(laid, change))
      .map(([one, other, words]) => make(one, other, words));
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
function signBehind({ row }: Laid, word: Token | undefined, end: number): Token | undefined {
  const next = row.tokens[row.tokens.indexOf(word as Token) + 1];
  return next?.role === 'note-mark' && next.note !== undefined && next.spans[0].start <= end
    ? next
    : undefined;
}

/** A word that is right as it stands needs a ruling only where a stage doubts it. */
function effectOf(kind: string, printed: string, present: string, isDoubtful: boolean): string {
  if (kind === 'reading' && fold(printed) === fold(present) && !isDoubtful) return 'confirmed';
  return `${kind} ${fold(printed)}`;
}

/** Which words change to what: words that are the same at both ends are left out, and in the middle where they pair. */
function changesIn(laid: Laid, first: number, last: number, printed: string): [number, number, string][] {
  const groups: { from: number; to: number; text: string }[] = [];
  for (let k = first; k <= last; k++) {
    const token = laid.words[k];
    const group = groups.at(-1);
    if (group && token?.gap === '') {
      group.to = k;
      group.text += token.form;
    } else groups.push({ from: k, to: k, text: token?.form ?? '' });
  }
  const words = printed === '' ? [] : printed.split(/\s+/);
  const isEqual = groups.every(({ text }, k) => text === words[k]) && groups.length === words.length;
  if (isEqual) return [[first, last, printed]];
  if (groups.length === words.length) {
    return groups.flatMap(({ from, to, text }, k): [number, number, string][] =>
      text === words[k] ? [] : [[from, to, words[k] ?? '']],
    );
  }
  let head = 0;
  while (head < Math.min(groups.length, words.length) - 1 && groups[head]?.text === words[head]) head++;
  let tail = 0;
  const most = Math.min(groups.length, words.length) - head;
  while (tail < most && groups.at(-1 - tail)?.text === words.at(-1 - tail)) tail++;
  if (groups.length - head - tail === 0) {
    if (tail > 0) tail--;
    else head--;
  }
  const [one, other] = [groups[head], groups[groups.length - tail - 1]];
  if (!one || !other) return [[first, last, printed]];
  return [[one.from, other.to, words.slice(head, words.length - tail).join(' ')]];
}

/** A change without the signs at its edges that stay: one reader names the stop behind a word, another does not. */
function withoutSigns(laid: Laid, change: [number, number, string]): [number, number, string] {
  let [one, other, printed] = change;
  const isSign = (form: string | undefined): form is string =>
    form !== undefined && /^[^\p{L}\d]+$/u.test(form);
  for (;;) {
    const last = laid.words[other];
    if (
      one < other &&
      last?.gap === '' &&
      isSign(last.form) &&
      printed.endsWith(last.form) &&
      printed !== last.form
    ) {
      printed = printed.slice(0, -last.form.length);
      other--;
      continue;
    }
    const first = laid.words[one];
    const isGlued = laid.words[one + 1]?.gap === '';
    if (
      one < other &&
      isGlued &&
      isSign(first?.form) &&
      printed.startsWith(first.form) &&
      printed !== first.form
    ) {
      printed = printed.slice(first.form.length);
      one++;
      continue;
    }
    return [one, other, printed];
  }
}

/** Quotation marks and dashes as the house sets them: what a reader typed straight is turned. */
function house(printed: string, present: string): string {
  const dash = present.includes('–') ? printed.replace(/(?<=\d)-(?=\d)/g, '–') : printed;
  return dash
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replace(/'/g, '’');
}

function fold(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’`]/g, "'").replace(/[–—]/g, '-').replace(/[*↵]/g, '').trim();
}

/** The planted and the sound form without a stop behind both: a reader need not repeat it. */
function withoutCommonStop({ form, received }: ShownPlant): [string, string] {
  const stop = /[.,;:]$/.exec(received)?.[0];
  return stop !== undefined && form.endsWith(stop) && form.length > 2
    ? [form.slice(0, -1), received.slice(0, -1)]
    : [form, received];
}

function hasWord(text: string, word: string): boolean {
  return placesOf(text, word).length > 0;
}

function putWord(text: string, word: string, other: string): string {
  const at = placesOf(text, word)[0];
  return at === undefined ? text : text.slice(0, at) + other + text.slice(at + word.length);
}

function placesOf(text: string, word: string): number[] {
  const [whole, part] = [fold(text), fold(word)];
  const bare = part.length > 0 ? whole.indexOf(part) : -1;
  if (bare < 0 || whole.length !== text.length) return [];
  const isSign = (at: number) => /[\p{L}\d]/u.test(whole.charAt(at));
  const isWhole =
    !(isSign(bare - 1) && isSign(bare)) && !(isSign(bare + part.length) && isSign(bare + part.length - 1));
  return isWhole ? [bare] : [];
}
