import type { CitedWork } from '../../model/cited-work.ts';
import { strokeKey } from './stroke-key.ts';
import { divideWord, type Word } from './title-words.ts';
import { wordCost } from './word-cost.ts';

/** The author's name before a title. */
export interface AuthorMatch {
  readonly work: CitedWork;
  /** As printed: `G. S. Gurvich`. */
  readonly name: string;
  /** Place of its first word in the row, 0-based; it ends before the title. */
  readonly from: number;
  readonly cost: number;
}

/** Highest cost of a surname for each of its letters. */
const HIGHEST = 0.35;

/**
 * The author that stands before a title, of those whose work has it: "G S Gurvich," or "Lerun,". The form with most
 * initials counts.
 *
 * @param words tokens that are text
 * @param title place of the first word of the title
 */
export function findAuthor(
  words: readonly Word[],
  title: number,
  works: readonly CitedWork[],
): AuthorMatch | undefined {
  if (!/[,.]$/.test(words[title - 1]?.form ?? '')) return undefined;
  let best: AuthorMatch | undefined;
  for (const work of works) {
    for (const name of work.authors) {
      const parts = name.split(' ');
      const from = title - parts.length;
      if (from < 0) continue;
      const cost = nameCost(words.slice(from, title), parts);
      if (cost === undefined) continue;
      const longer = best && best.name.split(' ').length > parts.length;
      if (!best || (!longer && (from < best.from || cost < best.cost))) best = { work, name, from, cost };
    }
  }
  return best;
}

function nameCost(words: readonly Word[], parts: readonly string[]): number | undefined {
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    const { before, core, after } = divideWord(words[at]?.form ?? '');
    if (at > 0 && before !== '' && core !== '') return undefined;
    const isInitial = /^\p{Lu}\.$/u.test(part);
    if (isInitial) {
      if (!/^[.,:·•]?$/.test(after) || !isReadAs(core, part.charAt(0))) return undefined;
      continue;
    }
    if (part.length === 1) {
      if (!/^[iIl1!tzr]$/.test(core)) return undefined;
      continue;
    }
    const name = divideWord(part).core;
    const cost = wordCost(core, name);
    // Misreadings keep the strokes of a name; a clean letter too many may be the printer's.
    if (/^\p{L}+$/u.test(core) && strokeKey(core) !== strokeKey(name)) return undefined;
    const isLast = at === parts.length - 1;
    if (!isLast && /[,;:]$/.test(after)) return undefined;
    if (
      cost > HIGHEST * name.length ||
      (cost > 0.1 && core.charAt(0).toLowerCase() !== name.charAt(0).toLowerCase() && cost > 1)
    )
      return undefined;
    sum += cost;
  }
  return sum;
}

/** Whether a single letter can be a reading of an initial. */
function isReadAs(read: string, initial: string): boolean {
  if (read.toUpperCase() === initial) return true;
  return (
    read.length === 1 &&
    ['I1lJ!', 'O0', 'S5', 'B8'].some((alike) => alike.includes(read) && alike.includes(initial))
  );
}
