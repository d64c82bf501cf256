import type { Check } from '../check.ts';

/** Cross-references whose "above" or "below" leads the other way. */
export const referenceDirections: Check = {
  code: 'R1',
  name: 'reference-directions',
  reason: 'The author knew where he stood; the page number is misread.',
  hint: 'read the number on the page',
  fires: {
    text: 'See p. 340 above.',
    references: [{ text: 'p. 340', agrees: false, held: true }],
  },
  keepsStill: {
    text: 'See p. 26 above.',
    references: [{ text: 'p. 26', agrees: true, held: true }],
  },
  find: ({ references }) =>
    references
      .filter(({ directionAgrees }) => directionAgrees === false)
      .map(({ passage, start, end, direction }) => ({
        at: passage,
        start,
        end,
        note: `printed "${direction}"`,
      })),
};
