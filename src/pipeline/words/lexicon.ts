import type { CitedWork } from '../../model/cited-work.ts';
import { strokeKey } from './stroke-key.ts';

/** What kind of word an entry of an own list is. */
export const WORD_KINDS = [
  'english',
  'short',
  'function',
  'month',
  'name',
  'russian-title',
  'volumes',
  'abbreviation',
] as const;

/** `volumes`: a title cited by volume and page; `function`: a word that never stands in a compound. */
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
  /** Its words with a stroke key. */
  withStrokes(key: string): readonly string[];
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
 * @throws Error when a line has not all fields or an unknown kind
 */
export function parseWordList(written: string, place: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  written.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const [word, named, ...rest] = line.split('\t');
    const kind = WORD_KINDS.find((known) => known === named);
    if (!word || !kind || rest.length !== FIELDS.length - 2 || rest.some((field) => field.trim() === '')) {
      throw new Error(
        `${place}:${index + 1}  incomplete-lexicon-line\n  found: ${JSON.stringify(line)}\n` +
          `  expected: ${FIELDS.join(', ')}, separated by tabs; kind one of ${WORD_KINDS.join(', ')}\n` +
          `  hint: ${word || 'word'}\tname\town\tCC0-1.0\twhy it belongs here`,
      );
    }
    entries.push({ word, kind });
  });
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
  const kinds = new Set<string>();
  for (const { word, kind } of own) {
    words.add(word);
    kinds.add(`${kind} ${word}`);
  }
  let byStrokes: Map<string, string[]> | undefined;
  return {
    has: (form) => words.has(form),
    isOfKind: (kind, form) => kinds.has(`${kind} ${form}`),
    withStrokes: (key) => {
      // Built when first asked for: a third of a second that texts without a misread word never need.
      byStrokes ??= indexByStrokes(words);
      return byStrokes.get(key) ?? [];
    },
    citedWorks,
  };
}

function indexByStrokes(words: Iterable<string>): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || word.endsWith("'s")) continue;
    const key = strokeKey(word);
    const twins = index.get(key);
    if (twins) twins.push(word);
    else index.set(key, [word]);
  }
  return index;
}

/** Shorter words have too many twins to be told apart by their strokes. */
const SHORTEST = 4;
