import {
  type Confusions,
  differenceOf,
  findLessons,
  learnConfusions,
  type Misreading,
  type ReadingPair,
} from './learn-confusions.ts';
import { learnSpelling } from './learn-spelling.ts';
import type { Lexicon } from './lexicon.ts';
import { bareLetters, findReadings, growTree, type Reading, type WordTree } from './word-tree.ts';

/** What a form may be a misreading of, as one witness tells of itself. */
export interface WordReadings {
  /**
   * Words that may be printed for a form, best first; the form itself is not among them.
   *
   * @param dearest greatest cost of a reading; as far as an unknown word if not given
   */
  readonly of: (form: string, dearest?: number) => readonly WordReading[];
  /**
   * Words that the witness has often and that differ from a form in one letter or two, however unlike these are: to
   * be believed only where something else proves them.
   */
  readonly near: (form: string) => readonly WordReading[];
  /** Whether letters stand in the form as they stand in no word ("blmd"). */
  readonly isOddlySpelt: (form: string) => boolean;
  /**
   * What it costs to take a form for a word that no list and no page has: below this a reading explains the form
   * better.
   */
  readonly costOfUnknown: (form: string) => number;
  /** The same among words of another language, which are spelt otherwise. */
  readonly costOfForeign: (form: string) => number;
  /** Whether an unlisted form stands so often, and so little like a commoner one, that it is a word here. */
  readonly isAttestedWord: (form: string) => boolean;
  readonly confusions: Confusions;
}

/** A word that may be printed for a form. */
export interface WordReading {
  /** Spellings of the word, with the capitals and accents of the lists or of the witness. */
  readonly spellings: readonly string[];
  /** Natural logarithms: how surprising the reading is, and the reading and the word together. */
  readonly cost: number;
  readonly total: number;
  /** The dearest confusion in it, and the dearest of more than one sign for one letter. */
  readonly dearest: number;
  readonly dearestOfMany: number;
  /** The witness or an own list has the word; an own list has it. */
  readonly isMet: boolean;
  readonly isListed: boolean;
}

/** A form attested so often may be a word of its own; a misread one seldom recurs as often. */
const OFTEN = 3;
/** How much commoner the printed form is than any one misreading of it. */
const COMMONER = 1.5;
/** A word is a rival of an attested one if this OCR reads the one for the other at no greater cost a letter. */
const RIVAL = 1.6;
const LEAST_RIVAL = 9;
/** A misreading that is so cheap is believed also against a form that is as common. */
const CHEAP = 4.5;
/** By how much it must be dearer to take the word for the misreading. */
const ONE_WAY = 2;
/** Occurrences that a word has before it is met: of the editors' lists, and of the general one. */
const LISTED = 1;
const GENERAL = 0.02;
/**
 * What an unknown word costs: a letter nearly what letters cost by their frequency alone, or what its spelling costs
 * where no word is spelt so; and the word what unlisted words cost among all words, names less than others.
 */
const PER_UNKNOWN_LETTER = 2.8;
const UNKNOWN_NAME = 5;
const UNKNOWN_WORD = 6;
/** What part of the surprise at a spelling beyond the usual counts: words of other languages are spelt otherwise. */
const SPELLING = 0.6;
/** No word has digits, or capitals after small letters: what each of them adds. */
const ODD_SIGN = 4;
/** From here on the spelling is none of a word. */
const ODDLY = 3;
/** Two letters may be unlike in words so long; and what they may cost. */
const VERY_LONG = 8;
const FARTHEST = 34;
/** No reading is looked for beyond this. */
const DEAREST = 30;
/** A letter like no other is suffered in words of the witness only, in forms so long. */
const LONG = 7;
/** How often the costs are learnt again from the readings that they lead to. */
const ROUNDS = 2;
/** By how much a reading must be better than any other to teach. */
const CLEAR = 3;

/**
 * Learns from a witness how its OCR misreads, and gives the readings of its forms. First from pairs that need no
 * knowledge of confusions; then from all forms that the confusions so learnt explain.
 *
 * @param counts how often each form stands unbroken in the witness, capitals as received
 * @param within how often it stands within a sentence, where a capital is a name's
 * @param isWord whether a form is a word of the lexicon
 */
export function learnReadings(
  counts: ReadonlyMap<string, number>,
  within: ReadonlyMap<string, number>,
  isWord: (form: string) => boolean,
  lexicon: Lexicon,
): WordReadings {
  const bareCounts = new Map<string, number>();
  let sum = 0;
  for (const [form, count] of counts) {
    const bare = bareLetters(form);
    bareCounts.set(bare, (bareCounts.get(bare) ?? 0) + count);
    sum += count;
  }
  // Words that were read clearly in misread forms are met too: some are never read right.
  let readOf = new Map<string, ReadingPair>();
  let readCounts = new Map<string, number>();
  const countOf = (bare: string) => bareCounts.get(bare) ?? 0;
  /** How often a word stands in the witness, a form set aside. */
  const countWithout = (bare: string, form: string) => {
    const own = readOf.get(form);
    return countOf(bare) + (readCounts.get(bare) ?? 0) - (own?.word === bare ? own.count : 0);
  };
  const isListed = (bare: string) =>
    lexicon.spellings(bare).some((word) => OWN_KINDS.some((kind) => lexicon.isOfKind(kind, word)));
  const costOfWord = (bare: string, form: string) =>
    -Math.log((countWithout(bare, form) + (isListed(bare) ? LISTED : GENERAL)) / (sum + 1));

  const own = lexicon.tree().words.filter((bare) => isListed(bare));
  const spelling = learnSpelling(lexicon.tree().words);
  const costOfUnknown = (form: string): number => {
    const usual = costOfLetters(form);
    const odd = form.match(/\d|[^\p{L}\d'’"-]/gu)?.length ?? 0;
    // Digits and signs are counted by themselves.
    if (odd > 0) return usual;
    const surprise = spelling.costOf(bareLetters(form)) - PER_UNKNOWN_LETTER * form.length;
    return usual + Math.max(0, SPELLING * surprise);
  };
  const known = [...bareCounts].filter(
    ([bare, count]) => count >= OFTEN && lexicon.spellings(bare).length > 0,
  );
  const candidates = [...within].filter(
    ([form, count]) => count >= OFTEN && form.length > 3 && REGULAR.test(form) && !isWord(form),
  );
  let attested = new Map<string, string[]>();
  let familiar: WordTree = growTree([]);
  let confusions = learnConfusions(
    findLessons(counts, isWord, own).map((pair) => ({ pair, misreadings: differenceOf(pair) })),
    counts,
  );

  const search = (form: string, dearest = costOfUnknown(form)): Reading[] => {
    const cost = Math.min(DEAREST, dearest);
    const found = findReadings(lexicon.tree(), form, confusions, { cost, strangers: 0 });
    found.push(...findReadings(familiar, form, confusions, { cost, strangers: form.length >= LONG ? 1 : 0 }));
    const best = new Map<string, Reading>();
    for (const reading of found) {
      const same = best.get(reading.word);
      if (!same || reading.cost < same.cost) best.set(reading.word, reading);
    }
    return [...best.values()];
  };
  const rank = (form: string, dearest?: number) => weigh(form, search(form, dearest));
  const weigh = (form: string, readings: readonly Reading[]): (Reading & { readonly total: number })[] =>
    readings
      .map((reading) => ({ ...reading, total: reading.cost + costOfWord(reading.word, form) }))
      .sort((a, b) => a.total - b.total || (a.word < b.word ? -1 : 1));

  /** Whether a word is rather printed where a form is read than the other way round. */
  const isRival = (word: string, cost: number, bare: string, count: number): boolean => {
    if (countOf(word) >= COMMONER * count) return true;
    if (!isListed(word) && (cost > CHEAP || countOf(word) < 2)) return false;
    const limits = { cost: cost + ONE_WAY, strangers: 0 };
    return !findReadings({ words: [bare] }, word, confusions, limits).some((back) => back.word === bare);
  };

  /** Words that only the witness has, without those that are misreadings of commoner ones. */
  const settleAttested = () => {
    const every = growTree([...known.map(([bare]) => bare), ...own, ...candidates.map(([form]) => form)]);
    attested = new Map();
    for (const [form, count] of candidates) {
      const bare = bareLetters(form);
      const isMisread = findReadings(every, form, confusions, {
        cost: Math.max(LEAST_RIVAL, RIVAL * form.length),
        strangers: 0,
      }).some(({ word, cost }) => word !== bare && isRival(word, cost, bare, count));
      if (!isMisread) attested.set(bare, [...(attested.get(bare) ?? []), form]);
    }
    familiar = growTree([...known.map(([bare]) => bare), ...attested.keys()]);
  };

  const isUnread = (form: string) =>
    form.length > 2 && /^[\p{L}\d]+$/u.test(form) && /\p{Ll}.*\p{Ll}/u.test(form) && !isWord(form);
  for (let round = 0; round < ROUNDS; round++) {
    settleAttested();
    const lessons: { pair: ReadingPair; misreadings: readonly Misreading[] }[] = [];
    for (const [form, count] of counts) {
      if (!isUnread(form) || attested.get(bareLetters(form))?.includes(form)) continue;
      const [best, second] = rank(form);
      // What rests on the spelling alone teaches nothing: "tnne" is no trine (carr-1950:13688).
      if (!best || best.total > costOfLetters(form) - CLEAR) continue;
      if (second && second.total - best.total < CLEAR) continue;
      lessons.push({ pair: { form, word: best.word, count }, misreadings: best.misreadings });
    }
    confusions = learnConfusions(lessons, counts);
    readOf = new Map(lessons.map(({ pair }) => [pair.form, pair]));
    readCounts = new Map();
    for (const { word, count } of readOf.values()) readCounts.set(word, (readCounts.get(word) ?? 0) + count);
  }
  settleAttested();

  const memory = new Map<string, readonly WordReading[]>();
  const describe = (form: string, ranked: ReturnType<typeof weigh>): WordReading[] =>
    ranked.flatMap(({ word, cost, total, dearest, dearestOfMany }) => {
      const spellings = [...new Set([...lexicon.spellings(word), ...(attested.get(word) ?? [])])];
      // An accent that is lost may be all that is misread ("emigre").
      const isItself = word === form.toLowerCase() && spellings.some(isPlain);
      return spellings.length === 0 || isItself
        ? []
        : [
            {
              spellings,
              cost,
              total,
              dearest,
              dearestOfMany,
              isMet: countWithout(word, form) > 0 || isListed(word),
              isListed: isListed(word),
            },
          ];
    });
  return {
    of: (form, dearest) => {
      const key = dearest === undefined ? form : `${form} ${dearest}`;
      const remembered = memory.get(key);
      if (remembered) return remembered;
      const readings = describe(form, rank(form, dearest));
      memory.set(key, readings);
      return readings;
    },
    near: (form) => {
      const limits = { cost: FARTHEST, strangers: form.length >= VERY_LONG ? 2 : 1, ending: 0 };
      return describe(form, weigh(form, findReadings(familiar, form, confusions, limits)));
    },
    isOddlySpelt: (form) => costOfUnknown(form) - costOfLetters(form) >= SPELLING * ODDLY,
    costOfUnknown,
    costOfForeign: costOfLetters,
    isAttestedWord: (form) => attested.get(bareLetters(form))?.includes(form) === true,
    confusions,
  };
}

const OWN_KINDS = ['name', 'russian-title', 'volumes', 'english', 'month'] as const;
const REGULAR = /^\p{L}[\p{Ll}\p{M}'’"-]+$/u;

/** Whether a spelling has neither accents nor ligatures. */
function isPlain(spelling: string): boolean {
  return spelling.toLowerCase() === bareLetters(spelling);
}

function costOfLetters(form: string): number {
  const capitals = /\p{Ll}/u.test(form) ? (form.slice(1).match(/\p{Lu}/gu)?.length ?? 0) : 0;
  const odd = capitals + (form.match(/\d|[^\p{L}\d'’"-]/gu)?.length ?? 0);
  const own = /^\p{Lu}/u.test(form) ? UNKNOWN_NAME : UNKNOWN_WORD;
  return own + PER_UNKNOWN_LETTER * form.length + ODD_SIGN * odd;
}
