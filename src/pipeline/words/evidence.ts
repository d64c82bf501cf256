import type { CitedWork } from '../../model/cited-work.ts';
import type { Token } from '../../model/token.ts';
import { learnOpenings, type Opening } from './learn-openings.ts';
import type { Lexicon, WordKind } from './lexicon.ts';
import { mayOpenSentence } from './sentence.ts';
import { partsOf, wordsIn } from './word-parts.ts';
import { learnReadings, type WordReadings } from './word-readings.ts';

/** Habits of the OCR of one witness, counted in it: what is usual in one is a fault never seen in another. */
export interface Habits {
  /** It reads small letters of a word as capitals: "thIS". */
  readonly innerCapitals: boolean;
  /** It sets space between the letters of a word: "th at". */
  readonly letterSpaces: boolean;
  /** Volume numbers are set in small Roman numerals. */
  readonly smallRomans: boolean;
  /** Behind what the book goes on in small letters. */
  readonly smallBehind: ReadonlySet<Opening>;
}

/**
 * What the stages may appeal to: forms attested in the witness itself and the lexicon. Learnt from the witness
 * without rulings, so that a ruling changes only its own words.
 */
export interface Evidence {
  /** How often the form stands unbroken within a sentence of the witness, exactly so. */
  count(form: string): number;
  /** How often the form, exactly so, stands where a sentence or a quotation may begin. */
  countOpening(form: string): number;
  /** How often it stands unbroken anywhere in it, capitals or not. */
  countFolded(form: string): number;
  /** Whether it is a word of the lexicon; a capital at the head of a common word does not matter. */
  isWord(form: string): boolean;
  /** Whether the form, or its small letters, stands in the editors' lists under a kind. */
  isOfKind(kind: WordKind, form: string): boolean;
  /** Whether it is a word of the lexicon, or one that only this witness has, but often. */
  isKnown(form: string): boolean;
  /** How often one word follows another, capitals and punctuation aside. */
  countPair(first: string, second: string): number;
  /** Whether the form, though a word, is mostly the head of a word that is set apart here ("comm ittee"). */
  isFragment(form: string): boolean;
  /** How many different compounds with this first half are attested with their hyphen. */
  compoundsWith(head: string): number;
  /** All that is read between a word and a year in brackets: the volume of one journal of one year, as received. */
  strokesBeforeYear(word: string, year: string): readonly string[];
  /** What forms may be misreadings of, by the confusions that this witness shows. */
  readonly readings: WordReadings;
  readonly habits: Habits;
  /** The works that the books cite. */
  readonly citedWorks: readonly CitedWork[];
}

/**
 * Counts the words of a witness. Forms beside a line end may be halves of words; what they attest is not counted.
 *
 * @param texts all texts of one witness, with restored characters or as received
 */
export function gatherEvidence(texts: readonly (readonly Token[])[], lexicon: Lexicon): Evidence {
  const exact = new Map<string, number>();
  const opening = new Map<string, number>();
  const folded = new Map<string, number>();
  const add = (counts: Map<string, number>, form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  const received = new Map<string, number>();
  const strokes = new Map<string, string[]>();
  const pairs = new Map<string, number>();
  const corePairs = new Map<string, number>();
  for (const tokens of texts) {
    let afterBareEnd = false;
    let previous = '';
    let core = '';
    tokens.forEach((token, index) => {
      if (token.role === 'note-mark') return;
      const isWhole = token.lineEnd !== 'bare' && !afterBareEnd;
      afterBareEnd = token.lineEnd === 'bare';
      const [, year] = /^\((\d{4})\)/.exec(tokens[index + 1]?.form ?? '') ?? [];
      if (year !== undefined && core !== '') {
        const key = `${core} ${year}`;
        strokes.set(key, [...(strokes.get(key) ?? []), token.form]);
      }
      const first = previous;
      previous = token.form.toLowerCase();
      const firstCore = core;
      core = partsOf(straighten(previous)).core;
      if (!isWhole) return;
      add(pairs, `${first} ${previous}`);
      add(corePairs, `${firstCore} ${core}`);
      const within = !mayOpenSentence(tokens, index);
      for (const word of compoundsAndWords(token.form)) {
        const form = straighten(word);
        add(within ? exact : opening, form);
        add(folded, form.toLowerCase());
        if (!form.includes('-')) add(received, form);
      }
    });
  }
  const compounds = new Map<string, number>();
  for (const form of folded.keys()) {
    const head = /^([^-]+)-/.exec(form)?.[1];
    if (head) add(compounds, head);
  }
  const isWord = (form: string) => isWordOf(lexicon, straighten(form));
  const heads = countHeads(pairs, isWord);
  const readings = learnReadings(received, exact, isWord, lexicon);
  return {
    count: (form) => exact.get(straighten(form)) ?? 0,
    countOpening: (form) => opening.get(straighten(form)) ?? 0,
    countFolded: (form) => folded.get(straighten(form).toLowerCase()) ?? 0,
    isWord,
    isOfKind: (kind, form) => lexicon.isOfKind(kind, form) || lexicon.isOfKind(kind, form.toLowerCase()),
    isKnown: (form) => isWord(form) || readings.isAttestedWord(straighten(form)),
    countPair: (first, second) =>
      corePairs.get(`${straighten(first).toLowerCase()} ${straighten(second).toLowerCase()}`) ?? 0,
    isFragment: (form) =>
      2 * (heads.get(form.toLowerCase()) ?? 0) >= Math.max(1, folded.get(form.toLowerCase()) ?? 0),
    strokesBeforeYear: (word, year) => strokes.get(`${straighten(word).toLowerCase()} ${year}`) ?? [],
    compoundsWith: (head) => compounds.get(straighten(head).toLowerCase()) ?? 0,
    readings,
    habits: { ...habitsIn(exact, folded, lexicon), smallBehind: learnOpenings(texts, lexicon) },
    citedWorks: lexicon.citedWorks,
  };
}

/** How often a short word stands before a piece that is none, where both in one are a word. */
function countHeads(
  pairs: ReadonlyMap<string, number>,
  isWord: (form: string) => boolean,
): Map<string, number> {
  const heads = new Map<string, number>();
  for (const [pair, count] of pairs) {
    const [, head, tail] = /^(\p{Ll}{3,5}) (\p{Ll}{2,})\P{L}*$/u.exec(pair) ?? [];
    if (!head || !tail || isWord(tail) || !isWord(head) || !isWord(head + tail)) continue;
    heads.set(head, (heads.get(head) ?? 0) + count);
  }
  return heads;
}

/** "Brest-Litovsk" attests itself and its two halves. */
function compoundsAndWords(form: string): string[] {
  const words = wordsIn(form);
  const compounds =
    form.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)+/gu)?.filter((word) => word.includes('-')) ?? [];
  return [...words, ...compounds];
}

function habitsIn(
  exact: ReadonlyMap<string, number>,
  folded: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): Omit<Habits, 'smallBehind'> {
  let words = 0;
  let innerCapitals = 0;
  let fragments = 0;
  for (const [form, count] of exact) {
    words += count;
    if (/\p{Ll}/u.test(form) && /.\p{Lu}/u.test(form) && lexicon.has(form.toLowerCase()))
      innerCapitals += count;
    // "f" and "th" are what letter-spacing leaves; "m" is more often "in" misread.
    if (/^[b-hj-ln-z]$/.test(form) || form === 'th') fragments += count;
  }
  const of = (form: string) => folded.get(form) ?? 0;
  const ofExact = (form: string) => exact.get(form) ?? 0;
  return {
    innerCapitals: innerCapitals * 1000 > words,
    letterSpaces: fragments * 400 > words,
    smallRomans: of('xx') + of('xxi') + of('xxv') > 2 * (ofExact('XX') + ofExact('XXI') + ofExact('XXV')),
  };
}

function isWordOf(lexicon: Lexicon, form: string): boolean {
  if (lexicon.has(form)) return true;
  // "Members" at the head of a sentence; a name stays a name only with its capital.
  const head = form.charAt(0);
  const small = head.toLowerCase();
  if (head !== small && lexicon.has(small + form.slice(1))) return true;
  // Asked of every form that might be a word: most have no apostrophe near their end, which is quickly seen.
  if (!form.endsWith("'") && !form.endsWith("'s")) return false;
  const genitive = /^(.+)'s?$/.exec(form)?.[1];
  return genitive !== undefined && genitive.length > 2 && isWordOf(lexicon, genitive);
}

/** Lists and counts know the straight apostrophe only. */
function straighten(form: string): string {
  return form.includes('’') ? form.replaceAll('’', "'") : form;
}
