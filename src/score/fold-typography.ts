/** Folds the typography that the ground truth does not record, so that only the reading is compared. */

/**
 * Stands for a reading that the witness does not settle (`{?}` on a ground-truth page); it matches anything.
 */
export const UNDECIDABLE = '\ufffc';

/** One kind of typography that is made equal on both sides before the comparison. */
export interface FoldRule {
  /** What is folded, in words. */
  readonly folds: string;
  readonly pattern: RegExp;
  readonly into: string | ((...match: string[]) => string);
  /** A text before and after all rules, in which this rule is needed. */
  readonly example: readonly [before: string, after: string];
}

/** The rules in their order: ellipses before spaces, ranges before the dashes between words. */
export const foldRules: readonly FoldRule[] = [
  {
    folds: 'the sign for an undecidable reading',
    pattern: /\{\?\}/g,
    into: UNDECIDABLE,
    example: ['the {?} congress', `the ${UNDECIDABLE} congress`],
  },
  {
    folds: 'single quotes, apostrophes, primes',
    pattern: /[\u2018\u2019\u201a\u201b\u2032\u02b9]/g,
    into: "'",
    example: ['\u2018all power\u2019 to the workers\u2019 Soviets', "'all power' to the workers' Soviets"],
  },
  {
    folds: 'double quotes and double primes',
    pattern: /[\u201c\u201d\u201e\u201f\u2033\u02ba]/g,
    into: '"',
    example: ['S\u2033ezdy, \u201cdual subordination\u201d', 'S"ezdy, "dual subordination"'],
  },
  { folds: 'the ligature ff', pattern: /\ufb00/g, into: 'ff', example: ['o\ufb00icers', 'officers'] },
  { folds: 'the ligature fi', pattern: /\ufb01/g, into: 'fi', example: ['\ufb01rst', 'first'] },
  { folds: 'the ligature fl', pattern: /\ufb02/g, into: 'fl', example: ['in\ufb02uence', 'influence'] },
  {
    folds: 'spaces of a fixed or narrow width',
    pattern: /[\u00a0\u2002\u2003\u2009\u200a\u202f]/g,
    into: ' ',
    example: ['pp.\u00a03\u20135, §\u202f59', 'pp. 3-5, § 59'],
  },
  {
    folds: 'characters without width',
    pattern: /[\u00ad\u200b\u2060\ufeff]/g,
    into: '',
    example: ['revolution\u00adaries', 'revolutionaries'],
  },
  { folds: 'the ellipsis sign', pattern: /\u2026/g, into: '...', example: ['goes on\u2026', 'goes on...'] },
  {
    folds: 'spaced dots of an ellipsis, three or four',
    pattern: /\s*\.\s*\.\s*\.(\s*\.)?/g,
    into: (_dots, fourth) => (fourth ? '....' : '...'),
    example: ['experiment . . . . Political life . . .', 'experiment.... Political life...'],
  },
  {
    folds: 'the dash of a range of numbers, with its spaces',
    pattern: /(\d)\s*[\u2013\u2011]\s*(\d)/g,
    into: '$1-$2',
    example: ['i, 3 \u2013 5', 'i, 3-5'],
  },
  {
    folds: 'hyphens of other kinds inside a word',
    pattern: /(?<=\S)[\u2010\u2011\u2013](?=\S)/g,
    into: '-',
    example: ['counter\u2010revolution', 'counter-revolution'],
  },
  {
    folds: 'dashes between words, with their spaces',
    pattern: /\s*[\u2013\u2014]\s*/g,
    into: ' - ',
    example: ['a single person\u2014that is to say', 'a single person - that is to say'],
  },
  { folds: 'runs of spaces', pattern: /[ \t\r]+/g, into: ' ', example: ['the  party', 'the party'] },
  {
    folds: 'spaces about a line feed',
    pattern: / *\n */g,
    into: '\n',
    example: ['ends. \n A note', 'ends.\nA note'],
  },
];

/**
 * The text with its typography folded, composed (NFC), without space at either end.
 * Words, letters, accents and punctuation stay as they are.
 */
export function foldTypography(text: string): string {
  let folded = text.normalize('NFC');
  for (const { pattern, into } of foldRules) {
    // two calls, as replaceAll has one overload for a string and one for a function
    folded = typeof into === 'string' ? folded.replaceAll(pattern, into) : folded.replaceAll(pattern, into);
  }
  return folded.trim();
}
