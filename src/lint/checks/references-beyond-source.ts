import type { Check } from '../check.ts';

/** Cross-references to a page that the source does not reach. */
export const referencesBeyondSource: Check = {
  code: 'R2',
  name: 'references-beyond-source',
  reason: 'The page lies after the last one of the source, or its number is misread.',
  hint: 'read the number on the page; if it stands, accept it',
  fires: {
    text: 'See p. 940 below.',
    references: [{ text: 'p. 940', agrees: true, held: false }],
  },
  keepsStill: {
    text: 'See p. 26 above.',
    references: [{ text: 'p. 26', agrees: true, held: true }],
  },
  find: ({ references }) =>
    references
      .filter(({ outcome }) => outcome === 'beyond-source')
      .map(({ passage, start, end }) => ({ at: passage, start, end })),
};
