/** In which forms what was asked for was found. */
import type { Widening } from '../answers.ts';
import { isInflection } from '../variants/is-inflection.ts';
import { type Need, type Occurrence, REASONS, type Way } from './needs.ts';
import type { ReadRecord } from './read-record.ts';

/** How often something that was asked for was found in a form. */
export interface FormCount {
  readonly need: Need;
  /** Why it counts; absent for the very words that were typed. */
  readonly because?: Widening['because'];
  /** As it is written. */
  readonly form: string;
  occurrences: number;
}

/** Adds the occurrences of a record to the counts. */
export function countForms(
  counts: Map<string, FormCount>,
  needs: readonly Need[],
  found: readonly (readonly Occurrence[])[],
  { text, tokens, words }: ReadRecord,
): void {
  needs.forEach((need, index) => {
    for (const { at, count, way, isExact } of found[index] ?? []) {
      const because =
        way.other?.because ?? (isExact || goesOn(way, words[at + count - 1]) ? undefined : 'inflection');
      const folded = words.slice(at, at + count).join(' ');
      const form = way.other?.shown ?? text.slice(tokens[at]?.start, tokens[at + count - 1]?.end);
      const key = `${index} ${because ?? ''} ${way.other?.shown ?? (because === undefined ? '' : folded)}`;
      const known = counts.get(key);
      if (known) known.occurrences++;
      else counts.set(key, { need, ...(because && { because }), form, occurrences: 1 });
    }
  });
}

/** Whether a word only begins like the one that is being typed, and is no form of it. */
function goesOn({ isOpen, words }: Way, last = ''): boolean {
  return isOpen && !isInflection(words.at(-1) ?? '', last);
}

/** What was looked for beside or instead of what was typed, as far as it was found, the most frequent form first. */
export function widenings(counts: ReadonlyMap<string, FormCount>, needs: readonly Need[]): Widening[] {
  const all = [...counts.values()];
  return needs.flatMap((need) => {
    const mine = all.filter((one) => one.need === need);
    const asTyped = mine
      .filter(({ because }) => because === undefined)
      .reduce((sum, { occurrences }) => sum + occurrences, 0);
    return REASONS.flatMap((because) => {
      const also = mine
        .filter((one) => one.because === because)
        .sort((a, b) => b.occurrences - a.occurrences)
        .map(({ form, occurrences }) => ({ form, occurrences }));
      return also.length > 0 ? [{ asked: need.asked, asTyped, also, because }] : [];
    });
  });
}
