import type { Finding } from '../../model/finding.ts';
import type { Token } from '../../model/token.ts';
import type { Witness } from '../../model/witness.ts';
import { mapTexts, type TextPlace, textsOf } from '../map-texts.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import { findRedundant } from './find-redundant.ts';
import { keepOtherWords, type RestoredText } from './keep-other-words.ts';
import { type PlacedRuling, startOf, type WordRuling, wordRulings } from './placed-ruling.ts';
import { ruleRanges } from './rule-ranges.ts';
import { ruleWords } from './rule-words.ts';
import { indexText } from './text-index.ts';

/** A stage over one text. */
export type TextStage = (tokens: readonly Token[], place: TextPlace) => readonly Token[];

/** A work restored without rulings, and the stages that restored it. */
export interface FreeWork {
  readonly witness: Witness;
  /** Texts without rulings: as drafted, with restored characters, with restored words. */
  readonly drafts: readonly ChapterDraft[];
  readonly set: readonly ChapterDraft[];
  readonly restored: readonly ChapterDraft[];
  readonly restoreCharacters: TextStage;
  /** Appeals only to what was learnt without rulings. */
  readonly restoreWords: TextStage;
}

/** A text as it was last restored with rulings over words, and from what. */
interface LastRestored {
  readonly drafted: readonly Token[];
  readonly key: string;
  readonly restored: readonly Token[];
}

/**
 * Restores a work with its rulings. A text that none concerns is the one restored without them, token by token; in
 * the others every word outside the rulings keeps the reading that it has without.
 *
 * @returns restores the texts drafted with rulings (divided, joined and referenced as they say) with all rulings of
 *   the work, and warns of each ruling that says what the stages say without it; may be asked again with others, and
 *   restores then only the texts in which words are ruled otherwise
 */
export function followRulings(free: FreeWork) {
  const freeText = findFreeText(free);
  const last = new Map<number, LastRestored>();
  return (
    placed: readonly PlacedRuling[],
    drafts: readonly ChapterDraft[],
  ): { drafts: ChapterDraft[]; findings: Finding[] } => {
    const index = indexText(drafts);
    const rowOf = (ruling: PlacedRuling) => index.at(startOf(ruling))?.row;
    const words = groupByRow(wordRulings(placed), rowOf);
    const all = groupByRow(placed, rowOf);
    const restored = mapTexts(drafts, (drafted, place) => {
      const first = drafted[0]?.spans[0].start ?? -1;
      const unruled = freeText(first);
      const own = words.get(place.row) ?? [];
      const ranged = all.get(place.row) ?? [];
      if (own.length === 0 && unruled && areSame(unruled.drafted, drafted))
        return ranged.length === 0 ? unruled.restored : ruleRanges(unruled.restored, ranged);
      const key = keyOf(place, own);
      const before = last.get(first);
      if (before?.key === key && areSame(before.drafted, drafted)) return ruleRanges(before.restored, ranged);
      const set = ruleWords(free.restoreCharacters(drafted, place), own, free.witness);
      const ruled: RestoredText = { set, restored: free.restoreWords(set, place) };
      const text = keepOtherWords(ruled, freeText);
      last.set(first, { drafted, key, restored: text });
      return ruleRanges(text, ranged);
    });
    return { drafts: restored, findings: findRedundant(placed, free, restored) };
  };
}

/** All that the words of one text depend on beside its tokens; not where in a list or file its rulings stand. */
function keyOf({ row: _row, ...flags }: TextPlace, rulings: readonly WordRuling[]): string {
  const said = rulings.map(({ ruling, spans, form, references, sign }) => [
    ruling.why,
    spans,
    form,
    references ?? null,
    sign ?? null,
  ]);
  return JSON.stringify([flags, said]);
}

function groupByRow<T extends PlacedRuling | WordRuling>(
  rulings: readonly T[],
  rowOf: (ruling: T) => number | undefined,
): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const ruling of rulings) {
    const row = rowOf(ruling);
    if (row === undefined) continue;
    const group = groups.get(row);
    if (group) group.push(ruling);
    else groups.set(row, [ruling]);
  }
  return groups;
}

/** Finds a text restored without rulings by the witness offset of any of its tokens. */
function findFreeText({ drafts, set, restored }: FreeWork) {
  const texts = new Map<number, RestoredText & { readonly drafted: readonly Token[] }>();
  const [drafted, characters, words] = [textsOf(drafts), textsOf(set), textsOf(restored)];
  characters.forEach((row, index) => {
    const text = { drafted: drafted[index] ?? [], set: row, restored: words[index] ?? [] };
    for (const token of [...text.drafted, ...row]) texts.set(token.spans[0].start, text);
  });
  return (offset: number) => texts.get(offset);
}

function areSame(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every((token, index) => isSame(token, other[index]));
}

function isSame(one: Token, other: Token | undefined): boolean {
  return (
    other !== undefined &&
    one.spans[0].start === other.spans[0].start &&
    one.spans[0].end === other.spans[0].end &&
    one.role === other.role &&
    one.note === other.note
  );
}
