/** Kinds of Russian words whose forms follow from the form of the lists, the nominative singular. */
export type RussianKind = 'russian-adjective' | 'russian-noun';

/**
 * How words with one ending of the nominative are declined: all endings, that of the nominative first. Titles
 * have no instrumental of adjectives, whose -im and -ym too many other endings are misread as.
 */
interface Declension {
  /** What the word ends in before the ending that changes. */
  readonly after: RegExp;
  readonly endings: readonly string[];
}

const ADJECTIVES: readonly Declension[] = [
  { after: /(?:[kg]|kh)$/, endings: 'ii aya oe ie ogo omu oi om ikh uyu'.split(' ') },
  { after: /(?:sh|ch|zh)$/, endings: 'ii aya ee ie ego emu ei em ikh uyu'.split(' ') },
  { after: /n'?$/, endings: 'ii yaya ee ie ego emu ei em ikh yuyu'.split(' ') },
  { after: /./, endings: 'yi aya oe ye ogo omu oi om ykh uyu'.split(' ') },
  { after: /./, endings: 'oi aya oe ye ogo omu om ykh uyu'.split(' ') },
];

const NOUNS: readonly Declension[] = [
  { after: /./, endings: 'iya ii iyu iei iyam iyakh iyami'.split(' ') },
  { after: /[^i]$/, endings: 'ie iya iyu iem ii iyam iyakh iyami'.split(' ') },
  { after: /(?:[kg]|kh|sh|ch|zh)$/, endings: ['a', 'i', 'e', 'u', 'oi', '', 'am', 'akh', 'ami'] },
  { after: /[^iy]$/, endings: ['a', 'y', 'e', 'u', 'oi', '', 'am', 'akh', 'ami'] },
  { after: /./, endings: ['o', 'a', 'u', 'om', 'e', '', 'am', 'akh', 'ami'] },
  { after: /./, endings: ["'", 'i', "'yu", 'ei', 'yam', 'yakh', 'yami'] },
  { after: /(?:[kg]|kh)$/, endings: ['', 'a', 'u', 'om', 'e', 'i', 'ov', 'am', 'akh', 'ami'] },
  { after: /[^aeiouy']$/, endings: ['', 'a', 'u', 'om', 'e', 'y', 'ov', 'am', 'akh', 'ami'] },
];

/**
 * All forms of a transliterated Russian word by the regular endings of its class, the given form first. Words that
 * lose a vowel or change their stem stand in the lists form by form.
 *
 * @param word nominative singular, of an adjective the masculine: `Vserossiiskii`, `Sobranie`, `S"ezd`
 */
export function declineRussian(word: string, kind: RussianKind): string[] {
  for (const { after, endings } of kind === 'russian-adjective' ? ADJECTIVES : NOUNS) {
    const nominative = endings[0] ?? '';
    const stem = word.slice(0, word.length - nominative.length);
    if (word.endsWith(nominative) && after.test(stem)) return endings.map((ending) => stem + ending);
  }
  return [word];
}
