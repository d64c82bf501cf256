import { textCheck } from '../check.ts';

/** Foreign words that English books of the time print with their accents; each stands for its inflected forms too. */
const ACCENTED: readonly (readonly [RegExp, string])[] = [
  [/\b(regimes?)\b/dgi, 'régime'],
  [/\b([ée]?lites?)\b(?<!élites?)/dgi, 'élite'],
  [/\b([a-z]?[mn]?igre[sé]?|emigres?|[a-z]migres?)\b/dgi, 'émigré'],
  [/\b(raisons? d’etre)\b/dgi, 'raison d’être'],
  [/\b(coups? d’[eé]tat)\b(?<!d’état)/dgi, 'coup d’état'],
  [/\b(vis-a-vis)\b/dgi, 'vis-à-vis'],
  [
    /\b(communiques?|attaches?|proteges?|cliches?|clienteles?|debacles?)\b(?<! (?:to|he|it|that|and|which) attaches)/dgi,
    'its accent',
  ],
  [/\b(necessite|volonte|egalite|liberte|fraternite)\b/dgi, 'its accent'],
  [/\b(manreuvres?|manceuvres?)\b/dgi, 'manœuvre'],
];

/** Foreign words without the accent that print gives them. */
export const foreignAccents = textCheck(
  {
    code: 'W8',
    name: 'foreign-accents',
    reason: 'Scans lose accents; print of the time sets them on words not yet taken for English.',
    hint: 'see whether the accent is printed',
    fires: { text: 'The raison d’etre of the emigres.' },
    keepsStill: { text: 'The raison d’être of the émigrés; guilt that attaches to them.' },
  },
  function* ({ text }) {
    for (const [pattern, printed] of ACCENTED) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = match.indices?.[1] ?? [0, 0];
        if (!/\p{L}/u.test(text.charAt(start - 1)))
          yield { start, end, note: `perhaps printed with ${printed}` };
      }
    }
  },
);
