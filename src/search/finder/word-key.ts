/** Words of so few letters are their own key: too little would be left of them. */
const SHORT = 3;

/** Letters of a key; a longer word is known well enough by its beginning. */
const LONGEST = 8;

/**
 * What becomes one letter, in this order: the ways of writing a Russian sound in Latin letters (Tchitcherin,
 * Chicherin; Dzerzhinsky, Djerjinsky; Czar, Tsar; Lunacharskij, Lunacharsky), then spellings (-ise and -ize).
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ij$/, 'i'],
  [/shch|schtsch|tsch|tch|tsh|cz|ch|tz|ts/g, 'C'],
  [/dzh|dsch|dj|dz|zh/g, 'j'],
  [/sch|sh|sz/g, 's'],
  [/ck|kh|q|c/g, 'k'],
  [/x/g, 'ks'],
  [/ph|ff|w|f(?=s?$)/g, 'v'],
  [/z/g, 's'],
];

/** Endings that do not tell one word from another when it is misremembered. */
const ENDING = /(?:ings?|ed|ly|es|s)$/;

/**
 * The key of a folded word: the consonants that it is known by when its vowels, its ending or its transliteration
 * are written otherwise. Words that are alike so far have one key; the words themselves are compared later.
 */
export function wordKey(folded: string): string {
  if (folded.length <= SHORT) return folded;
  const letters = /\d/.test(folded) ? withoutFigures(folded) : folded;
  if (letters === undefined) return folded;
  let key = letters.replace(ENDING, '');
  if (key.length < SHORT) key = letters;
  for (const [pattern, letter] of SOUNDS) key = key.replace(pattern, letter);
  const opening = /^[aeiou]/.test(key) ? 'a' : '';
  key =
    opening +
    key
      .replace(/[aeiouyh]/g, '')
      .replace(/(.)\1+/g, '$1')
      .toLowerCase();
  return key === '' ? letters : key.slice(0, LONGEST);
}

/** A word with the letters that were misread as figures: 1nternational, growi1ng. Of a number none. */
function withoutFigures(folded: string): string | undefined {
  if (folded.replace(/\d/g, '').length <= SHORT) return undefined;
  return folded.replace(/[0125]/g, (figure) => MISREAD[figure] ?? figure);
}

/** The letters for which figures are taken. */
const MISREAD: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 2: 'z', 5: 's' };
