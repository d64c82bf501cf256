/**
 * Words that end like inflections and are none, or whose inflection is another word: "means" is not more than one
 * mean, "united" not the past of "unit". They are the same as nothing but themselves.
 */
const UNINFLECTED = new Set(
  (
    'afterwards always being besides evening everything hers hundred indeed morning mrs naked news nothing ours perhaps ' +
    'sacred series something sometimes species theirs thing this thus towards united wicked yours means anything'
  ).split(' '),
);

/** Words that have no -ed and no -ing of their own, because these belong to the word with an -e: pasted, united. */
const NO_VERB = new Set('past secret unit'.split(' '));

/** One syllable that ends in one vowel and one consonant: such a word doubles it ("hopped"), so "hoped" is of "hope". */
const DOUBLES = /^[^aeiou]*[aeiouy][bdgklmnprtv]$/;

/**
 * Whether two words are forms of one: plural, possessive, -ed, -ing. Derived words are not: "nation" and "national",
 * "part" and "party". Meant for words that both stand in the books or were typed, so a stem need not be a word.
 */
export function isInflection(a: string, b: string): boolean {
  if (a === b) return true;
  const bases = basesOf(a);
  return basesOf(b).some((base) => bases.includes(base));
}

/** The words of which a word may be a form, itself first. */
function basesOf(word: string): string[] {
  return UNINFLECTED.has(word) ? [word] : [word, ...singulars(word), ...verbs(word)];
}

function singulars(word: string): string[] {
  const stem = (length: number) => word.slice(0, -length);
  // "men" and "workmen"; folded, "Engels's" is `engelss`.
  if (/men$/.test(word)) return [`${stem(2)}an`];
  if (/ss$/.test(word)) return /[^aeios]ss$/.test(word) && word.length > 6 ? [stem(1)] : [];
  if (/(?:[iu]|^.|^[aeiouy].)s$/.test(word) || !word.endsWith('s')) return [];
  if (/.{2}ies$/.test(word)) return [`${stem(3)}y`, stem(1)];
  if (/.{2}ves$/.test(word)) return [`${stem(3)}f`, `${stem(3)}fe`, stem(1)];
  if (/.{2}ses$/.test(word)) return [stem(2), stem(1), `${stem(2)}is`];
  if (/.(?:x|z|ch|sh|o)es$/.test(word)) return [stem(2), stem(1)];
  return word.length > 3 || !/[aeiouy]/.test(word) ? [stem(1)] : [];
}

function verbs(word: string): string[] {
  const [, stem = '', ending] = /^(.*[aeiouy].*)(ed|ing)$/.exec(word) ?? [];
  if (ending === undefined || stem.length < 2) return [];
  if (ending === 'ed' && stem.endsWith('i') && stem.length > 2) return [`${stem.slice(0, -1)}y`];
  // "agreed", but not "seed".
  if (ending === 'ed' && stem.endsWith('e')) return word.length > 4 ? [word.slice(0, -1)] : [];
  if (stem.length < 3) return [`${stem}e`];
  const doubled = /([bdgklmnprt])\1$/.test(stem);
  const bases = doubled ? [stem, stem.slice(0, -1)] : DOUBLES.test(stem) ? [`${stem}e`] : [stem, `${stem}e`];
  return bases.filter((base) => !NO_VERB.has(base));
}
