import { patternCheck } from '../check.ts';

/** Signs that never follow one another in print. A stop before a comma is that of an abbreviation. */
export const doubledSigns = patternCheck(
  {
    code: 'P4',
    name: 'doubled-signs',
    reason: 'One of the signs is a speck, or the rest of a letter that was lost.',
    hint: 'see which sign is printed',
    // carr-1950:1093
    fires: { text: 'He had been fascinated by the study of Latin,. but it began to hinder other work.' },
    keepsStill: { text: 'Op. cit., p. 5; ibid.; “so”, What Next?, he said.' },
  },
  /\S*(?:,[,;:.]|;[,;:.]|:[,;:.]|\.:(?!\d)|![,;]|--|—,|,-|;-)\S*/dg,
);
