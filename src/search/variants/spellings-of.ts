/**
 * British and American spellings of a word by rule. A rule may make a word that no book has; it must not make another
 * word. What follows no rule (gaol, programme) stands in the editors' lists.
 */

/**
 * Words in -ise that are never spelt -ize, and in -ize that are never spelt -ise. The Oxford spelling keeps the first
 * because their -ise is no suffix.
 */
const NOT_SUFFIXED = new Set(
  (
    'advertise advise anise apprise arise chastise circumcise compromise concise demise despise devise disfranchise ' +
    'enfranchise excise exercise expertise franchise improvise incise merchandise paradise precise premise promise ' +
    'revise supervise surmise televise treatise capsize assize resize undersize oversize misprize'
  ).split(' '),
);

/** What such words have before the ending: praise, noise, cruise, likewise, enterprise, seize, maize, prize. */
const NEVER_SUFFIX = /(?:[aeou]|w|pr)$/;

const ISE = /^([a-z]{3,})i([sz])(e|es|ed|ing|er|ers|able|ation|ations|ational|ationally)$/;

/** Words whose -our is -or in America, without these letters. Before them and behind them only what is listed. */
const OUR =
  /^((?:dis|un|mis|over|multi)?(?:arb|arm|ard|behavi|cand|clam|col|dol|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))o(u?)r(s|ed|ing|er|ers|able|ably|ful|fully|less|ite|ites|itism|hood|hoods|ly|y|al|ally|ism|ist|ists)?$/;

/** Spellings with a variable stretch: what stands before, its two forms, what may follow. */
const PAIRS: readonly (readonly [before: string, british: string, american: string, after: string])[] = [
  ['(?:an|par|cat|di)al', 'ys', 'yz', 'e|es|ed|ing|er|ers'],
  [
    '(?:(?:epi|quin)?cent|theat|(?:kilo|centi|milli)?met|lit|calib|fib|lust|meag|sab|scept|somb|spect)',
    're',
    'er',
    's?',
  ],
  ['(?:(?:con|de)?cent)', 'r', 'er', 'ed|ing'],
  ['(?:def|off|pret|lic)en', 'c', 's', 'e|es|ed|ing|eless'],
  ['practi', 'c', 's', 'e|es|ed|ing'],
  // The American consonant is not doubled behind a syllable without stress.
  [
    '(?:travel|counsel|cancel|label|level|marvel|quarrel|rival|signal|total|equal|fuel|model|channel|council|libel|parcel|shovel|tunnel|unravel|initial|dial|grovel|revel|imperil|pencil|duel)',
    'l',
    '',
    'ed|ing|er|ers|or|ors',
  ],
  ['(?:worship|kidnap)', 'p', '', 'ed|ing|er|ers'],
  // Here the British consonant is single.
  ['(?:fulfil|enrol|instil|distil|instal)', '', 'l', '|s|ment|ments'],
  ['(?:skil|wil)', '', 'l', 'ful|fully|fulness'],
  ['(?:judg|acknowledg|abridg)', 'e', '', 'ment|ments'],
  ['(?:conn|infl|refl|defl)e', 'x', 'ct', 'ion|ions'],
  ['(?:dis|mis)?', 'enquir', 'inquir', 'y|ies|e|es|ed|ing|er|ers'],
  ['', 'desp', 'disp', 'atch|atches|atched|atching'],
];
const PAIRED = PAIRS.map(([before, british, american, after]) => ({
  pattern: new RegExp(`^(${before})(${british}|${american})(${after})$`),
  british,
  american,
}));

/**
 * Prefixes that are printed with a hyphen, which parts words, and typed without: counter-revolution, non-party,
 * co-operation, re-election, Trans-Caucasia.
 */
const PREFIX =
  /^(anti|counter|half|non|pseudo|quasi|self|semi|ultra|co(?=o)|pre(?=e)|re(?=e)|trans(?=[bc]))([a-z]{4,})$/;

/**
 * Other spellings of words, each as its folded words; none where no rule applies.
 *
 * @param words one folded word, or the two parts of one with a hyphen
 */
export function spellingsOf(words: readonly string[]): string[][] {
  const [first = '', second] = words;
  if (second !== undefined) {
    return words.length === 2 && PREFIX.test(first + second) && PREFIX.exec(first + second)?.[1] === first
      ? [[first + second]]
      : [];
  }
  const spelt = [iseOrIze(first), ourOrOr(first), ...PAIRED.map((pair) => paired(first, pair))];
  const [, prefix, rest] = PREFIX.exec(first) ?? [];
  return [
    ...spelt.filter((form) => form !== undefined && form !== first).map((form) => [form as string]),
    ...(prefix !== undefined && rest !== undefined ? [[prefix, rest]] : []),
  ];
}

function iseOrIze(word: string): string | undefined {
  const [, stem, letter, ending] = ISE.exec(word) ?? [];
  if (stem === undefined) return undefined;
  if (NEVER_SUFFIX.test(stem) || NOT_SUFFIXED.has(`${stem}ise`) || NOT_SUFFIXED.has(`${stem}ize`))
    return undefined;
  return `${stem}i${letter === 's' ? 'z' : 's'}${ending}`;
}

function ourOrOr(word: string): string | undefined {
  const [, stem, u, ending = ''] = OUR.exec(word) ?? [];
  return stem === undefined ? undefined : `${stem}${u === '' ? 'our' : 'or'}${ending}`;
}

function paired(word: string, { pattern, british, american }: (typeof PAIRED)[number]): string | undefined {
  const [, before, found, after] = pattern.exec(word) ?? [];
  return found === undefined ? undefined : `${before}${found === british ? american : british}${after}`;
}
