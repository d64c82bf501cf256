import type { FindingKind } from './parse-findings.ts';

/** A finding with its place in the witness. */
export interface PlacedFinding {
  readonly folio: string;
  readonly line: number;
  readonly kind: FindingKind;
  readonly certainty: 'certain' | 'probable';
  readonly why: string;
  /** The words as the edition reads them. */
  readonly now: string;
  /** What it does, in a form that is the same for two findings that do the same. */
  readonly effect: string;
  /** Half-open stretch of the witness; -1 for findings that accept a suspicion. */
  readonly start: number;
  readonly end: number;
  /** Written locus of `start`. */
  readonly at: string;
  /** What the witness has there. */
  readonly reading: string;
  readonly printed: string;
  /** Passage or note. */
  readonly id?: string;
}

/** A decision on which two readers agree, or on which a third has to decide. */
export interface ComparedFindings {
  readonly agreed: readonly { readonly a: PlacedFinding; readonly b: PlacedFinding }[];
  /** Findings of one reader only, or of both that do not say the same of the same words; in the order of the book. */
  readonly open: readonly { readonly a: readonly PlacedFinding[]; readonly b: readonly PlacedFinding[] }[];
}

/** Lays the findings of two readers of the same pages side by side. */
export function compareFindings(a: readonly PlacedFinding[], b: readonly PlacedFinding[]): ComparedFindings {
  const agreed: { a: PlacedFinding; b: PlacedFinding }[] = [];
  const others = new Set(b);
  const alone: PlacedFinding[] = [];
  for (const one of a) {
    const same = [...others].find((other) => isSame(one, other));
    if (!same) {
      alone.push(one);
      continue;
    }
    others.delete(same);
    agreed.push({ a: one, b: same });
  }
  return { agreed, open: gather(alone, [...others]) };
}

function isSame(one: PlacedFinding, other: PlacedFinding): boolean {
  if (one.effect !== other.effect || one.folio !== other.folio) return false;
  if (one.kind === 'reading' || one.kind === 'doubt')
    return one.start === other.start && one.end === other.end;
  if (one.kind === 'accept') return true;
  return one.start === other.start;
}

/** Findings that touch the same words are decided together. */
function gather(a: readonly PlacedFinding[], b: readonly PlacedFinding[]) {
  const all = [
    ...a.map((one) => ({ one, by: 'a' as const })),
    ...b.map((one) => ({ one, by: 'b' as const })),
  ].sort((x, y) => x.one.line - y.one.line || x.one.start - y.one.start);
  const groups: { a: PlacedFinding[]; b: PlacedFinding[]; end: number }[] = [];
  for (const { one, by } of all) {
    const last = groups.at(-1);
    const group = last && one.start >= 0 && one.start < last.end ? last : { a: [], b: [], end: -1 };
    if (group !== last) groups.push(group);
    group[by].push(one);
    group.end = Math.max(group.end, one.end);
  }
  return groups.map(({ a: first, b: second }) => ({ a: first, b: second }));
}
