import type { CitedWork } from '../../model/cited-work.ts';
import { type Finding, UnusableInput } from '../../model/finding.ts';
import { declineRussian } from './decline-russian.ts';
import { bareLetters, growTree, type WordTree } from './word-tree.ts';

/** What kind of word an entry of an own list is. */
export const WORD_KINDS = [
  'english',
  'short',
  'function',
  'month',
  'name',
  'russian-title',
  'russian-adjective',
  'russian-noun',
  'volumes',
  'abbreviation',
  'foreign-phrase',
] as const;

/**
 * `volumes`: a title cited by volume and page; `function`: a word that never stands in a compound;
 * `russian-adjective` and `russian-noun`: a word of Russian titles with all its forms, which are `russian-title`.
 */
export type WordKind = (typeof WORD_KINDS)[number];

/** One entry of a word list under `content/lexicon/`: a word or a class of words, never a single misreading. */
export interface LexiconEntry {
  readonly word: string;
  readonly kind: WordKind;
}

/** The words that a stage may take for printed words. */
export interface Lexicon {
  /** Whether the form is a word just so, capitals included: `Moscow` is one, `moscow` is not. */
  has(form: string): boolean;
  /** Whether an own list has it under this kind. */
  isOfKind(kind: WordKind, form: string): boolean;
  /** Its words as misread forms are compared with them. */
  tree(): WordTree;
  /** How the words are written whose small letters without accents are these: `lenin` gives `Lenin`. */
  spellings(bare: string): readonly string[];
  /** The works that the books cite, whose titles may be taken for printed ones. */
  readonly citedWorks: readonly CitedWork[];
}

/** Fields of a line of a word list, in their order. */
const FIELDS = ['word', 'kind', 'origin', 'licence', 'reason'] as const;

/**
 * The entries of a word list: tab-separated, one word a line, with kind, origin, licence and reason. Lines that
 * begin with `#` and empty lines say nothing.
 *
 * @param written the whole file
 * @param place its path, for the message
 * @throws UnusableInput when lines have not all fields or an unknown kind
 */
export function parseWordList(written: string, place: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  const findings: Finding[] = [];
  written.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [word, named, ...rest] = line.split('\t');
    const kind = WORD_KINDS.find((known) => known === named);
    if (!word || !kind || rest.length !== FIELDS.length - 2 || rest.some((field) => field.trim() === '')) {
      findings.push({
        severity: 'error',
        rule: 'incomplete-lexicon-line',
        place: `${place}:${index + 1}`,
        found: JSON.stringify(line),
        expected: `${FIELDS.join(', ')}, separated by tabs; kind one of ${WORD_KINDS.join(', ')}`,
        hint: `${word || 'word'}\tname\town\tCC0-1.0\twhy it belongs here`,
      });
      return;
    }
    entries.push({ word, kind });
  });
  if (findings.length > 0) throw new UnusableInput(findings);
  return entries;
}

/**
 * A lexicon over word lists.
 *
 * @param general a large general list; its words of one or two letters do not count, since half of them are
 *   abbreviations and symbols (`th`, `ot`, `km`) that would pass fragments off as words
 * @param own the editors' entries; short words are words only if they stand here
 * @param citedWorks the editors' list of the works that the books cite
 */
export function makeLexicon(
  general: Iterable<string>,
  own: readonly LexiconEntry[],
  citedWorks: readonly CitedWork[] = [],
): Lexicon {
  const words = new Set<string>();
  for (const word of general) if (word.length > 2) words.add(word);
  const kinds = new Map<WordKind, Set<string>>(WORD_KINDS.map((kind) => [kind, new Set()]));
  for (const { word, kind } of own) {
    const isDeclined = kind === 'russian-adjective' || kind === 'russian-noun';
    for (const form of isDeclined ? declineRussian(word, kind) : [word]) {
      words.add(form);
      kinds.get(isDeclined ? 'russian-title' : kind)?.add(form);
    }
  }
  let tree: WordTree | undefined;
  let spelt: Map<string, string[]> | undefined;
  return {
    has: (form) => words.has(form),
    isOfKind: (kind, form) => kinds.get(kind)?.has(form) === true,
    // Both are built when first asked for: a third of a second that texts without a misread word never need.
    tree: () => {
      tree ??= growTree(searched(words));
      return tree;
    },
    spellings: (bare) => {
      spelt ??= indexSpellings(searched(words));
      return spelt.get(bare) ?? (words.has(bare) ? [bare] : []);
    },
    citedWorks,
  };
}

/** Words of one piece; a genitive is read as its noun. */
function* searched(words: Iterable<string>): Iterable<string> {
  for (const word of words) if (word.length >= SHORTEST && ONE_PIECE.test(word)) yield word;
}

const ONE_PIECE = /^\p{L}[\p{L}\p{M}"]*(?:'(?!s$)[\p{L}\p{M}]+)?$/u;
/** Shorter words have too many neighbours to be told apart. */
const SHORTEST = 3;

/** The words with capitals or accents, under their bare letters, with those that have none. */
function indexSpellings(words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  const plain = new Set<string>();
  for (const word of words) {
    const bare = bareLetters(word);
    if (bare === word) plain.add(word);
    else index.set(bare, [...(index.get(bare) ?? []), word]);
  }
  for (const [bare, spellings] of index) if (plain.has(bare)) spellings.unshift(bare);
  return index;
}
