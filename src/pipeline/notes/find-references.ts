import type { Token } from '../../model/token.ts';
import type { MarkSystem } from './mark-forms.ts';

/** A place in a text where the sign of a note may stand. */
export interface ReferencePlace {
  /** Index of the token that holds the sign. */
  readonly token: number;
  /** Offset of the sign in the token's received form; 0 when the token is the sign alone. */
  readonly at: number;
  readonly length: number;
}

/** A place with its worth for one mark. */
interface Candidate extends ReferencePlace {
  readonly worth: number;
}

/** What a note costs that finds no reference. */
const ORPHAN_COST = 2.5;
/** A place worth less than this is left alone: better an orphan than a sign that was never printed. */
const LEAST_WORTH = 2;

/** Worth of a sign glued to a year. */
const AFTER_YEAR = 4;
/** Worth of a sign read as one with the letter before it: taken only where its note finds no other place. */
const SWALLOWED = 2.5;
/**
 * A t that ends a word and the sign behind it, read as one capital: "governmenU", "fronP", "easV" (carr-1950:13547,
 * 6843, 14924).
 */
const WITH_LETTER = /^\P{L}*\p{Ll}{2,}[ncs][UPV]$/u;
const CLOSING = /[.,;:!?)\]"'’”»]$/;
const OPENS_SENTENCE = /^["'“‘(«]?\p{Lu}/u;
/** Words after which a figure or a thin letter is a number of their own. */
const NUMBERED =
  /^(CHAPTER|NOTE|PART|p|pp|No|Nos|art|arts|vol|vols|chapter|Chapter|Part|page|note|notes|article|January|February|March|April|May|June|July|August|September|October|November|December|of|the|in|about|nearly|some|than|to|and|by|from|with|over)\.?$/;

/** Whether the sign at a place is read as one with the last letter of its word, a t. */
export function hidesLetter(
  received: string,
  { at, length }: Pick<ReferencePlace, 'at' | 'length'>,
): boolean {
  return length === 1 && at === received.length - 1 && WITH_LETTER.test(received);
}

/** Whether a figure after the word is its own number ("No. 3", "art 2"), and no sign. */
export function takesNumber(word: string): boolean {
  return NUMBERED.test(word.replace(/["'(]/g, ''));
}

/**
 * Finds the references of the notes of a page: for every note, in order, the likeliest place of its sign, so
 * that the places rise with the notes. Ordered alignment by dynamic programming: a single sign is often read
 * as a letter or a stop, but the row of them is hard to miss.
 *
 * @param tokens the text of the page, headings included, in order of the print
 * @param marks signs of the notes of the page in order
 * @returns for each mark its place, or `undefined` for a note that found none
 */
export function findReferences(
  tokens: readonly Token[],
  marks: readonly string[],
  system: MarkSystem,
): (ReferencePlace | undefined)[] {
  const candidates = marks.map((mark) => candidatesFor(tokens, mark, system));
  // rows[k][i]: worth of the first k marks when the k-th stands at its candidate i (or nowhere: the last entry).
  const rows: { worth: number; place: Candidate | undefined; before: number }[][] = [];
  marks.forEach((_, k) => {
    const previous = rows[k - 1];
    const row = [...(candidates[k] ?? []), undefined].map((place) => {
      const own = place ? place.worth : -ORPHAN_COST;
      if (!previous) return { worth: own, place, before: -1 };
      let best = { worth: Number.NEGATIVE_INFINITY, before: -1 };
      previous.forEach((entry, index) => {
        const last = lastPlace(rows, k - 1, index);
        const rises =
          !place || !last || last.token < place.token || (last.token === place.token && last.at < place.at);
        if (rises && entry.worth > best.worth) best = { worth: entry.worth, before: index };
      });
      return { worth: best.worth + own, place, before: best.before };
    });
    rows.push(row);
  });
  const found: (ReferencePlace | undefined)[] = marks.map(() => undefined);
  let at = indexOfBest(rows.at(-1) ?? []);
  for (let k = marks.length - 1; k >= 0 && at >= 0; k--) {
    const entry = rows[k]?.[at];
    found[k] = entry?.place && { token: entry.place.token, at: entry.place.at, length: entry.place.length };
    at = entry?.before ?? -1;
  }
  return found;
}

function indexOfBest(row: readonly { worth: number }[]): number {
  let best = -1;
  row.forEach((entry, index) => {
    if (best < 0 || entry.worth > (row[best]?.worth ?? Number.NEGATIVE_INFINITY)) best = index;
  });
  return best;
}

/** The last place taken on the path that ends in an entry. */
function lastPlace(
  rows: readonly (readonly { place: Candidate | undefined; before: number }[])[],
  k: number,
  index: number,
): Candidate | undefined {
  let row = k;
  let at = index;
  while (row >= 0 && at >= 0) {
    const entry = rows[row]?.[at];
    if (!entry || entry.place) return entry?.place;
    at = entry.before;
    row--;
  }
  return undefined;
}

function candidatesFor(tokens: readonly Token[], mark: string, system: MarkSystem): Candidate[] {
  const forms = system.referenceForms.get(mark) ?? [];
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (token.role !== 'word') return;
    for (const candidate of placesIn(tokens, index, mark, forms)) found.push(candidate);
  });
  return found;
}

/** Signs in one token: alone, or after its last letter or stop. */
function placesIn(
  tokens: readonly Token[],
  index: number,
  mark: string,
  forms: readonly string[],
): Candidate[] {
  const token = tokens[index];
  if (!token) return [];
  const text = token.received;
  const previous = tokens[index - 1]?.received ?? '';
  const next = tokens[index + 1]?.received ?? '';
  // "1." at the head of a line is the label of an item: a note's sign follows a word (carr-1950:11936).
  if (index > 0 && tokens[index - 1]?.lineEnd !== undefined && /^\(?[\dIl][.)]$/.test(text)) return [];
  const alone = text.replace(/(?<=.)[.,·•']$/, '');
  const places: Candidate[] = [];
  const place = (at: number, length: number, worth: number) => {
    if (worth >= LEAST_WORTH) places.push({ token: index, at, length, worth });
  };
  // "(he specifically named Hungary I) whose" (carr-1950:18287), "and Engels 3) were": the bracket stays.
  const inBrackets = /^(\S)\)[;,]?$/.exec(text)?.[1];
  if (inBrackets && /\p{L}{2}$/u.test(previous) && (inBrackets === mark || forms.includes(inBrackets))) {
    place(0, 1, inBrackets === mark ? 6 : 4.5);
  }
  if (text === mark || alone === mark) place(0, text.length, worthAlone(mark, true, previous, next));
  // "Collective Farm sf how" (webb-1936:1233): the s is the word's, the f is the sign.
  else if (/^s\p{L}$/u.test(text) && forms.includes(text))
    place(1, 1, worthAlone(text, false, previous, next));
  else if (forms.includes(text) || forms.includes(alone))
    place(0, text.length, worthAlone(alone, false, previous, next));
  const suffix = [mark, ...forms].filter(
    (form) => text.length > form.length && trimTail(text).endsWith(form),
  );
  for (const form of suffix) {
    const body = trimTail(text);
    const at = body.length - form.length;
    const before = body.slice(0, at);
    place(at, text.length - at, worthSuffix(before, form, form === mark, next));
  }
  if (WITH_LETTER.test(text)) place(text.length - 1, 1, SWALLOWED);
  return places;
}

/** A full stop or comma behind a superscript is a speck ("manifesto.2."), unless nothing else ends the word. */
function trimTail(text: string): string {
  return /[.,!?;:)"']\S[.,]$/.test(text) ? text.slice(0, -1) : text;
}

/** Worth of a sign that stands between spaces. */
function worthAlone(form: string, isExact: boolean, previous: string, next: string): number {
  if (form === 'I' && /\d{4}$/.test(previous) && /^\p{L}/u.test(next)) return 4;
  if (/\d$/.test(previous) || /^\d/.test(next) || takesNumber(previous)) {
    return isExact && CLOSING.test(previous) && /\d\D*$/.test(previous) && !/^\d/.test(next) ? 4 : 0.5;
  }
  // "I t took" is a word split in two, no mark.
  if (/^[It]$/.test(form) && (/^[tnfs]$/.test(next) || (previous === 'I' && /^\p{Ll}/u.test(next)))) return 0;
  const afterStop = CLOSING.test(previous);
  if (isExact) return afterStop ? 9.5 : 6;
  if (form === 'I') return worthOfI(afterStop, next);
  if (form === "'") return 0;
  if (form === 'a' || form === 's') return afterStop && OPENS_SENTENCE.test(next) ? 3 : 0;
  if (form === '"' || form === '•') return afterStop ? 3 : 0.5;
  return afterStop ? 8.5 : 5;
}

/** Verbs that follow the pronoun: "Formerly I thought" (carr-1950:18427). */
const SAID_OF_ONESELF =
  /^(?:am|was|have|had|do|did|shall|should|will|would|can|cannot|could|must|may|might|think|thought|believe|know|knew|say|said|see|saw|want|wish|hope|feel|find|mean|never|myself)$/;

/** Worth of an I between spaces, which is the pronoun as well: 1 is read so more often than right. */
function worthOfI(afterStop: boolean, next: string): number {
  if (OPENS_SENTENCE.test(next)) return afterStop ? 8.5 : 4;
  if (SAID_OF_ONESELF.test(next)) return afterStop ? LEAST_WORTH : 3;
  return afterStop ? 5 : 4.5;
}

/** Worth of a sign glued to the word before it. */
function worthSuffix(before: string, form: string, isExact: boolean, next: string): number {
  const afterStop = CLOSING.test(before);
  // A sign that is no figure may follow a figure ("Until 1934* he", webb-1936:547).
  if (isExact && /^[*†‡§]$/.test(form)) return 9;
  if (/\d\.$/.test(before) && (/^[zZ]$/.test(form) || (isExact && OPENS_SENTENCE.test(next)))) return 6;
  // A year has four figures, and a second date stands behind the stroke: "in 19194 had", "of 1919/ to".
  if (/^1[89]\d\d$/.test(before) && (isExact || form === '/')) return AFTER_YEAR;
  if (/\d[.,]?$/.test(before)) return isExact && /\d[.,;:)"']+$/.test(before) ? 4 : 0;
  if (!/\p{L}/u.test(before) && !afterStop) return 0;
  if (/^[a-z]$/i.test(form) && /['’]$/.test(before)) return 0;
  const sentence = OPENS_SENTENCE.test(next) ? 0.5 : 0;
  if (afterStop) {
    // The stop of an abbreviation ("U.S", "e.g") is followed by a letter as well.
    if (/^(\p{Lu}{1,2}|\p{L})\.$/u.test(before) && !isExact) return 0.5;
    // An apostrophe that closes nothing: "Rabochii Put'.' Then" (p. 93).
    if (form === "'") return /[.,]$/.test(before) && OPENS_SENTENCE.test(next) ? 4 : 0.5;
    return (isExact ? 10 : form === '"' || form === '•' ? 2 : 8.5) + sentence;
  }
  if (isExact) return /\p{L}{2}$/u.test(before) ? 7 : 0;
  if (form === '/' || form === '!' || form === '*' || form === '•') return form === '!' ? 5.5 : 4;
  // "-)-" for a dagger, but never a plain letter.
  return form.length > 1 && !/^\p{L}+$/u.test(form) ? 6 : 0;
}
