import type { WitnessLine } from '../../model/witness.ts';
import type { MarkSystem } from './mark-forms.ts';

/** The head of a note inside a run of lines: which mark, and where its sign stands. */
export interface Label {
  /** Position of the mark in its system's order, 0-based: 1 for the printed "2". */
  readonly rank: number;
  readonly mark: string;
  /** Index of the line in the run. */
  readonly line: number;
  /** Columns of the sign in the line's text, 0-based, half-open. */
  readonly start: number;
  readonly end: number;
}

interface Candidate {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly opensLine: boolean;
  /** What follows the sign on its line. */
  readonly after: string;
  /** The line before ends as a note may end; true for the first line. */
  readonly afterEnd: boolean;
}

/** Worth of a sign at the head of a line: read right, read in a known wrong form, or unreadable. */
const EXACT = 4;
/** Worth of "I" for 1, which is read so more often than right. */
const CAPITAL_I = 3.6;
const KNOWN_FORM = 2.6;
const UNKNOWN_FORM = 1;
/** Worth of "I" or "1" for a higher number: better than nothing ("1 Odinnadtsatyi" for 2, carr-1950:9271). */
const THIN_SIGN = 1.6;
/** Worth of "I" before a small letter: a note that begins "v. B. Stankevich", or the pronoun. */
const LOWER_CASE = 1.2;
/** What a sign loses where the line before does not end like a note. */
const AFTER_OPEN_LINE = 1.6;
/** Worth of a sign inside a line, where a note follows another on the same line ("1 Ibid. x, 18. 2 Ibid."). */
const INSIDE_LINE = 2.2;
/** Worth of a doubtful sign inside a line: taken only where it fills the gap between two others. */
const BRIDGE = -0.5;
/** What it costs to leave out a mark between two that are found. */
const SKIPPED_MARK = 2.4;

/**
 * The labels of the notes in a run of lines: the best rising row of marks from the first on. Printed notes
 * count from 1 on every page, so a sign that does not fit the row is text.
 *
 * @returns labels in the order in which they stand; empty where no row is found
 */
export function findLabels(lines: readonly WitnessLine[], system: MarkSystem): Label[] {
  return labelsInColumns(lines, system) ?? risingLabels(lines, system);
}

/**
 * Labels of short notes that the print sets in columns, so that the OCR reads them out of order (p. 241 of Carr:
 * 1, 4, 2, 5, 3, 6; p. 35: 1, 4, 2, 3, 5). Every line begins with a sign, further ones stand inside the lines,
 * and together they count from 1 without a gap or a repetition.
 */
function labelsInColumns(lines: readonly WitnessLine[], system: MarkSystem): Label[] | undefined {
  const labels: Label[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') continue;
    const here = candidatesOf(line, index).filter(({ form }) => /^([1-9IltzZS]|[^\p{L}\d])$/u.test(form));
    if (!here.some((candidate) => candidate.opensLine)) return undefined;
    for (const { form, start, end } of here) {
      const sign = /[Ilt]/.test(form) ? '1' : /z/i.test(form) ? '2' : form === 'S' ? '5' : form;
      labels.push({ rank: system.marks.indexOf(sign), mark: sign, line: index, start, end });
    }
  }
  const known = new Set(labels.map((label) => label.rank));
  const missing = labels.map((_, rank) => rank).filter((rank) => !known.has(rank));
  const unread = labels.filter((label) => label.rank < 0);
  // One sign that cannot be read has the number that is left.
  const whole = labels.map((label) => {
    const rank = label.rank < 0 ? (missing[0] ?? -1) : label.rank;
    return { ...label, rank, mark: system.marks[rank] ?? label.mark };
  });
  const isWhole =
    unread.length <= 1 &&
    new Set(whole.map(({ rank }) => rank)).size === labels.length &&
    whole.every(({ rank }) => rank >= 0 && rank < labels.length);
  const isRising = whole.every((label, index) => label.rank === index);
  return labels.length >= 3 && isWhole && !isRising ? whole : undefined;
}

/** A label with the worth of the best row that ends with it, and the one before it in that row. */
interface Entry {
  readonly score: number;
  readonly label: Label;
  readonly before: Entry | undefined;
}

type Row = Entry[];

function risingLabels(lines: readonly WitnessLine[], system: MarkSystem): Label[] {
  const candidates = lines.flatMap((line, index) => candidatesOf(line, index, lines));
  const best: Row[] = [];
  let winner: Entry | undefined;
  candidates.forEach((candidate, at) => {
    const row: Row = [];
    system.marks.forEach((mark, rank) => {
      const worth = worthOf(candidate, mark, system.noteForms.get(mark) ?? []);
      // What opens the notes of a page must be read in a form that is known.
      if (worth === 0 || (rank === 0 && worth <= UNKNOWN_FORM)) return;
      let score = worth - SKIPPED_MARK * rank;
      let before: Entry | undefined;
      for (let earlier = 0; earlier < at; earlier++) {
        const previous = best[earlier];
        if (!previous) continue;
        for (const entry of previous) {
          if (entry.label.rank >= rank) continue;
          const joined = entry.score + worth - SKIPPED_MARK * (rank - entry.label.rank - 1);
          if (joined > score) {
            score = joined;
            before = entry;
          }
        }
      }
      const { line, start, end } = candidate;
      const entry: Entry = { score, label: { rank, mark, line, start, end }, before };
      row.push(entry);
      if (score > 0 && (!winner || score > winner.score)) winner = entry;
    });
    best[at] = row;
  });
  const labels: Label[] = [];
  for (let entry = winner; entry; entry = entry.before) labels.unshift(entry.label);
  return labels;
}

/** Tells whether a line begins with what can be the sign of any note. */
export function beginsLikeNote(line: WitnessLine, system: MarkSystem): boolean {
  return candidatesOf(line, 0).some(
    (candidate) =>
      candidate.opensLine &&
      system.marks.some((mark) => worthOf(candidate, mark, system.noteForms.get(mark) ?? []) > UNKNOWN_FORM),
  );
}

/** Signs that may be labels: at the head of a line, or inside it after a full stop and before a capital. */
function candidatesOf(line: WitnessLine, index: number, lines: readonly WitnessLine[] = []): Candidate[] {
  const signs = signsIn(line);
  if (signs.length === 0) return [];
  let above = index - 1;
  while (above >= 0 && lines[above]?.text.trim() === '') above--;
  const before = lines[above];
  const afterEnd = before === undefined || /[.)?!\]\d"'’”~·]\s*$/.test(before.text);
  return signs.map((sign) => ({ ...sign, line: index, afterEnd: sign.opensLine ? afterEnd : true }));
}

type Sign = Omit<Candidate, 'line' | 'afterEnd'>;

/** The signs of a line, found once: the notes of a page are looked for from each of its lines on. */
const signs = new WeakMap<WitnessLine, readonly Sign[]>();

function signsIn(line: WitnessLine): readonly Sign[] {
  const known = signs.get(line);
  if (known) return known;
  const found = findSigns(line);
  signs.set(line, found);
  return found;
}

function findSigns(line: WitnessLine): Sign[] {
  const found: Sign[] = [];
  const add = (form: string, start: number, opensLine: boolean) =>
    found.push({
      // A speck before the sign goes with it.
      start: opensLine ? line.text.search(/\S/) : start,
      end: start + form.length,
      form,
      opensLine,
      after: line.text.slice(start + form.length).trim(),
    });
  // A speck may stand before the sign (". I Pravda", carr-1950:14884).
  const head = /^\s*(?:[.·]\s+(?=[I1]\s))?(\S{1,4}?)(\s+)(?=\S)/.exec(line.text);
  const headStart = head?.[1] ? head[0].lastIndexOf(head[1]) : -1;
  if (head?.[1]) add(head[1], headStart, true);
  const glued = /^\s*([\d*•!])(?=[A-Z])/.exec(line.text);
  if (glued?.[1]) add(glued[1], glued[0].indexOf(glued[1]), true);
  // "IPS. Parfenov" for "1 P. S. Parfenov" (carr-1950:16079).
  const initials = /^\s*(I)(?=[A-Z]{1,2}\.\s+[A-Z])/.exec(line.text);
  if (initials?.[1]) add(initials[1], initials[0].indexOf(initials[1]), true);
  // "I See pp. 383-384 below 2 Stalin, Sochineniya": the stop is lost, an author follows.
  for (const match of line.text.matchAll(/(?<=\p{Ll}\s+)([2-9])\s+(?=[A-Z]\p{L}+,|[Il1]b[il]d)/gu))
    add(match[1] ?? '', match.index, false);
  for (const match of line.text.matchAll(
    /(?<=[.)\d'"”?!•~·]\s+)([1-9•*†‡IlzZJS'])\s+(?=["'(]?\s?[A-Z][\p{L}.!]|l[A-Z]|[Il1][bh][il]?[dz])/gu,
  )) {
    if (match.index !== headStart) add(match[1] ?? '', match.index, false);
  }
  return found;
}

function worthOf(candidate: Candidate, mark: string, forms: readonly string[]): number {
  const form = candidate.form.replace(/(?<=^[^.])\.$/, '');
  const isExact = form === mark;
  const isKnown = forms.includes(candidate.form) || forms.includes(form);
  // The initial of a name ("J. Bunyan") and a split number ("1 923-1 930)") are no labels.
  if (/^\p{Lu}\.$/u.test(candidate.form)) return 0;
  if (/^\d[\d.,;:)\]-]*(\s|$)/.test(candidate.after) && /^[\dIlOo]/.test(form)) return 0;
  if (!candidate.opensLine) {
    if (isExact) return INSIDE_LINE;
    if (candidate.form === "'" || candidate.form === 'I') return isKnown ? BRIDGE : 0;
    return isKnown ? INSIDE_LINE - 0.8 : 0;
  }
  const opensNote = /^[\p{Lu}\d"'“‘([\]!«<]|^[Il1i][bBh]|^\p{L}{3,5}\.? (pp?\.|[ivxIVX]+,)/u.test(
    candidate.after,
  );
  const loss = (candidate.afterEnd ? 0 : AFTER_OPEN_LINE) + (opensNote ? 0 : AFTER_OPEN_LINE);
  // "I am conscious" is the author, '" centre"' a quotation that runs on: what is no digit must open a sentence.
  if (!isExact && !opensNote) return mark === '1' && form === 'I' && candidate.afterEnd ? LOWER_CASE : 0;
  if (/^["\p{Ll}]/u.test(form) && !candidate.afterEnd) return 0;
  if (isExact) return EXACT - loss;
  // A thin sign is a 1 first of all.
  if (mark === '1' && form === 'I') return CAPITAL_I - loss;
  if (isKnown) return (mark !== '1' && /^[I1]$/.test(form) ? THIN_SIGN : KNOWN_FORM) - loss;
  return /^[^\p{L}\d("'“‘[]{1,3}$/u.test(form) && /^\p{Lu}/u.test(candidate.after) ? UNKNOWN_FORM : 0;
}
