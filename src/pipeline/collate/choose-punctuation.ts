import type { Evidence } from '../words/evidence.ts';

/** Where a word stands: what its punctuation can be. */
export interface Surroundings {
  readonly core: string;
  /** Form of the next word; `undefined` at the end of a text. */
  readonly next: string | undefined;
  readonly evidence: Evidence;
}

/** Specks, and stops that are read as such. */
const NO_PUNCTUATION = /[·•~^*_|]/;

/**
 * Chooses what stands behind a word where two scans differ; the base's reading, if nothing speaks for the other.
 * A stop is the faintest sign there is, and a speck looks like one: a stop that one scan lacks counts where a
 * sentence or an abbreviation ends, and is a speck within a sentence.
 *
 * @param base the signs behind the word in the text
 * @param other those in another scan
 */
export function choosePunctuation(base: string, other: string, place: Surroundings): string {
  if (base === other) return base;
  if (NO_PUNCTUATION.test(base) && /^[.,;:]$/.test(other)) return other;
  const isAbbreviation = abbreviates(place);
  const endsText = place.next === undefined;
  const isWithin = place.next !== undefined && /^\p{Ll}{2,}/u.test(place.next);
  if (`${base}.` === other && /[\p{L}\d]$|^[)\]”’]*$/u.test(base)) {
    const opensNext = /^(?:\p{Lu}\p{Ll}+|A)$/u.test(place.next ?? '') && isFunction(place);
    return endsText || isAbbreviation || (opensNext && !place.next?.startsWith('I')) ? other : base;
  }
  if (base === ',' && other === '.') return endsText ? other : base;
  // "originally part of. Georgia" (carr-1950:17435): no sentence ends so.
  const isPlain = /^\p{Ll}{2,}$/u.test(place.core) && place.evidence.isWord(place.core) && !isAbbreviation;
  if (base === '.' && (other === '' || other === ',') && isPlain) {
    const neverEnds = place.evidence.isOfKind('function', place.core) && !endsText;
    return isWithin || (other === '' && neverEnds) ? other : base;
  }
  return base;
}

function isFunction({ next = '', evidence }: Surroundings): boolean {
  return evidence.isOfKind('function', next.toLowerCase());
}

/** "Ibid", "p", "No", "Engl", and the initial of a name ("S. Gurvich", carr-1950:6112). */
function abbreviates({ core, next }: Surroundings): boolean {
  if (/^(?:[Ii]bid|pp?|Nos?|vols?|arts?|Engl|transl|ed|eds|cf|ch|Cf)$/.test(core)) return true;
  return /^\p{Lu}$/u.test(core) && core !== 'I' && /^\p{Lu}/u.test(next ?? '');
}
