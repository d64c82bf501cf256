import type { Finding } from '../../model/finding.ts';
import type { Ruling } from '../../model/ruling.ts';
import { endOf, type PlacedRuling, startOf } from './placed-ruling.ts';

/** A ruling at odds with one before it in the list. */
export interface Overlap {
  readonly refused: PlacedRuling;
  readonly finding: Finding;
}

/** What a ruling decides: two that decide the same never share a place. */
const DECIDES: Readonly<Record<Ruling['kind'], string>> = {
  reading: 'words',
  keep: 'words',
  'note-reference': 'words',
  'note-label': 'words',
  supplied: 'words after',
  paragraph: 'division',
  kind: 'kind',
  speaker: 'speaker',
  emphasis: 'emphasis',
  language: 'language',
  doubt: 'doubt',
  'editor-note': 'editor-note',
};

/** What is said of a passage stands at its first word, whatever the reading holds besides. */
const BEGINNINGS = new Set(['division', 'kind', 'speaker']);

/** Ranges of a text nest or keep apart, and none begins or ends inside words that another ruling settles. */
const RANGES = new Set(['emphasis', 'language', 'doubt', 'editor-note']);

/**
 * The rulings that are at odds: two that decide the same about one place, two ranges that cross, a range that
 * begins or ends within settled words. A range may hold another and may hold settled words; where a passage
 * begins and of which kind it is, is another matter than its words.
 */
export function findOverlaps(placed: readonly PlacedRuling[]): Overlap[] {
  const sorted = placed.toSorted((a, b) => startOf(a) - startOf(b) || a.index - b.index);
  const overlaps: Overlap[] = [];
  sorted.forEach((one, position) => {
    for (let next = position + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || startOf(other) >= endOf(one)) break;
      if (areAtOdds(one, other)) overlaps.push(overlap(one, other));
    }
  });
  return overlaps;
}

function areAtOdds(one: PlacedRuling, other: PlacedRuling): boolean {
  const [first, second] = [DECIDES[one.ruling.kind], DECIDES[other.ruling.kind]];
  if (first === second) return !BEGINNINGS.has(first) ? true : startOf(one) === startOf(other);
  const areRanges = RANGES.has(first) && RANGES.has(second);
  if (areRanges) return !holds(one, other) && !holds(other, one);
  if (RANGES.has(first) && second === 'words') return !holds(one, other);
  if (RANGES.has(second) && first === 'words') return !holds(other, one);
  return false;
}

function holds(outer: PlacedRuling, inner: PlacedRuling): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer);
}

function overlap(one: PlacedRuling, other: PlacedRuling): Overlap {
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  const named = ({ ruling }: PlacedRuling) => `${ruling.kind} "${ruling.reading}" at ${ruling.at}`;
  const isSameFile = first.ruling.filed && first.ruling.filed.stem === second.ruling.filed?.stem;
  const finding: Finding = {
    severity: 'error',
    rule: 'overlapping-rulings',
    place: second.place,
    found: `${named(second)} overlaps ${isSameFile ? `rulings.${first.ruling.filed?.index}` : first.place}, ${named(first)}`,
    expected:
      'one ruling for a place; emphasis, language, editor-note and doubt may hold other rulings whole',
    hint: 'make one ruling of the two, or end the first before the second begins',
  };
  return { refused: second, finding };
}
