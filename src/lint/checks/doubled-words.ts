import { patternCheck } from '../check.ts';

/** The same word twice in a row. */
export const doubledWords = patternCheck(
  {
    code: 'W3',
    name: 'doubled-words',
    reason: 'A word set twice is mostly one that a line end or page end repeated.',
    hint: 'see whether the print has it twice',
    fires: { text: 'The proletariat and and the peasantry.' },
    keepsStill: { text: 'He had had enough of that that day; ha ha, they laughed.' },
  },
  /(?<![\p{L}\d’'-])((\p{L}{2,}) \2)(?![\p{L}\d’'-])/dgiu,
  ({ 2: word = '' }) => !['had', 'that', 'ha', 'very'].includes(word.toLowerCase()),
);
