import { patternCheck } from '../check.ts';

/** A sign that ends a word or sentence with the next word close after it. */
export const missingSpaces = patternCheck(
  {
    code: 'P2',
    name: 'missing-spaces',
    reason: 'Two words glued by a sign are found by no search, or the sign is a speck inside a word.',
    hint: 'part the words, or take the speck out',
    // carr-1950:5494
    fires: { text: 'The organization at t.he centre,which met.Then it rose.' },
    keepsStill: { text: 'In 25,000 cases, e.g. of the U.S.S.R., n.d.; A.B. said “so”.' },
  },
  /[\p{L}\d]*(?:[,;!?](?=\p{L})|[;!?](?=\d)|,(?=\d(?!\d\d(?!\d)))|\p{L}:(?=[\p{L}])|\p{Ll}{2}\.(?=\p{L})|(?<=(?<!\p{L})\p{Ll})\.(?=\p{L}{2})|\)(?=[\p{L}\d])|\p{Ll}\((?!s\)))[\p{L}\d]*/dgu,
  ({ 0: match }) => !/^(?:e\.g|i\.e|n\.d|s\.l)/.test(match),
);
